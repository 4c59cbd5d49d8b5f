package org.wireroom.formats.copy.dateline;

import org.wireroom.formats.copy.NameShapes;
import org.wireroom.formats.copy.agency.Agencies;
import org.wireroom.formats.copy.agency.Agency;
import org.wireroom.formats.copy.agency.Signature;
import org.wireroom.text.Blank;
import org.wireroom.text.dates.DateGrammar;
import org.wireroom.text.dates.DateMention;

/** Reads the agency of a dateline: "(AP)", "[AFP]", "/TASS/", "--(BUSINESS WIRE)", "(Marketwired - Jan 5, 2015)", "- RIA Novosti." */
final class DatelineAgencies {
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 4;
    private static final int MOST_MARKS = 3;

    private final Agencies agencies;
    private final DateGrammar dates;

    DatelineAgencies(Agencies agencies, DateGrammar dates) {
        this.agencies = agencies;
        this.dates = dates;
    }

    /**
     * An agency in a dateline.
     *
     * @param signature who signs; null for a picture agency, which signs no report
     * @param date a date in the same brackets, null if there is none
     * @param end the char after it, its bracket included
     * @param known whether the table of agencies has it
     */
    record Mark(Signature signature, DateMention date, int end, boolean known) {}

    /** The agency in brackets at a char or after a dash there, null if there is none. */
    Mark inBrackets(String text, int from, int to) {
        int at = from;
        boolean dash = false;
        while (at < to && at - from <= MOST_MARKS && isMark(text.charAt(at))) {
            dash |= isDash(text.charAt(at));
            at++;
        }
        int close = at < to ? closing(text, at, to) : -1;
        // "NEW YORK - (Some Company) said" begins with a company, unless an agency is known by that name
        boolean bracket = close > at + 1 && (!dash || agencies.named(text, at + 1, close) != null);
        return bracket ? bracketed(text, at + 1, close) : null;
    }

    /** The agency without brackets after a dash or stop at a char, in the table and closed by a dash or stop. */
    Mark unbracketed(String text, int from, int to) {
        int at = from;
        while (at < to && at - from <= MOST_MARKS && isMark(text.charAt(at))) {
            at++;
        }
        int end = at;
        while (end < to && end - at < LONGEST && (text.charAt(end) == ' ' || Character.isLetter(text.charAt(end)))) {
            end++;
        }
        boolean closed = end < to && (text.charAt(end) == '.' || isDash(text.charAt(end)));
        return closed ? alone(text, at, Blank.trim(text, at, end)) : null;
    }

    /** The agency before a comma, in the position of a place: "afrol News, 15 October -". */
    Mark inPlace(String text, int from, int to) {
        int comma = find(',', text, from, to);
        return comma < 0 ? null : alone(text, from, comma);
    }

    private Mark alone(String text, int from, int to) {
        Agency named = agencies.named(text, from, to);
        boolean cues = named != null && named.signsReports();
        return cues ? new Mark(new Signature(named, from, to), null, to, true) : null;
    }

    private Mark bracketed(String text, int from, int close) {
        int end = from;
        while (end < close && !isPieceEnd(text, end)) {
            end++;
        }
        int start = Blank.skip(text, from, end);
        int stop = Blank.trim(text, start, end);
        Agency whole = agencies.named(text, from, close);
        Agency known = whole == null ? agencies.named(text, start, stop) : whole;
        boolean isDate = dates.at(text, start, close) != null;
        boolean name = NameShapes.isName(text, start, stop) && NameShapes.count(text, start, stop) <= MOST_WORDS;
        if (known == null && (isDate || !name)) {
            return null;
        }
        Agency agency = known == null ? new Agency(text.substring(start, stop), Agency.Kind.WIRE) : known;
        Signature signature = agency.signsReports() ? new Signature(agency, start, stop) : null;
        DateMention within = end < close ? dates.at(text, Blank.skip(text, end + 1, close), close) : null;
        boolean dated = within != null && !within.isWeekdayAlone();
        return new Mark(signature, dated ? within : null, close + 1, known != null);
    }

    private static int closing(String text, int open, int to) {
        return switch (text.charAt(open)) {
            case '(' -> find(')', text, open + 1, to);
            case '[' -> find(']', text, open + 1, to);
            case '/' -> find('/', text, open + 1, to);
            default -> -1;
        };
    }

    private static int find(char searched, String text, int from, int to) {
        int limit = Math.min(to, from + LONGEST);
        for (int i = from; i < limit; i++) {
            if (text.charAt(i) == searched) {
                return i;
            }
        }
        return -1;
    }

    /** A piece of "Marketwired - Jan 5, 2015" or "Reuters/AP" ends there. */
    private static boolean isPieceEnd(String text, int at) {
        char c = text.charAt(at);
        return c == '/' || c == ',' || (isDash(c) && Blank.is(text.charAt(at - 1)));
    }

    private static boolean isMark(char c) {
        return Blank.is(c) || c == ',' || c == '.' || isDash(c);
    }

    static boolean isDash(char c) {
        return "-–—―−_".indexOf(c) >= 0;
    }
}
