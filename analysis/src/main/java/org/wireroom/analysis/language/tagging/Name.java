package org.wireroom.analysis.language.tagging;

/**
 * A name in a text.
 *
 * @param start position of its first token
 * @param end position of the token after its last one
 * @param type what it names
 */
public record Name(int start, int end, NameType type) {
    public Name {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a range of tokens: start " + start + ", end " + end);
        }
    }
}
