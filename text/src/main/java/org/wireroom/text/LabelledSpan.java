package org.wireroom.text;

/**
 * A labelled span of a text, in UTF-16 chars; {@link CodePoints} turns it into the contract's segment.
 *
 * @param kind what the text in it is
 * @param start first char
 * @param end char after the last one
 * @param turn the label of the person who speaks, in interviews and transcripts; else null
 * @param entry the time of the entry of a live page that it belongs to; else null
 */
public record LabelledSpan(SegmentKind kind, int start, int end, String turn, String entry) {
    public LabelledSpan {
        Span.check(start, end);
    }

    /** A span that is no turn and in no entry. */
    public LabelledSpan(SegmentKind kind, int start, int end) {
        this(kind, start, end, null, null);
    }

    /** The text of the span. */
    public String in(String text) {
        return text.substring(start, end);
    }

    /** The same span as another kind. */
    public LabelledSpan as(SegmentKind other) {
        return new LabelledSpan(other, start, end, turn, entry);
    }

    /** The same span as what a person says. */
    public LabelledSpan inTurn(String label) {
        return new LabelledSpan(kind, start, end, label, entry);
    }

    /** The same span in an entry of a live page. */
    public LabelledSpan inEntry(String time) {
        return new LabelledSpan(kind, start, end, turn, time);
    }
}
