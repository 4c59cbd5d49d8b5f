package org.wireroom.text.dates;

import java.time.LocalTime;
import java.util.Set;

/**
 * Reads times of day: "3:14 p.m. ET", "12:39 pm", "8 a.m.", "09.34 BST", "15h30", "21 Uhr", "1459 GMT", and the second half of an ISO
 * 8601 instant ("14:00:12.5Z", "14:00+02:00"). Stateless, so safe for many threads.
 */
public final class ClockGrammar {
    private static final int MILITARY_DIGITS = 4;
    private static final int LONGEST_HOUR = 2;
    /** Between hours and minutes. */
    private static final String MARKS = ":.hH时時시";

    private static final String MINUTE_SIGNS = "分분";
    /** What follows a time in German, French, Portuguese, Indian and military copy; none is the name of a zone. */
    private static final Set<String> HOUR_WORDS = Set.of("uhr", "h", "hrs", "hours");

    private final Zones zones;

    /** The times of printed text. */
    public ClockGrammar() {
        this(false);
    }

    private ClockGrammar(boolean inFields) {
        this.zones = new Zones(inFields);
    }

    /** The times in fields of a format. */
    static ClockGrammar ofFields() {
        return new ClockGrammar(true);
    }

    /** The time that begins exactly at a char, null if none does. */
    public ClockTime at(CharSequence text, int from, int to) {
        Scan scan = new Scan(text, to);
        int hours = scan.digits(from);
        char before = scan.before(from);
        boolean begins = hours > from && (!Character.isLetterOrDigit(before) || before == 'T' || before == 't');
        if (!begins || (hours - from > LONGEST_HOUR && hours - from != MILITARY_DIGITS)) {
            return null;
        }
        return hours - from == MILITARY_DIGITS ? military(scan, from, hours) : civil(scan, from, hours);
    }

    /** "1459 GMT", "0937EDT", "1430 hrs": four digits are a time only with a zone or such a word. */
    private ClockTime military(Scan scan, int from, int end) {
        int word = hourWord(scan, end);
        Zones.Zone zone = zones.at(scan, Math.max(word, end));
        return zone.isPrinted() || word > end
                ? clock(from, word, new int[] {scan.number(from, from + 2), scan.number(from + 2, end), 0}, zone, true)
                : null;
    }

    private ClockTime civil(Scan scan, int from, int hours) {
        int mark = mark(scan, hours);
        int minutes = scan.digits(mark);
        boolean exact = mark > hours && minutes - mark == 2;
        int seconds = exact ? afterSeconds(scan, minutes) : hours;
        Half half = half(scan, seconds);
        int word = half.shift < 0 ? hourWord(scan, half.end) : half.end;
        Zones.Zone zone = zones.at(scan, word);
        boolean marked = half.shift >= 0 || word > half.end || (exact && zone.isPrinted());
        boolean plain = exact && scan.at(hours) != '.' && !Character.isLetterOrDigit(scan.at(word));
        if (!marked && !plain) {
            return null;
        }
        int second = exact && seconds > minutes + 2 ? scan.number(minutes + 1, minutes + 3) : 0;
        int minute = exact ? scan.number(mark, minutes) : 0;
        int hour = hour(scan.number(from, hours), half.shift, exact);
        return clock(from, word, new int[] {hour, minute, second}, zone, marked);
    }

    /** The position of the minutes, that of the given char if no mark is there: "9:30", "9h30", in French "9 h 30". */
    private static int mark(Scan scan, int hours) {
        int marked = scan.skip(hours, MARKS);
        if (marked > hours) {
            return "时時시".indexOf(scan.at(hours)) >= 0 ? scan.skipSpace(marked) : marked;
        }
        int spaced = scan.skip(scan.skipSpace(hours), "h");
        int minutes = scan.skipSpace(spaced);
        return spaced > hours + 1 && minutes > spaced && scan.isDigit(minutes) ? minutes : hours;
    }

    private static ClockTime clock(int from, int end, int[] parts, Zones.Zone zone, boolean marked) {
        boolean endOfDay = parts[0] == 24 && parts[1] == 0 && parts[2] == 0;
        int hour = endOfDay ? 0 : parts[0];
        if (hour < 0 || hour > 23 || parts[1] > 59 || parts[2] > 60) {
            return null;
        }
        // a leap second is the one before it
        LocalTime time = LocalTime.of(hour, parts[1], Math.min(59, parts[2]));
        return new ClockTime(from, Math.max(end, zone.end()), time, endOfDay, zone.id(), zone.american(), marked);
    }

    /** The position after ":12", ":12.345", "分". */
    private static int afterSeconds(Scan scan, int minutes) {
        int seconds = scan.digits(minutes + 1);
        if (scan.at(minutes) != ':' || seconds - minutes != 3) {
            return scan.skip(minutes, MINUTE_SIGNS);
        }
        boolean fraction = scan.at(seconds) == '.' || scan.at(seconds) == ',';
        return fraction ? Math.max(seconds, scan.digits(seconds + 1)) : seconds;
    }

    /** The hour of the day; programs also print "21:30 PM" and "00:30 AM". */
    private static int hour(int printed, int shift, boolean exact) {
        boolean ofHalf = printed >= 1 && printed <= 12;
        if (shift < 0 || (exact && shift > 0 && printed > 12)) {
            return printed;
        }
        return ofHalf || (exact && printed == 0) ? printed % 12 + shift : -1;
    }

    /** The position after "Uhr", "h", "hrs", the same position if there is none. */
    private static int hourWord(Scan scan, int end) {
        int word = scan.skipSpace(end);
        int wordEnd = scan.letters(word);
        return wordEnd > word && HOUR_WORDS.contains(scan.lowerCase(word, wordEnd)) ? wordEnd : end;
    }

    /** "am" or "pm", with or without dots. */
    private static Half half(Scan scan, int end) {
        int at = scan.skipSpace(end);
        char first = Character.toLowerCase(scan.at(at));
        int dot = scan.skip(at + 1, ".");
        int m = dot > at + 1 ? scan.skip(dot, " ") : dot;
        if ((first != 'a' && first != 'p') || Character.toLowerCase(scan.at(m)) != 'm') {
            return new Half(end, -1);
        }
        int after = m > at + 1 ? scan.skip(m + 1, ".") : m + 1;
        return Character.isLetterOrDigit(scan.at(after)) ? new Half(end, -1) : new Half(after, first == 'a' ? 0 : 12);
    }

    /** Morning or afternoon: hours to add, -1 if the text does not say. */
    private record Half(int end, int shift) {}
}
