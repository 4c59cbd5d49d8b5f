package org.wireroom.formats.copy.timestamp;

import java.time.DayOfWeek;
import java.time.LocalTime;
import org.wireroom.formats.copy.agency.Signature;
import org.wireroom.text.dates.PartialDate;

/**
 * A line that says when a report was published or updated.
 *
 * @param start first char of the line
 * @param end char after its last one
 * @param labelled whether it says that it is the time of publication or of an update
 * @param updated whether it says that this is a later version
 * @param date the date as far as it is clear, null if the line gives a time or weekday alone
 * @param weekday the weekday printed with the date, null if none is
 * @param time the time of day, null if none is printed
 * @param offset ISO 8601 offset of the time from UTC if the line states it, else null
 * @param agency the agency that the line names, null if it names none
 */
public record Timestamp(
        int start,
        int end,
        boolean labelled,
        boolean updated,
        PartialDate date,
        DayOfWeek weekday,
        LocalTime time,
        String offset,
        Signature agency) {
    /** Whether it has day and month, which takes precedence over a time alone. */
    public boolean hasDay() {
        return date != null && date.hasDay();
    }
}
