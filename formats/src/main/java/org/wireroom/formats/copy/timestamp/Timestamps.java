package org.wireroom.formats.copy.timestamp;

import org.wireroom.formats.copy.WordTable;
import org.wireroom.formats.copy.agency.Agencies;
import org.wireroom.text.dates.ClockGrammar;
import org.wireroom.text.dates.DateGrammar;
import org.wireroom.text.layout.Block;

/**
 * Reads lines that are a date, a time and words such as "Published" and nothing else: "December 13, 2016, 12:39 pm",
 * "Thu, 01/17/2019 - 09:50", "Updated 3:14 p.m. ET", "AP June 1, 2018, 10:35 PM". Thread-safe.
 */
public final class Timestamps {
    private static final int LONGEST = 120;

    private final Agencies agencies;
    private final DateGrammar dates;
    private final ClockGrammar clocks = new ClockGrammar();
    private final WordTable words = new WordTable(Timestamps.class, "timestamp-words.tsv");

    public Timestamps(Agencies agencies, DateGrammar dates) {
        this.agencies = agencies;
        this.dates = dates;
    }

    /** The timestamp that a block is, null if it is or contains anything else. */
    public Timestamp read(Block block) {
        // "Friday, August 30:" heads a list
        if (block.endsWith(':') || block.length() > LONGEST || block.digits() == 0) {
            return null;
        }
        TimestampScan scan = new TimestampScan(block);
        if (!scan.read(dates, clocks, words, agencies)) {
            return null;
        }
        // "December 31." ends a paragraph, "Originally published December 31." does not
        Timestamp timestamp = scan.timestamp();
        return timestamp.labelled() || !block.endsWithFullStop() ? timestamp : null;
    }
}
