package org.wireroom.text.dates;

import java.time.LocalTime;

/**
 * A time of day where a text prints it: "3:14 p.m. ET", "09:50", "1459 GMT".
 *
 * @param start first char in the text
 * @param end char after the last one, its zone included
 * @param time the time as printed, to the minute
 * @param offset ISO 8601 offset from UTC ("Z", "+02:00") where the printed zone means one only, else null
 * @param american whether the zone is a North American one, where dates in figures put the month first
 * @param marked whether "am", "pm" or a zone says that it is a time and no score or duration
 */
public record ClockTime(int start, int end, LocalTime time, String offset, boolean american, boolean marked) {}
