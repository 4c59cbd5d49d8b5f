package org.wireroom.text;

/**
 * A labelled span of a text, in UTF-16 chars; {@link CodePoints} turns it into the contract's segment.
 *
 * @param kind what the text in it is
 * @param start first char
 * @param end char after the last one
 */
public record LabelledSpan(SegmentKind kind, int start, int end) {
    public LabelledSpan {
        Span.check(start, end);
    }

    /** The text of the span. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
