package org.wireroom.text.dates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wireroom.text.tables.Table;

/**
 * A date with its time of day, as a format states it in a field of its own ("2014-07-17T00:24:11.000Z", "20131020T192751+1100", "Mon, 02
 * Mar 26 21:30:00 EST", "March 2, 2026 9:30 PM", "1772487000") or as copy prints it.
 *
 * @param date as far as it is known
 * @param time null if none is stated
 * @param offset ISO 8601 offset from UTC, null if none is stated
 */
public record StatedDate(PartialDate date, LocalTime time, String offset) {
    private static final DateGrammar DATES = DateGrammar.ofFields();
    private static final ClockGrammar CLOCKS = ClockGrammar.ofFields();
    private static final int LONGEST = 100;
    /** No article of news is older; "0026-03-02" is a program's mistake. */
    private static final int EARLIEST_YEAR = 1500;
    /** The basic format of ISO 8601: "20131020T192751+1100", "202603022130". */
    private static final Pattern BASIC = Pattern.compile(
            "((?:1[5-9]|2[01])\\d{2})(\\d{2})(\\d{2})(?:[Tt ]?(\\d{2})(\\d{2})(\\d{2})?(?:[.,]\\d+)?\\s*(\\D.*|))?");

    private static final Set<Instant> PLACEHOLDERS = Table.lines(StatedDate.class, "placeholder-dates.txt").stream()
            .map(Instant::parse)
            .collect(Collectors.toUnmodifiableSet());

    private static final LocalDate EPOCH = LocalDate.EPOCH;

    /** A date and a time that copy prints; the time may be null. */
    public static StatedDate of(PartialDate date, ClockTime clock) {
        if (clock == null) {
            return new StatedDate(date, null, null);
        }
        LocalDate day = date.isWhole() ? date.toLocalDate() : null;
        String offset = clock.offsetOn(day);
        PartialDate next = clock.endOfDay() && day != null ? PartialDate.orNull(day.plusDays(1)) : null;
        return new StatedDate(next == null ? date : next, clock.time(), offset);
    }

    /** What a field tells, null if that is not a date; day and month stay open if they can be read either way. */
    public static StatedDate parse(String field) {
        return parse(field, DateContext.NONE);
    }

    /** What a field tells in a document, null if that is not a date. */
    public static StatedDate parse(String field, DateContext context) {
        String text = clean(field);
        if (text.isEmpty()) {
            return null;
        }
        Instant counted = EpochTime.of(text);
        StatedDate stated = counted == null ? inWords(text, context) : at(counted);
        return stated == null || stated.isPlaceholder() ? null : stated;
    }

    /** The dates that a field names, with both readings of those in figures. */
    static List<DateMention> mentions(String field) {
        String text = clean(field);
        return EpochTime.of(text) == null ? DATES.findAll(text, 0, text.length()) : List.of();
    }

    /** A field without white space around it, ISO 8601 in its extended format; empty if it is too long for a date. */
    private static String clean(String field) {
        String text = field == null ? "" : field.strip();
        if (text.length() > LONGEST) {
            return "";
        }
        Matcher basic = BASIC.matcher(text);
        if (!basic.matches()) {
            return text;
        }
        String day = basic.group(1) + "-" + basic.group(2) + "-" + basic.group(3);
        String seconds = basic.group(6) == null ? "" : ":" + basic.group(6);
        return basic.group(4) == null
                ? day
                : day + "T" + basic.group(4) + ":" + basic.group(5) + seconds + basic.group(7);
    }

    private static StatedDate at(Instant instant) {
        LocalDate day = LocalDate.ofInstant(instant, ZoneOffset.UTC);
        LocalTime time = LocalTime.ofInstant(instant, ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
        return new StatedDate(PartialDate.of(day), time, "Z");
    }

    private static StatedDate inWords(String text, DateContext context) {
        List<DateMention> mentions = DATES.findAll(text, 0, text.length());
        DateMention mention = best(text, mentions);
        if (mention == null) {
            return null;
        }
        ClockTime clock = clock(text, mentions, mention);
        PartialDate date = mention.in(context, clock != null && clock.american());
        if (!date.hasYear()) {
            date = withYear(date, mentions);
        }
        return date == null ? null : of(date, clock);
    }

    /** The first date with a day, else the first one; the year of "2026-02-31" is as wrong as its day. */
    private static DateMention best(String text, List<DateMention> mentions) {
        return mentions.stream()
                .filter(DateMention::hasDay)
                .findFirst()
                .or(() -> mentions.stream()
                        .filter(mention -> !mention.isWeekdayAlone() && !continues(text, mention.end()))
                        .findFirst())
                .orElse(null);
    }

    private static boolean continues(String text, int end) {
        return end + 1 < text.length()
                && "-/.".indexOf(text.charAt(end)) >= 0
                && Character.isDigit(text.charAt(end + 1));
    }

    /** "Mar 02 21:30:00 EST 2026": the year comes last; null if there is none. */
    private static PartialDate withYear(PartialDate date, List<DateMention> mentions) {
        return mentions.stream()
                .filter(other -> !other.isWeekdayAlone()
                        && !other.hasDay()
                        && other.date().hasYear())
                .map(other -> date.with(other.date()))
                .filter(PartialDate::hasYear)
                .findFirst()
                .orElse(null);
    }

    /** The first time of day after a date, else the first one before it. */
    private static ClockTime clock(String text, List<DateMention> mentions, DateMention date) {
        ClockTime before = null;
        int next = 0;
        for (int at = 0; at < text.length(); at++) {
            while (next < mentions.size() && mentions.get(next).end() <= at) {
                next++;
            }
            char c = text.charAt(at);
            if (c < '0'
                    || c > '9'
                    || (next < mentions.size() && mentions.get(next).start() <= at && isDay(mentions.get(next)))) {
                continue;
            }
            ClockTime clock = CLOCKS.at(text, at, text.length());
            if (clock != null && at >= date.end()) {
                return clock;
            }
            before = before == null ? clock : before;
            while (at + 1 < text.length() && Character.isDigit(text.charAt(at + 1))) {
                at++;
            }
        }
        return before;
    }

    private static boolean isDay(DateMention mention) {
        return !mention.isWeekdayAlone() && mention.date() != null;
    }

    /** Whether it is the zero of a clock or the end of its calendar, which a program states that knows no date. */
    public boolean isPlaceholder() {
        if (date.year() < EARLIEST_YEAR) {
            return true;
        }
        boolean timed = date.isWhole() && (time != null || date.toLocalDate().equals(EPOCH));
        return timed && PLACEHOLDERS.contains(instant().truncatedTo(ChronoUnit.MINUTES));
    }

    /** ISO 8601, to the minute. */
    public String iso() {
        if (time == null || !date.isWhole()) {
            return date.iso();
        }
        return date.iso() + "T" + time.truncatedTo(ChronoUnit.MINUTES) + (offset == null ? "" : offset);
    }

    /** The instant, taken as UTC where no offset is stated; null if the day is not known. */
    public Instant instant() {
        if (!date.isWhole()) {
            return null;
        }
        LocalTime at = time == null ? LocalTime.MIDNIGHT : time;
        return date.toLocalDate().atTime(at).toInstant(offset == null ? ZoneOffset.UTC : ZoneOffset.of(offset));
    }

    /** Whether a date, ISO 8601 as far as it is known, is at most a day away; clocks of the world differ by a day. */
    public boolean isNear(String other) {
        PartialDate day = PartialDate.parse(other);
        if (day == null || !day.hasDay() || !date.isWhole()) {
            return true;
        }
        return day.daysFrom(date.toLocalDate()) <= 1;
    }
}
