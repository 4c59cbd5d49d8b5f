package org.wireroom.text;

/**
 * A span of an article's text, in Unicode code points, end exclusive (W3C Web Annotation TextPositionSelector).
 *
 * @param start first code point of the span
 * @param end code point after the last one
 */
public record Span(int start, int end) {
    public Span {
        check(start, end);
    }

    /**
     * Checks that a pair of positions is a span of text.
     *
     * @throws IllegalArgumentException if {@code start} is negative or {@code end} is before it
     */
    public static void check(int start, int end) {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: start " + start + ", end " + end);
        }
    }
}
