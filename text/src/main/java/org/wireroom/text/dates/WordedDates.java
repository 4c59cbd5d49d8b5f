package org.wireroom.text.dates;

/** Dates whose month is a word, in either order: "March 25, 2021", "25th of March", "12. März", "26-FEB-1987", "January 2019", "January of 2019". */
final class WordedDates {
    private static final int LONGEST_DAY = 2;
    private static final int YEAR_DIGITS = 4;
    private static final int MARCH = 3;
    /** A comma and three digits. */
    private static final int THOUSANDS = 4;
    /** Four digits after a day are a year only within these limits: "March 25, 1430" continues with GMT. */
    private static final int EARLIEST_YEAR = 1500;

    private static final int LATEST_YEAR = 2199;

    private final DateWords words;

    WordedDates(DateWords words) {
        this.words = words;
    }

    /** "25 March 2021", "25th of March", "1er mars", "12. März", "26-FEB-1987"; null if no such date begins there. */
    DateMention dayFirst(Scan scan, int at) {
        int digits = scan.digits(at);
        if (digits - at > LONGEST_DAY) {
            return null;
        }
        int afterDay = afterRange(scan, afterOrdinal(scan, digits), at);
        int month = scan.skip(scan.skipSpace(scan.skip(afterDay, ".")), "-/");
        month = scan.skipWord(scan.skipWord(month, "of"), "de");
        int monthEnd = scan.letters(month);
        int number = month == afterDay ? 0 : words.month(scan.text(), month, monthEnd);
        // "5 Mar-a-Lago members" is not a date
        boolean isWord = scan.at(monthEnd) == '-' && Character.isLetter(scan.at(monthEnd + 1));
        return number == 0 || isWord ? null : withYear(scan, at, monthEnd, number, scan.number(at, digits));
    }

    /** "March 25, 2021", "Mar. 3-5", "January 2019"; null if no such date begins there. */
    DateMention monthFirst(Scan scan, int at) {
        int monthEnd = scan.letters(at);
        int month = words.month(scan.text(), at, monthEnd);
        if (month == 0) {
            return null;
        }
        int next = scan.skipSpace(scan.skip(monthEnd, "."));
        next = scan.skipSpace(scan.skip(next, ","));
        // "the Salt March of 1930" is an event
        boolean of = month != MARCH && Character.isUpperCase(scan.at(at)) && next > monthEnd;
        int year = of ? scan.skipWord(next, "of") : next;
        next = isYear(scan, year, scan.digits(year)) ? year : next;
        int digits = scan.digits(next);
        if (next == monthEnd || digits == next) {
            return null;
        }
        if (isYear(scan, next, digits)) {
            return mention(at, digits, scan.number(next, digits), month, 0);
        }
        int end = afterRange(scan, afterOrdinal(scan, digits), next);
        boolean ends = !Character.isLetterOrDigit(scan.at(end)) && !continues(scan, end);
        return digits - next <= LONGEST_DAY && ends ? withYear(scan, at, end, month, scan.number(next, digits)) : null;
    }

    /** Reads the year after a day and month, if there is one. */
    private static DateMention withYear(Scan scan, int start, int end, int month, int day) {
        int next = scan.skipSpace(scan.skip(end, ".,-/"));
        next = scan.skipSpace(scan.skip(next, ","));
        next = scan.skipWord(next, "de");
        int digits = scan.digits(next);
        DateMention whole = next > end && isYear(scan, next, digits)
                ? mention(start, digits, scan.number(next, digits), month, day)
                : null;
        return whole == null && day > 0 ? mention(start, end, 0, month, day) : whole;
    }

    private static DateMention mention(int start, int end, int year, int month, int day) {
        return PartialDate.exists(year, month, day)
                ? DateMention.of(start, end, new PartialDate(year, month, day))
                : null;
    }

    /** The position after "st", "nd", "rd", "th", "er", "º" on a day. */
    private static int afterOrdinal(Scan scan, int digits) {
        int letters = scan.letters(digits);
        if (letters - digits == 2
                && OrdinalEnding.is(scan.text().subSequence(digits, letters).toString())) {
            return letters;
        }
        return letters - digits == 1 ? scan.skip(digits, "ºª°") : digits;
    }

    /** The position after the second day of "3-5", where the first begins at {@code from}. */
    private static int afterRange(Scan scan, int dayEnd, int from) {
        int dash = scan.skip(dayEnd, "-–");
        int digits = scan.digits(dash);
        boolean day = dash > dayEnd && digits > dash && digits - dash <= LONGEST_DAY;
        boolean later = day && scan.number(dash, digits) > scan.number(from, scan.digits(from));
        return later && !Character.isLetterOrDigit(scan.at(digits)) ? digits : dayEnd;
    }

    private static boolean isYear(Scan scan, int from, int to) {
        if (to - from != YEAR_DIGITS || Character.isLetter(scan.at(to)) || continues(scan, to)) {
            return false;
        }
        int year = scan.number(from, to);
        return year >= EARLIEST_YEAR && year <= LATEST_YEAR;
    }

    /** Whether a number continues: "25.5", "25:30", "25,000"; but in "25,2021" the comma precedes the year. */
    private static boolean continues(Scan scan, int end) {
        char mark = scan.at(end);
        boolean thousands = mark == ',' && scan.digits(end + 1) - end == THOUSANDS;
        return thousands || ((mark == '.' || mark == ':') && scan.isDigit(end + 1));
    }
}
