package org.wireroom.analysis.statements.attribution;

/**
 * A noun phrase, or a pronoun, that may be the source of a statement.
 *
 * @param from first token
 * @param to token behind the last one
 * @param head the token that the phrase is about: its last noun
 */
public record NounPhrase(int from, int to, int head) {}
