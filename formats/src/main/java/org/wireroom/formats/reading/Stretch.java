package org.wireroom.formats.reading;

import org.wireroom.contract.Span;
import org.wireroom.contract.article.SegmentKind;

/**
 * A labelled stretch of a text, in UTF-16 chars; {@link CodePoints} turns it into the contract's segment.
 *
 * @param kind what the stretch is
 * @param start first char
 * @param end char after the last one
 */
public record Stretch(SegmentKind kind, int start, int end) {
    public Stretch {
        Span.check(start, end);
    }

    /** The words of the stretch. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
