package org.wireroom.text.dates;

import java.time.LocalTime;

/**
 * Reads times of day: "3:14 p.m. ET", "12:39 pm", "8 a.m.", "09.34 BST", "15h30", "1459 GMT", and the second half of an ISO 8601
 * instant ("14:00:12.5Z", "14:00+02:00"). Stateless, so safe for many threads.
 */
public final class ClockGrammar {
    private static final int MILITARY_DIGITS = 4;
    private static final int LONGEST_HOUR = 2;

    private final Zones zones = new Zones();

    /** The time that begins exactly at a char, null if none does. */
    public ClockTime at(CharSequence text, int from, int to) {
        Scan scan = new Scan(text, to);
        int hours = scan.digits(from);
        char before = scan.before(from);
        boolean begins = hours > from && (!Character.isLetterOrDigit(before) || before == 'T');
        if (!begins || (hours - from > LONGEST_HOUR && hours - from != MILITARY_DIGITS)) {
            return null;
        }
        return hours - from == MILITARY_DIGITS ? military(scan, from, hours) : civil(scan, from, hours);
    }

    /** "1459 GMT", "0937EDT": four digits are a time only with a zone. */
    private ClockTime military(Scan scan, int from, int end) {
        Zones.Zone zone = zones.at(scan, end);
        boolean zoned = zone.end() > end;
        return zoned ? clock(from, scan.number(from, from + 2), scan.number(from + 2, end), zone, true) : null;
    }

    private ClockTime civil(Scan scan, int from, int hours) {
        char mark = scan.at(hours);
        int minutes = scan.digits(hours + 1);
        boolean exact = ":.hH".indexOf(mark) >= 0 && minutes - hours == 3;
        Half half = half(scan, exact ? afterSeconds(scan, minutes) : hours);
        Zones.Zone zone = zones.at(scan, half.end);
        boolean marked = half.shift >= 0 || (exact && zone.end() > half.end);
        boolean plain = exact && mark != '.' && !Character.isLetterOrDigit(scan.at(half.end));
        if (!marked && !plain) {
            return null;
        }
        int minute = exact ? scan.number(hours + 1, minutes) : 0;
        return clock(from, hour(scan.number(from, hours), half.shift), minute, zone, marked);
    }

    private static ClockTime clock(int from, int hour, int minute, Zones.Zone zone, boolean marked) {
        return hour < 0 || hour > 23 || minute > 59
                ? null
                : new ClockTime(from, zone.end(), LocalTime.of(hour, minute), zone.offset(), zone.american(), marked);
    }

    private static int afterSeconds(Scan scan, int minutes) {
        int seconds = scan.digits(minutes + 1);
        if (scan.at(minutes) != ':' || seconds - minutes != 3) {
            return minutes;
        }
        return scan.at(seconds) == '.' ? Math.max(seconds, scan.digits(seconds + 1)) : seconds;
    }

    private static int hour(int printed, int shift) {
        if (shift < 0) {
            return printed;
        }
        return printed < 1 || printed > 12 ? -1 : printed % 12 + shift;
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
