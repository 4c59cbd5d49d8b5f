package org.wireroom.formats.copy.dateline;

import java.time.DayOfWeek;
import org.wireroom.formats.copy.agency.Signature;
import org.wireroom.formats.reading.PrintedDateline;
import org.wireroom.text.dates.PartialDate;

/**
 * The dateline of a report: where, when and for whom it was filed.
 *
 * @param start first char of the dateline
 * @param end char after its last one, the dash or colon included
 * @param place in title case, null if the dateline has none
 * @param date null if the dateline has none
 * @param weekday the weekday printed with the date, null if none is
 * @param agency who filed it, null if the dateline does not say
 * @param firm whether an agency or a date makes it certain; a place in capitals before a dash or colon is a guess
 */
public record FoundDateline(
        int start, int end, String place, PartialDate date, DayOfWeek weekday, Signature agency, boolean firm) {
    /** Its place and date as a reading has them. */
    public PrintedDateline printed() {
        return new PrintedDateline(place, date == null ? null : date.iso(), start, end);
    }
}
