package org.wireroom.text.dates;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;

/**
 * A date as far as a text tells it; a part that it does not tell is 0. At least one part is known.
 *
 * @param year 1 to 9999, or 0
 * @param month 1 to 12, or 0
 * @param day 1 to 31, or 0; known only together with the month
 */
public record PartialDate(int year, int month, int day) {
    public PartialDate {
        if (!exists(year, month, day)) {
            throw new IllegalArgumentException("no such date: " + year + "-" + month + "-" + day);
        }
    }

    /** A whole date. */
    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** Whether the known parts name a date of the calendar; 29 February does as long as the year is open. */
    public static boolean exists(int year, int month, int day) {
        if (year < 0 || year > 9999 || month < 0 || month > 12 || day < 0) {
            return false;
        }
        if (month == 0) {
            return day == 0 && year > 0;
        }
        boolean leap = year == 0 || Year.isLeap(year);
        return day <= Month.of(month).length(leap);
    }

    /** Whether the year is known. */
    public boolean hasYear() {
        return year > 0;
    }

    /** Whether month and day are known, be the year or not. */
    public boolean hasDay() {
        return day > 0;
    }

    /** Whether every part is known. */
    public boolean isWhole() {
        return hasYear() && hasDay();
    }

    /** The same day and month in a year; the year must have that day. */
    public PartialDate inYear(int someYear) {
        return new PartialDate(someYear, month, day);
    }

    /** Whether no part that both know differs. */
    public boolean agreesWith(PartialDate other) {
        return agree(year, other.year) && agree(month, other.month) && agree(day, other.day);
    }

    /** Two dates that agree, merged; this date if the merged one does not exist in the calendar. */
    public PartialDate with(PartialDate other) {
        int y = Math.max(year, other.year);
        int m = Math.max(month, other.month);
        int d = Math.max(day, other.day);
        return exists(y, m, d) ? new PartialDate(y, m, d) : this;
    }

    /**
     * The date of the calendar.
     *
     * @throws IllegalStateException if a part is unknown
     */
    public LocalDate toLocalDate() {
        if (!isWhole()) {
            throw new IllegalStateException("parts of " + iso() + " are unknown");
        }
        return LocalDate.of(year, month, day);
    }

    /** ISO 8601 as far as known: {@code 2021-03-25}, {@code --03-25}, {@code 2019-01}, {@code 2019}, {@code --01}. */
    public String iso() {
        StringBuilder iso = new StringBuilder(10);
        if (hasYear()) {
            iso.append("0".repeat(4 - Integer.toString(year).length())).append(year);
        } else {
            iso.append('-');
        }
        if (month > 0) {
            iso.append('-').append(month / 10).append(month % 10);
        }
        if (day > 0) {
            iso.append('-').append(day / 10).append(day % 10);
        }
        return iso.toString();
    }

    private static boolean agree(int part, int other) {
        return part == 0 || other == 0 || part == other;
    }
}
