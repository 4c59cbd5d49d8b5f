package org.wireroom.contract.article;

/**
 * The words that make a clause reported speech: "said", "according to".
 *
 * @param text the words as printed
 * @param start first code point
 * @param end code point after the last one
 */
public record Cue(String text, int start, int end) {}
