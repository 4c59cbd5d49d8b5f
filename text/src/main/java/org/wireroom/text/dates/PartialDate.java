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
    private static final int LATEST_YEAR = 9999;

    public PartialDate {
        if (!exists(year, month, day)) {
            throw new IllegalArgumentException("no such date: " + year + "-" + month + "-" + day);
        }
    }

    /** A whole date. */
    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** {@code 2021-03-25T10:00}, {@code 2021-03-25}, {@code 2021-03}, {@code 2021}, {@code --03-25}; null for anything else. */
    public static PartialDate parse(String iso) {
        if (iso == null) {
            return null;
        }
        boolean yearless = iso.startsWith("--");
        int year = yearless ? 0 : number(iso, 0, 4);
        int month = number(iso, yearless ? 2 : 5, 2);
        int day = number(iso, yearless ? 5 : 8, 2);
        boolean known = (year > 0 || month > 0) && exists(year, month, day);
        return known ? new PartialDate(year, month, day) : null;
    }

    private static int number(String iso, int from, int digits) {
        if (iso.length() < from + digits) {
            return 0;
        }
        int number = 0;
        for (int i = from; i < from + digits; i++) {
            char c = iso.charAt(i);
            if (c < '0' || c > '9') {
                return 0;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    /** The day of the calendar, null if {@code PartialDate} has none for it: the year must be 1 to 9999. */
    public static PartialDate orNull(LocalDate date) {
        return date.getYear() < 1 || date.getYear() > LATEST_YEAR ? null : of(date);
    }

    /** How many days this date, in the year in which it is nearest if its year is open, is from a day; {@code Long.MAX_VALUE} if it has no day. */
    public long daysFrom(LocalDate other) {
        long least = Long.MAX_VALUE;
        if (!hasDay()) {
            return least;
        }
        int first = hasYear() ? year : Math.max(1, other.getYear() - 1);
        int last = hasYear() ? year : Math.min(LATEST_YEAR, other.getYear() + 1);
        for (int someYear = first; someYear <= last; someYear++) {
            if (exists(someYear, month, day)) {
                long days = inYear(someYear).toLocalDate().toEpochDay() - other.toEpochDay();
                least = Math.min(least, Math.abs(days));
            }
        }
        return least;
    }

    /** Whether the known parts name a date of the calendar; 29 February does as long as the year is open. */
    public static boolean exists(int year, int month, int day) {
        if (year < 0 || year > LATEST_YEAR || month < 0 || month > 12 || day < 0) {
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
