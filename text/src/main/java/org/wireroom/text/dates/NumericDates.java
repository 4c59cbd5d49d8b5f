package org.wireroom.text.dates;

import java.util.ArrayList;
import java.util.List;

/**
 * Dates in figures: "2021-03-25", "2021/03/25", "2019-01", "01/17/2019", "17.01.2019", "01/17/19", "2019年3月12日".
 *
 * <p>Two figures before a year are month and day in America, day and month elsewhere. Which it is tells a figure over 12, dots
 * (day first), or a weekday that is printed with the date; else both readings are kept.
 */
final class NumericDates {
    private static final int YEAR_DIGITS = 4;
    private static final int SHORT_YEAR_DIGITS = 2;
    private static final int LONGEST_PART = 2;
    private static final int MONTHS = 12;
    private static final int EARLIEST_YEAR_ALONE = 1800;
    private static final int LATEST_YEAR_ALONE = 2100;

    private final boolean inFields;

    /**
     * Dates in figures.
     *
     * @param inFields whether they are in fields of a format, and so dates for certain
     */
    NumericDates(boolean inFields) {
        this.inFields = inFields;
    }

    /** The date in figures that begins at a digit, null if none does. */
    DateMention at(Scan scan, int at) {
        int end = scan.digits(at);
        return end - at == YEAR_DIGITS ? yearFirst(scan, at, end) : yearLast(scan, at, end);
    }

    /** A year alone: four digits that are not part of an amount or a name. */
    static DateMention year(Scan scan, int at) {
        int end = scan.digits(at);
        int year = end - at == YEAR_DIGITS ? scan.number(at, end) : 0;
        boolean amount = (at > 0 && "$£€¥#+.,:/".indexOf(scan.before(at)) >= 0)
                || ((scan.at(end) == '.' || scan.at(end) == ',') && scan.isDigit(end + 1));
        boolean isYear = year >= EARLIEST_YEAR_ALONE && year <= LATEST_YEAR_ALONE && !amount;
        return isYear && !Character.isLetterOrDigit(scan.at(end))
                ? DateMention.of(at, end, new PartialDate(year, 0, 0))
                : null;
    }

    private DateMention yearFirst(Scan scan, int at, int yearEnd) {
        char mark = scan.at(yearEnd);
        boolean signed = mark == '年' || mark == '년';
        if (!signed && "-/.".indexOf(mark) < 0) {
            return null;
        }
        int year = scan.number(at, yearEnd);
        int month = signed ? scan.skipSpace(yearEnd + 1) : yearEnd + 1;
        int monthEnd = scan.digits(month);
        if (monthEnd == month || monthEnd - month > LONGEST_PART) {
            return null;
        }
        boolean more = signed ? "月월".indexOf(scan.at(monthEnd)) >= 0 : scan.at(monthEnd) == mark;
        int day = more && signed ? scan.skipSpace(monthEnd + 1) : monthEnd + 1;
        int dayEnd = more ? scan.digits(day) : day;
        boolean isDay = dayEnd > day && dayEnd - day <= LONGEST_PART && (signed || !continues(scan, dayEnd));
        int end = signed ? scan.skip(dayEnd, "日일") : dayEnd;
        DateMention whole =
                isDay ? mention(at, end, year, scan.number(month, monthEnd), scan.number(day, dayEnd)) : null;
        return whole == null && mark == '-' ? month(scan, at, yearEnd, monthEnd) : whole;
    }

    /** "2019-01"; "2018-19" and "2011-12" are seasons. */
    private DateMention month(Scan scan, int at, int yearEnd, int monthEnd) {
        int year = scan.number(at, yearEnd);
        int month = scan.number(yearEnd + 1, monthEnd);
        boolean isMonth =
                monthEnd - yearEnd == LONGEST_PART + 1 && month > 0 && (inFields || month != (year + 1) % 100);
        return isMonth && !continues(scan, monthEnd) ? mention(at, monthEnd, year, month, 0) : null;
    }

    private static DateMention mention(int start, int end, int year, int month, int day) {
        return PartialDate.exists(year, month, day)
                ? DateMention.of(start, end, new PartialDate(year, month, day))
                : null;
    }

    private DateMention yearLast(Scan scan, int at, int firstEnd) {
        char mark = scan.at(firstEnd);
        int second = firstEnd + 1;
        int secondEnd = scan.digits(second);
        int year = secondEnd + 1;
        int yearEnd = scan.digits(year);
        boolean parts = firstEnd - at <= LONGEST_PART && secondEnd > second && secondEnd - second <= LONGEST_PART;
        boolean shortYear = yearEnd - year == SHORT_YEAR_DIGITS && (mark == '/' || (mark == '.' && inFields));
        boolean yeared = yearEnd - year == YEAR_DIGITS || shortYear;
        boolean marked = "-/.".indexOf(mark) >= 0 && scan.at(secondEnd) == mark;
        if (!parts || !yeared || !marked || !ends(scan, yearEnd)) {
            return null;
        }
        int y = century(scan.number(year, yearEnd), yearEnd - year);
        int first = scan.number(at, firstEnd);
        int other = scan.number(second, secondEnd);
        List<PartialDate> readings = new ArrayList<>(2);
        if (mark != '.') {
            add(readings, y, first, other);
        }
        if (first != other || readings.isEmpty()) {
            add(readings, y, other, first);
        }
        return readings.isEmpty() ? null : new DateMention(at, yearEnd, null, readings, order(first, other));
    }

    /** Two digits are a year from 1969 to 2068, as POSIX has it. */
    static int century(int year, int digits) {
        return digits > SHORT_YEAR_DIGITS ? year : year + (year < 69 ? 2000 : 1900);
    }

    /** The order that a figure over 12 shows. */
    private static DayOrder order(int first, int second) {
        if (first > MONTHS) {
            return DayOrder.DAY_FIRST;
        }
        return second > MONTHS ? DayOrder.MONTH_FIRST : DayOrder.OPEN;
    }

    /** Whether a date ends there: no letter follows, but the "T" before a time. */
    private static boolean ends(Scan scan, int end) {
        return !Character.isLetterOrDigit(scan.at(end)) || (scan.at(end) == 'T' && scan.isDigit(end + 1));
    }

    private static void add(List<PartialDate> readings, int year, int month, int day) {
        if (day > 0 && month > 0 && PartialDate.exists(year, month, day)) {
            readings.add(new PartialDate(year, month, day));
        }
    }

    private static boolean continues(Scan scan, int end) {
        boolean joined = "-/.".indexOf(scan.at(end)) >= 0;
        return scan.isDigit(end) || (joined && scan.isDigit(end + 1));
    }
}
