package org.wireroom.analysis.statements.attribution;

/**
 * A noun phrase, or a pronoun, that may be the source of a statement.
 *
 * @param from first token
 * @param to token after the last one
 * @param head the head of the phrase: its last noun
 */
public record NounPhrase(int from, int to, int head) {}
