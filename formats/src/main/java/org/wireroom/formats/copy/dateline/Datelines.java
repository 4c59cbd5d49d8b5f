package org.wireroom.formats.copy.dateline;

import java.util.Set;
import java.util.regex.Pattern;
import org.wireroom.formats.copy.PhraseTables;
import org.wireroom.formats.copy.agency.Agencies;
import org.wireroom.text.dates.DateGrammar;
import org.wireroom.text.layout.Block;

/**
 * Reads the dateline that a paragraph begins with: "MOSCOW, March 25. /TASS/.", "NEW YORK (AP) —", "(Reuters) -",
 * "Mumbai, July 3 (PTI)", "NEW YORK--(BUSINESS WIRE)--", "afrol News, 15 October -", "KUWAIT:". Places are recognized by their shape, so
 * any place is read. Thread-safe.
 */
public final class Datelines {
    private static final int LONGEST_ALONE = 120;
    /** What follows the place: a comma, the agency's bracket or slash, the day, a dash. */
    private static final Pattern PLACE_END = Pattern.compile("[,(/\\d]| [-–—]");

    private final DateGrammar dates;
    private final DatelineAgencies agencies;
    private final Set<String> labels = PhraseTables.table(Datelines.class, "label-words.txt");

    public Datelines(Agencies agencies, DateGrammar dates) {
        this.dates = dates;
        this.agencies = new DatelineAgencies(agencies, dates);
    }

    /** The dateline that a block begins with, null if it begins with none. */
    public FoundDateline read(Block block) {
        DatelineScan scan = new DatelineScan(block, dates, agencies);
        return scan.isDateline(labels::contains) ? scan.dateline() : null;
    }

    /** The dateline that a block is, with nothing after it: "LONDON, March 3", "BAGHDAD 1996-08-22"; null if it is anything else. */
    public FoundDateline readAlone(Block block) {
        if (block.length() > LONGEST_ALONE) {
            return null;
        }
        DatelineScan scan = new DatelineScan(block, dates, agencies);
        return scan.isAlone(labels::contains) ? scan.dateline() : null;
    }

    /** The place of a text that is known to be a dateline, in whatever form; empty if it has none. */
    public static String placeOf(String dateline) {
        return PLACE_END.split(dateline, 2)[0].strip();
    }
}
