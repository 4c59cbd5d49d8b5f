package org.wireroom.text.dates;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.wireroom.text.tables.Table;

/** Reads the time zone after a time of day: "ET", "(GMT)", "GMT+02:00", "-0500", "UTC+1", "Eastern Standard Time", "[Europe/Berlin]". */
final class Zones {
    private static final int LONGEST_NAME = 5;
    private static final int MOST_WORDS = 4;
    /** No place is further from Greenwich. */
    private static final int MOST_HOURS = 14;

    /** A sign and four digits: "-0500". After a space, in copy only these are an offset. */
    private static final int JOINED = 5;

    private static final String MINUS = "-\u2212";
    private static final Zone NONE = new Zone(-1, null, false);

    private final Map<String, Zone> byName = new HashMap<>();
    private final boolean inFields;

    /**
     * Loads the table.
     *
     * @param inFields whether the zones are those of fields of a format, which say that they are zones: in any case, in words and figures
     *     of any form, and a name that means several zones means the likeliest
     */
    Zones(boolean inFields) {
        this.inFields = inFields;
        for (Table.Row row : Table.rows(Zones.class, "zones.tsv")) {
            String only = row.cell(1).isEmpty() && inFields ? row.cell(3) : row.cell(1);
            ZoneId id = only.isEmpty() ? null : ZoneId.of(only);
            byName.put(
                    row.cell(0).toLowerCase(Locale.ROOT),
                    new Zone(0, id, row.cell(2).equals("us")));
        }
    }

    /**
     * A zone where a text prints it.
     *
     * @param end the char after it; negative if there is none
     * @param id null if the name does not mean one only
     * @param american whether it is used in North America only
     */
    record Zone(int end, ZoneId id, boolean american) {
        boolean isPrinted() {
            return end >= 0;
        }

        private Zone until(int newEnd) {
            return new Zone(newEnd, id, american);
        }
    }

    /** The zone at a char, or after a space there. */
    Zone at(Scan scan, int at) {
        int sign = scan.skipSpace(at);
        boolean spaced = inFields || scan.digits(sign + 1) - sign == JOINED;
        Zone numeric = numeric(scan, spaced ? sign : at, inFields);
        if (numeric.isPrinted()) {
            return numeric;
        }
        int open = scan.skipSpace(at);
        int name = scan.skip(open, "([");
        Zone named = region(scan, name);
        named = named.isPrinted() ? named : words(scan, name);
        if (!named.isPrinted()) {
            return NONE;
        }
        Zone shifted = ZoneOffset.UTC.equals(named.id) ? numeric(scan, named.end, true) : NONE;
        if (shifted.isPrinted()) {
            return shifted;
        }
        return name > open ? named.until(scan.skip(named.end, ")]")) : named;
    }

    /** The longest name of one to four words. */
    private Zone words(Scan scan, int from) {
        int end = scan.letters(from);
        Zone longest = NONE;
        for (int i = 0; i < MOST_WORDS && end > from; i++) {
            String name = scan.text().subSequence(from, end).toString();
            boolean abbreviation = i == 0 && end - from <= LONGEST_NAME;
            boolean cased = inFields || i > 0 || isUpperCase(name) || name.length() > LONGEST_NAME;
            Zone zone = abbreviation || i > 0 || inFields ? byName.get(name.toLowerCase(Locale.ROOT)) : null;
            longest = zone == null || !cased ? longest : zone.until(end);
            int next = scan.skipSpace(end);
            end = next == end ? from : scan.letters(next);
        }
        return longest;
    }

    private static boolean isUpperCase(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** "Europe/Berlin". */
    private static Zone region(Scan scan, int from) {
        int slash = scan.letters(from);
        if (slash == from || scan.at(slash) != '/') {
            return NONE;
        }
        int end = slash;
        while (Character.isLetter(scan.at(end)) || "/_-".indexOf(scan.at(end)) >= 0) {
            end++;
        }
        try {
            return new Zone(end, ZoneId.of(scan.text().subSequence(from, end).toString()), false);
        } catch (DateTimeException e) {
            return NONE;
        }
    }

    /** "+02:00", "-0500"; "+2", "+02", "+5:30" only where nothing else can be meant. */
    private static Zone numeric(Scan scan, int at, boolean anyForm) {
        boolean minus = scan.skip(at, MINUS) > at;
        int digits = scan.digits(at + 1);
        int length = digits - at - 1;
        if ((!minus && scan.at(at) != '+') || length < 1 || length > 4 || length == 3 || (length == 1 && !anyForm)) {
            return NONE;
        }
        int hoursEnd = length == 4 ? at + 3 : digits;
        int minutes = length == 4 ? hoursEnd : scan.skip(digits, ":");
        int end = length == 4 ? digits : scan.digits(minutes);
        boolean separated = minutes > hoursEnd && end - minutes == 2;
        if (length < 4 && !separated) {
            if (!anyForm) {
                return NONE;
            }
            minutes = hoursEnd;
            end = hoursEnd;
        }
        return offset(end, minus, scan.number(at + 1, hoursEnd), scan.number(minutes, end));
    }

    private static Zone offset(int end, boolean minus, int hours, int minutes) {
        if (hours > MOST_HOURS || minutes > 59) {
            return NONE;
        }
        int total = hours * 3600 + minutes * 60;
        return new Zone(end, ZoneOffset.ofTotalSeconds(minus ? -total : total), false);
    }
}
