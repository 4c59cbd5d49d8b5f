package org.wireroom.analysis.entities.dates;

import org.wireroom.text.dates.PartialDate;

/**
 * A date or a part of a range, while a sentence is read.
 *
 * @param start first UTF-16 char
 * @param end char after the last one
 * @param nextToken the first token after it
 * @param date the date if it is certain, else null
 * @param value as {@link FoundDate#value}
 */
record Atom(int start, int end, int nextToken, PartialDate date, String value) {
    static Atom of(int start, int end, int nextToken, PartialDate date) {
        return new Atom(start, end, nextToken, date, date == null ? null : date.iso());
    }
}
