package org.wireroom.text.dates;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as a format states it in a field of its own: "2014-07-17T00:24:11.000Z", "20131020T192751+1100", "2016-01-12 12:35:40",
 * "Mon, 01 Jan 2001 00:00:00 GMT", "2001-01", or in words.
 *
 * @param date as far as it is known
 * @param time null if none is stated
 * @param offset ISO 8601 offset from UTC, null if none is stated
 */
public record StatedDate(PartialDate date, LocalTime time, String offset) {
    private static final DateGrammar GRAMMAR = new DateGrammar();
    private static final int LONGEST = 100;
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-?(\\d{2})(?:-?(\\d{2}))?)?"
            + "(?:[Tt ]\\s*(\\d{2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d+)?)?\\s*(Z|z|GMT|UTC|[+-]\\d{2}(?::?\\d{2})?)?)?");
    private static final Pattern CLOCK = Pattern.compile(
            "[T ](\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?\\s*([+-]\\d{2}:?\\d{2}|[A-Za-z]{1,5})?");
    private static final List<String> UTC = List.of("Z", "GMT", "UTC", "UT");

    /** What a field tells, null if that is not a date. */
    public static StatedDate parse(String field) {
        String text = field == null ? "" : field.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        try {
            Matcher iso = ISO.matcher(text);
            return iso.matches() ? ofIso(iso) : ofWords(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }

    private static StatedDate ofIso(Matcher iso) {
        PartialDate date = new PartialDate(number(iso, 1), number(iso, 2), number(iso, 3));
        LocalTime time = iso.group(4) == null ? null : LocalTime.of(number(iso, 4), number(iso, 5), second(iso, 6));
        return new StatedDate(date, time, offset(iso.group(7)));
    }

    private static StatedDate ofWords(String text) {
        PartialDate date = GRAMMAR.findAll(text, 0, text.length()).stream()
                .map(DateMention::monthFirst)
                .filter(found -> found != null && found.hasYear())
                .findFirst()
                .orElse(null);
        if (date == null) {
            return null;
        }
        Matcher clock = CLOCK.matcher(text);
        return clock.find()
                ? new StatedDate(
                        date,
                        LocalTime.of(number(clock, 1), number(clock, 2), second(clock, 3)),
                        offset(clock.group(4)))
                : new StatedDate(date, null, null);
    }

    /** ISO 8601, to the minute. */
    public String iso() {
        if (time == null || !date.isWhole()) {
            return date.iso();
        }
        return date.iso() + "T" + time.withSecond(0).withNano(0) + (offset == null ? "" : offset);
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
        if (other == null || !date.isWhole()) {
            return true;
        }
        Matcher day = Pattern.compile("(\\d{4}|-)-(\\d{2})-(\\d{2}).*").matcher(other);
        if (!day.matches()) {
            return true;
        }
        LocalDate mine = date.toLocalDate();
        int year = day.group(1).equals("-") ? mine.getYear() : number(day, 1);
        if (!PartialDate.exists(year, number(day, 2), number(day, 3))) {
            return false;
        }
        long days = mine.toEpochDay()
                - LocalDate.of(year, number(day, 2), number(day, 3)).toEpochDay();
        return Math.abs(days) <= 1;
    }

    private static int number(Matcher match, int group) {
        return match.group(group) == null ? 0 : Integer.parseInt(match.group(group));
    }

    /** A leap second is the one before it. */
    private static int second(Matcher match, int group) {
        return Math.min(59, number(match, group));
    }

    private static String offset(String zone) {
        if (zone == null) {
            return null;
        }
        if (UTC.contains(zone.toUpperCase(Locale.ROOT))) {
            return "Z";
        }
        boolean numeric = zone.charAt(0) == '+' || zone.charAt(0) == '-';
        if (!numeric) {
            return null;
        }
        String digits = (zone.replace(":", "") + "00").substring(0, 5);
        return ZoneOffset.of(digits.substring(0, 3) + ":" + digits.substring(3)).getId();
    }
}
