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

    private final boolean inFields;

    WordedDates(DateWords words, boolean inFields) {
        this.words = words;
        this.inFields = inFields;
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

    /** "2026-Mar-02", in fields also "2026 March 2"; null if no such date begins there. */
    DateMention yearFirst(Scan scan, int at) {
        int digits = scan.digits(at);
        int month = scan.skip(digits, "-/");
        month = month == digits && inFields ? scan.skipSpace(digits) : month;
        int monthEnd = scan.letters(month);
        int number = month == digits || !isYear(scan, at, digits) ? 0 : words.month(scan.text(), month, monthEnd);
        int day = scan.skipSpace(scan.skip(monthEnd, ".-/"));
        int dayEnd = scan.digits(day);
        boolean whole = number > 0 && dayEnd > day && dayEnd - day <= LONGEST_DAY && !continues(scan, dayEnd);
        return whole ? mention(at, dayEnd, scan.number(at, digits), number, scan.number(day, dayEnd)) : null;
    }

    /** Reads the year after a day and month, if there is one. */
    private DateMention withYear(Scan scan, int start, int end, int month, int day) {
        int next = scan.skipSpace(scan.skip(end, ".,-/"));
        next = scan.skipSpace(scan.skip(next, ","));
        next = scan.skipWord(next, "de");
        int digits = scan.digits(next);
        DateMention whole = next > end && isYear(scan, next, digits)
                ? mention(start, digits, scan.number(next, digits), month, day)
                : null;
        if (whole == null && isShortYear(scan, start, end)) {
            int year = scan.skip(scan.skipSpace(scan.skip(end, "-/,")), "'\u2019");
            whole = mention(start, year + 2, NumericDates.century(scan.number(year, year + 2), 2), month, day);
        }
        return whole == null && day > 0 ? mention(start, end, 0, month, day) : whole;
    }

    /** Whether two digits after a day and month are a year: "2-Mar-26", "2 March '26", "02 Mar 26 21:30" (RFC 822), or a field ends there. */
    private boolean isShortYear(Scan scan, int start, int end) {
        int joined = scan.skip(end, "-/");
        int year = joined > end ? joined : scan.skipSpace(scan.skip(end, ","));
        int marked = scan.skip(year, "'\u2019");
        int digits = scan.digits(marked);
        if (marked == end || digits - marked != 2 || Character.isLetter(scan.at(digits)) || continues(scan, digits)) {
            return false;
        }
        boolean dashed = joined > end && Character.isDigit(scan.at(start)) && scan.at(digits) != scan.at(end);
        int clock = scan.skipSpace(scan.skip(digits, ","));
        int hours = scan.digits(clock);
        boolean timed = clock > digits && hours > clock && hours - clock <= 2 && scan.at(hours) == ':';
        return marked > year || dashed || timed || (inFields && scan.skipSpace(digits) == scan.end());
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
