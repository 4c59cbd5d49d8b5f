package org.wireroom.text.dates;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds dates in text: "Thursday, March 25", "25 March 2021", "26-FEB-1987", "12 de marzo de 2019", "March 3-5", "January 2019",
 * dates in figures ("2021-03-25", "01/17/2019"), years alone, and weekdays alone.
 *
 * <p>Only what is printed is read: nothing is filled in from today's date. Linear in the length of the text. Stateless, so
 * safe for many threads.
 */
public final class DateGrammar {
    private static final DateGrammar OF_COPY = new DateGrammar();

    private final DateWords words;
    private final WordedDates worded;
    private final NumericDates numeric;

    /** The dates of printed text; {@link #ofCopy()} has them. */
    public DateGrammar() {
        this(false);
    }

    private DateGrammar(boolean inFields) {
        this.words = new DateWords(inFields);
        this.worded = new WordedDates(words, inFields);
        this.numeric = new NumericDates(inFields);
    }

    /** The dates of printed text, whose tables are read once. */
    public static DateGrammar ofCopy() {
        return OF_COPY;
    }

    /**
     * The dates in fields of a format, which are dates for certain: months shortened in any way, years of two digits, and "2011-12" is a
     * month and no season.
     */
    static DateGrammar ofFields() {
        return new DateGrammar(true);
    }

    /** All dates between two chars of a text, in order, none overlapping. */
    public List<DateMention> findAll(CharSequence text, int from, int to) {
        List<DateMention> found = new ArrayList<>();
        Scan scan = new Scan(text, to);
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            DateMention mention = mayBegin(c) ? at(text, at, to) : null;
            if (mention != null) {
                found.add(mention);
                at = mention.end();
            } else {
                at = Math.max(at + 1, scan.isDigit(at) ? scan.digits(at) : scan.letters(at));
            }
        }
        return found;
    }

    /** The date that begins exactly at a char, null if none does. */
    public DateMention at(CharSequence text, int from, int to) {
        Scan scan = new Scan(text, to);
        if (!scan.isEdge(from)) {
            return null;
        }
        DayOfWeek weekday = scan.isDigit(from) ? null : words.weekday(text, from, scan.letters(from));
        if (weekday != null) {
            return withWeekday(scan, from, weekday);
        }
        DateMention date = date(scan, from);
        return date == null ? NumericDates.year(scan, from) : date;
    }

    private DateMention withWeekday(Scan scan, int from, DayOfWeek weekday) {
        int wordEnd = scan.letters(from);
        int next = scan.skipSpace(scan.skip(scan.skip(wordEnd, "."), ","));
        next = scan.skipSpace(scan.skip(next, "("));
        next = scan.skipWord(next, "the");
        DateMention date = next > wordEnd ? date(scan, next) : null;
        if (date != null && date.hasDay()) {
            return date.after(weekday, from);
        }
        return DateWords.isFullName(from, wordEnd)
                ? new DateMention(from, wordEnd, weekday, List.of(), DayOrder.OPEN)
                : null;
    }

    /** A date of more than a year. */
    private DateMention date(Scan scan, int from) {
        if (!scan.isDigit(from)) {
            return worded.monthFirst(scan, from);
        }
        DateMention figures = numeric.at(scan, from);
        DateMention dayFirst = figures == null ? worded.dayFirst(scan, from) : figures;
        return dayFirst == null ? worded.yearFirst(scan, from) : dayFirst;
    }

    private boolean mayBegin(char c) {
        if (c > 'z') {
            return Character.isLetter(c);
        }
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || words.isSmallInitial(c);
    }
}
