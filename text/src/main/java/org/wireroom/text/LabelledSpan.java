package org.wireroom.text;

/**
 * A labelled stretch of a text, in UTF-16 chars; {@link CodePoints} turns it into the contract's segment.
 *
 * @param kind what the stretch is
 * @param start first char
 * @param end char after the last one
 */
public record LabelledSpan(SegmentKind kind, int start, int end) {
    public LabelledSpan {
        Span.check(start, end);
    }

    /** The words of the stretch. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
