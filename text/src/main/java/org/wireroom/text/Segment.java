package org.wireroom.text;

/**
 * A labelled span of an article's text. Segments of an article are ordered, do not overlap and need not cover the text.
 *
 * @param kind what the text in it is
 * @param start first code point of the span
 * @param end code point after the last one
 */
public record Segment(SegmentKind kind, int start, int end) {
    public Segment {
        Span.check(start, end);
    }
}
