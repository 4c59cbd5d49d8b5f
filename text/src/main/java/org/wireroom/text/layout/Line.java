package org.wireroom.text.layout;

/**
 * A line that prints something.
 *
 * @param start first char that prints
 * @param end char after the last one that prints
 * @param indent chars of white space before it, counted from the line's beginning; a tab counts as eight
 * @param afterGap whether an empty line, or nothing at all, is before it
 */
public record Line(int start, int end, int indent, boolean afterGap) {
    /** Chars from the first that prints to the last. */
    public int length() {
        return end - start;
    }
}
