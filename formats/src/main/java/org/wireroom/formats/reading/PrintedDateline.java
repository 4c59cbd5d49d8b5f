package org.wireroom.formats.reading;

import org.wireroom.text.Span;

/**
 * Where and when a report was filed, and where its dateline is in the text, in UTF-16 chars.
 *
 * @param place in title case, null if the dateline has none
 * @param date ISO 8601 as far as printed ({@code 2021-03-25}, {@code --03-25}), null if the dateline has none
 * @param start first char of the dateline
 * @param end char after its last one
 */
public record PrintedDateline(String place, String date, int start, int end) {
    public PrintedDateline {
        Span.check(start, end);
    }
}
