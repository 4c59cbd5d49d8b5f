package org.wireroom.text.dates;

import java.time.DayOfWeek;
import java.util.List;

/**
 * A date where a text prints it: "Thursday, March 25", "01/17/2019", "January 2019", "2018", or a weekday alone.
 *
 * @param start first char in the text
 * @param end char after the last one
 * @param weekday the weekday that is printed with it, null if none is
 * @param readings one date where it is clear; two, month first and day first, for figures that can be read both ways
 *     ("03/04/2019"); none for a weekday alone
 * @param order of a date in figures that can be read in one order only; else open
 */
public record DateMention(int start, int end, DayOfWeek weekday, List<PartialDate> readings, DayOrder order) {
    public DateMention {
        readings = List.copyOf(readings);
    }

    /** A date that can be read in one way only. */
    static DateMention of(int start, int end, PartialDate date) {
        return new DateMention(start, end, null, List.of(date), DayOrder.OPEN);
    }

    /** Whether it is a weekday without a date. */
    public boolean isWeekdayAlone() {
        return readings.isEmpty();
    }

    /** Whether day and month can be read either way. */
    public boolean isAmbiguous() {
        return readings.size() > 1;
    }

    /** What is certain about the date: of an ambiguous one the year. Null for a weekday alone. */
    public PartialDate date() {
        if (isWeekdayAlone()) {
            return null;
        }
        PartialDate first = readings.get(0);
        return isAmbiguous() ? new PartialDate(first.year(), 0, 0) : first;
    }

    /** The date in the American order, month first, where it is ambiguous. */
    public PartialDate monthFirst() {
        return isWeekdayAlone() ? null : readings.get(0);
    }

    /** The date as far as it is certain in a document; null for a weekday alone. */
    public PartialDate in(DateContext context, boolean american) {
        return context.date(this, american);
    }

    /** Whether it tells month and day, be it in two ways. */
    public boolean hasDay() {
        return !isWeekdayAlone() && monthFirst().hasDay();
    }

    /** The same date with the weekday that is printed before it: if day and month are ambiguous, the reading that falls on it is right. */
    DateMention after(DayOfWeek printed, int weekdayStart) {
        List<PartialDate> right = readings.stream()
                .filter(date -> date.isWhole() && date.toLocalDate().getDayOfWeek() == printed)
                .toList();
        boolean decided = isAmbiguous() && right.size() == 1;
        DayOrder shown =
                !decided ? order : right.get(0).equals(monthFirst()) ? DayOrder.MONTH_FIRST : DayOrder.DAY_FIRST;
        return new DateMention(weekdayStart, end, printed, decided ? right : readings, shown);
    }
}
