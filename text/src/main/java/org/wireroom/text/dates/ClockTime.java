package org.wireroom.text.dates;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A time of day where a text prints it: "3:14 p.m. ET", "09:50", "1459 GMT", "24:00".
 *
 * @param start first char in the text
 * @param end char after the last one, its zone included
 * @param time the time as printed, to the second
 * @param endOfDay whether it is 24:00: midnight at the end of the day, not at its beginning
 * @param zone null where none is printed or its name does not mean one only
 * @param american whether the zone is a North American one, where dates in figures put the month first
 * @param marked whether "am", "pm" or a zone says that it is a time and no score or duration
 */
public record ClockTime(
        int start, int end, LocalTime time, boolean endOfDay, ZoneId zone, boolean american, boolean marked) {
    /** ISO 8601 offset from UTC ("Z", "+02:00") on a day, null if it is not known; the day may be null if the zone has one offset. */
    public String offsetOn(LocalDate day) {
        if (zone instanceof ZoneOffset fixed) {
            return fixed.getId();
        }
        return zone == null || day == null
                ? null
                : zone.getRules().getOffset(day.atTime(time)).getId();
    }
}
