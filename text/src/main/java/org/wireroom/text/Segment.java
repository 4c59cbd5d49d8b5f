package org.wireroom.text;

/**
 * A labelled span of an article's text. Segments of an article are ordered, do not overlap and need not cover the text.
 *
 * @param kind what the text in it is
 * @param start first code point of the span
 * @param end code point after the last one
 * @param turn the label of the person who speaks, in interviews and transcripts; else null
 * @param entry the time of the entry of a live page that it belongs to, as far as it is printed ("2026-03-02T21:30", "21:30"); else null
 */
public record Segment(SegmentKind kind, int start, int end, String turn, String entry) {
    public Segment {
        Span.check(start, end);
    }

    /** A segment that is no turn and in no entry. */
    public Segment(SegmentKind kind, int start, int end) {
        this(kind, start, end, null, null);
    }
}
