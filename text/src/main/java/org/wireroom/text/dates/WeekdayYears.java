package org.wireroom.text.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * Weekday arithmetic: a day of the year and the weekday that it fell on leave about one year in seven.
 */
public final class WeekdayYears {
    /** 29 February comes back to a weekday after 28 years, after 40 where a century year is not a leap year. */
    private static final int LONGEST_WAIT = 40;

    private WeekdayYears() {}

    /** Whether that day of that year exists and is that weekday. */
    public static boolean fits(PartialDate day, int year, DayOfWeek weekday) {
        return year > 0
                && PartialDate.exists(year, day.month(), day.day())
                && day.inYear(year).toLocalDate().getDayOfWeek() == weekday;
    }

    /**
     * The latest year in which a day is that weekday.
     *
     * @param day a date whose month and day are known; its year is not looked at
     * @param notAfter the last date that it may be
     */
    public static OptionalInt latest(PartialDate day, DayOfWeek weekday, LocalDate notAfter) {
        for (int year = notAfter.getYear(); year > notAfter.getYear() - LONGEST_WAIT; year--) {
            if (fits(day, year, weekday) && !day.inYear(year).toLocalDate().isAfter(notAfter)) {
                return OptionalInt.of(year);
            }
        }
        return OptionalInt.empty();
    }
}
