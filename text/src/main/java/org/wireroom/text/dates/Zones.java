package org.wireroom.text.dates;

import java.util.HashMap;
import java.util.Map;
import org.wireroom.text.tables.Table;

/** Reads the time zone after a time of day: "ET", "(GMT)", "GMT+02:00", "-0500". */
final class Zones {
    private static final int LONGEST_NAME = 4;

    private final Map<String, Zone> byName = new HashMap<>();

    Zones() {
        for (Table.Row row : Table.rows(Zones.class, "zones.tsv")) {
            String offset = row.cell(1).isEmpty() ? null : row.cell(1);
            byName.put(row.cell(0), new Zone(0, offset, row.cell(2).equals("us")));
        }
    }

    /**
     * A zone where a text prints it.
     *
     * @param end the char after it; without a zone, the given char
     * @param offset ISO 8601 offset from UTC, null if the name does not mean one only
     * @param american whether it is used in North America only
     */
    record Zone(int end, String offset, boolean american) {}

    /** The zone at a char, or after a space there. */
    Zone at(Scan scan, int at) {
        Zone numeric = numeric(scan, at);
        if (numeric.end > at) {
            return numeric;
        }
        int open = scan.skipSpace(at);
        int name = scan.skip(open, "(");
        int nameEnd = scan.letters(name);
        boolean sized = nameEnd > name && nameEnd - name <= LONGEST_NAME;
        Zone named = sized ? byName.get(scan.text().subSequence(name, nameEnd).toString()) : null;
        if (named == null) {
            return new Zone(at, null, false);
        }
        Zone shifted = "Z".equals(named.offset) ? numeric(scan, nameEnd) : new Zone(nameEnd, null, false);
        if (shifted.end > nameEnd) {
            return shifted;
        }
        return new Zone(name > open ? scan.skip(nameEnd, ")") : nameEnd, named.offset, named.american);
    }

    /** "+02:00", "-0500". */
    private static Zone numeric(Scan scan, int at) {
        boolean signed = scan.at(at) == '+' || scan.at(at) == '-';
        int digits = scan.digits(at + 1);
        boolean joined = digits - at == 5;
        int minutes = joined ? at + 3 : scan.skip(digits, ":");
        int end = joined ? digits : scan.digits(minutes);
        boolean shaped = joined || (digits - at == 3 && minutes > digits && end - minutes == 2);
        if (!signed || !shaped) {
            return new Zone(at, null, false);
        }
        String offset = scan.text().subSequence(at, at + 3) + ":" + scan.text().subSequence(minutes, end);
        return new Zone(end, offset, false);
    }
}
