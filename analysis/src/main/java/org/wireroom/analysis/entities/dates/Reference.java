package org.wireroom.analysis.entities.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.wireroom.text.dates.PartialDate;

/**
 * The day that "yesterday" and "on Friday" count from: the dateline's, else that of publication.
 *
 * @param day as far as it is known, null if unknown
 */
public record Reference(PartialDate day) {
    /** The day of writing is unknown. */
    public static final Reference UNKNOWN = new Reference(null);

    private static final int DAYS_PER_WEEK = 7;
    private static final int LATEST_YEAR = 9999;
    /** A common year, for arithmetic on a day whose year is unknown. */
    private static final int SOME_YEAR = 2001;

    private static final int LAST_OF_FEBRUARY = 28;

    /**
     * The day that an article was written on.
     *
     * @param dateline ISO 8601 as far as printed ({@code --03-25}), null if there is none
     * @param published ISO 8601 as far as known, with or without a time of day, null if unknown
     */
    public static Reference of(String dateline, String published) {
        PartialDate publication = PartialDate.parse(published);
        PartialDate written = PartialDate.parse(dateline);
        if (written == null || !written.hasDay()) {
            return new Reference(publication);
        }
        if (written.hasYear() || publication == null || !publication.isWhole()) {
            return new Reference(written);
        }
        PartialDate nearest = nearest(written, publication.toLocalDate());
        return new Reference(nearest == null ? publication : nearest);
    }

    /** Whether the year is known, too. */
    boolean isWhole() {
        return day != null && day.isWhole();
    }

    /** The day that many days later, as far as it is certain; null if it is not. */
    PartialDate plusDays(int days) {
        if (isWhole()) {
            return PartialDate.orNull(date().plusDays(days));
        }
        if (day == null || !day.hasDay() || (day.month() == 2 && day.day() > LAST_OF_FEBRUARY)) {
            return null;
        }
        LocalDate from = LocalDate.of(SOME_YEAR, day.month(), day.day());
        LocalDate to = from.plusDays(days);
        boolean overLeapDay = from.isBefore(firstOfMarch()) != to.isBefore(firstOfMarch());
        return overLeapDay ? null : new PartialDate(0, to.getMonthValue(), to.getDayOfMonth());
    }

    /** The weekday of the week up to this day, or of the week from it on; this day counts to both. Null without a year. */
    PartialDate weekday(DayOfWeek weekday, boolean ahead) {
        if (!isWhole()) {
            return null;
        }
        LocalDate date = date();
        return PartialDate.orNull(
                date.with(ahead ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.previousOrSame(weekday)));
    }

    /** The weekday before this day, or the one after it. */
    PartialDate weekdayBeside(DayOfWeek weekday, boolean ahead) {
        return isWhole()
                ? PartialDate.orNull(
                        date().with(ahead ? TemporalAdjusters.next(weekday) : TemporalAdjusters.previous(weekday)))
                : null;
    }

    /** A month without a year: the nearest in a direction, this month counts. */
    PartialDate month(int month, boolean ahead) {
        if (!isWhole() && !hasMonth()) {
            return new PartialDate(0, month, 0);
        }
        int year = day.year() + (ahead ? (month < day.month() ? 1 : 0) : (month > day.month() ? -1 : 0));
        return year > 0 && year <= LATEST_YEAR ? new PartialDate(year, month, 0) : null;
    }

    /** The month before or after that many months; null without a year. */
    PartialDate plusMonths(int months) {
        if (!hasMonth()) {
            return null;
        }
        int index = day.year() * 12 + day.month() - 1 + months;
        return index < 12 || index >= 12 * (LATEST_YEAR + 1) ? null : new PartialDate(index / 12, index % 12 + 1, 0);
    }

    /** The year before or after that many years; null without a year. */
    PartialDate plusYears(int years) {
        int year = day == null || !day.hasYear() ? 0 : day.year() + years;
        return year > 0 && year <= LATEST_YEAR ? new PartialDate(year, 0, 0) : null;
    }

    /** The week before or after that many weeks ({@code 2021-W11}); null without a year. */
    String week(int weeks) {
        if (!isWhole()) {
            return null;
        }
        LocalDate date = date().plusWeeks(weeks);
        int number = date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return date.get(IsoFields.WEEK_BASED_YEAR) + "-W" + number / 10 + number % 10;
    }

    /** The Saturday and Sunday of the week that many weeks away; null without a year. */
    String weekend(int weeks) {
        if (!isWhole()) {
            return null;
        }
        LocalDate saturday =
                date().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).plusDays((long) DAYS_PER_WEEK * weeks - 1);
        return saturday + "/" + saturday.plusDays(1);
    }

    /** The date in the year in which it is nearest to this day, the same date if it has a year or this day has none. */
    PartialDate inNearestYear(PartialDate date) {
        if (date.hasYear() || !date.hasDay() || !isWhole()) {
            return date;
        }
        PartialDate nearest = nearest(date, date());
        return nearest == null ? date : nearest;
    }

    private boolean hasMonth() {
        return day != null && day.hasYear() && day.month() > 0;
    }

    private LocalDate date() {
        return day.toLocalDate();
    }

    private static PartialDate nearest(PartialDate date, LocalDate to) {
        PartialDate nearest = null;
        long distance = Long.MAX_VALUE;
        for (int year = to.getYear() - 1; year <= to.getYear() + 1; year++) {
            if (year > 0 && PartialDate.exists(year, date.month(), date.day())) {
                PartialDate candidate = date.inYear(year);
                long days = Math.abs(ChronoUnit.DAYS.between(candidate.toLocalDate(), to));
                if (days < distance) {
                    distance = days;
                    nearest = candidate;
                }
            }
        }
        return nearest;
    }

    private static LocalDate firstOfMarch() {
        return LocalDate.of(SOME_YEAR, 3, 1);
    }
}
