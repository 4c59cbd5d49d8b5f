package org.wireroom.formats.html;

import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wireroom.formats.copy.Agencies;
import org.wireroom.formats.copy.Timestamp;
import org.wireroom.formats.copy.Timestamps;
import org.wireroom.formats.dates.DateGrammar;
import org.wireroom.formats.dates.PartialDate;
import org.wireroom.formats.layout.Block;

/** Reads dates as the data of pages state them: ISO 8601 in all its forms, epoch time, or as people write them. Thread-safe. */
final class StatedDates {
    private static final Pattern ISO = Pattern.compile(
            "\\s*+(\\d{4})-?(\\d\\d)-?(\\d\\d)"
                    + "(?:[T ]?\\s*+(\\d\\d):?(\\d\\d)(?::?\\d\\d)?(?:[.,]\\d{1,9})?\\s*+(Z|UTC|GMT|[+-]\\d\\d(?::?\\d\\d)?)?)?.{0,20}");
    private static final Pattern EPOCH = Pattern.compile("\\s*+(?:/Date\\()?(1\\d{9})(\\d{3})?(?:\\)/)?\\s*+");
    private static final int LONGEST = 100;

    private final Timestamps timestamps;

    StatedDates(Agencies agencies, DateGrammar dates) {
        this.timestamps = new Timestamps(agencies, dates);
    }

    /**
     * A date as stated.
     *
     * @param value ISO 8601 to the minute, or as far as it is stated
     * @param date the day
     */
    record Stated(String value, LocalDate date) {}

    /** The date that a text states and nothing else, null if it states none that is whole. */
    Stated read(String text) {
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            return null;
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return iso(iso);
        }
        Matcher epoch = EPOCH.matcher(text);
        if (epoch.matches()) {
            String instant =
                    Instant.ofEpochSecond(Long.parseLong(epoch.group(1))).toString();
            return new Stated(instant.substring(0, 16) + "Z", LocalDate.parse(instant.substring(0, 10)));
        }
        Timestamp stamp = timestamps.read(new Block(text, 0, text.length()));
        return stamp == null ? null : of(stamp);
    }

    /** The date of a timestamp that is printed, null if it is not whole. */
    static Stated of(Timestamp stamp) {
        if (stamp.date() == null || !stamp.date().isWhole()) {
            return null;
        }
        String clock = stamp.time() == null ? "" : "T" + stamp.time() + (stamp.offset() == null ? "" : stamp.offset());
        return new Stated(stamp.date().iso() + clock, stamp.date().toLocalDate());
    }

    private static Stated iso(Matcher iso) {
        int year = Integer.parseInt(iso.group(1));
        int month = Integer.parseInt(iso.group(2));
        int day = Integer.parseInt(iso.group(3));
        if (year == 0 || month == 0 || day == 0 || !PartialDate.exists(year, month, day)) {
            return null;
        }
        LocalDate date = LocalDate.of(year, month, day);
        boolean timed =
                iso.group(4) != null && Integer.parseInt(iso.group(4)) < 24 && Integer.parseInt(iso.group(5)) < 60;
        return new Stated(
                timed ? date + "T" + iso.group(4) + ":" + iso.group(5) + offset(iso.group(6)) : date.toString(), date);
    }

    private static String offset(String zone) {
        if (zone == null) {
            return "";
        }
        if (Character.isLetter(zone.charAt(0))) {
            return "Z";
        }
        String minutes = zone.length() > 3 ? zone.substring(zone.length() - 2) : "00";
        return zone.substring(0, 3) + ":" + minutes;
    }
}
