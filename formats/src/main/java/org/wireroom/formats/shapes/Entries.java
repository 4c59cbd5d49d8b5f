package org.wireroom.formats.shapes;

import java.util.List;
import org.wireroom.formats.copy.agency.Agencies;
import org.wireroom.formats.copy.timestamp.Timestamp;
import org.wireroom.formats.copy.timestamp.Timestamps;
import org.wireroom.text.dates.ClockGrammar;
import org.wireroom.text.dates.ClockTime;
import org.wireroom.text.dates.DateGrammar;
import org.wireroom.text.layout.Block;

/**
 * Finds the entries of live pages: a time of day on a line of its own above each, or at its beginning ("21:30 - The ferry has ..."), again
 * and again. Thread-safe.
 */
final class Entries {
    private static final int LEAST_ENTRIES = 3;
    /** Of times of day alone, each above a paragraph, two are enough. */
    private static final int LEAST_CLOCKS = 2;

    private static final int CLOCK = "21:30:00".length();
    private static final int LEAST_LETTERS = 3;
    private static final int MOST_TITLE_WORDS = 12;
    private static final String MARKS = "-–—:|•";

    private final Timestamps timestamps = new Timestamps(Agencies.common(), DateGrammar.ofCopy());
    private final ClockGrammar clocks = new ClockGrammar();

    /**
     * The time of the entry that each block begins, null for those that begin none; all null where the text has no entries.
     *
     * @param blocks the text from its first paragraph or the time above that
     */
    String[] times(List<Block> blocks) {
        String[] times = new String[blocks.size()];
        int entries = 0;
        int lone = 0;
        int last = -2;
        for (int i = 0; i < times.length; i++) {
            Block block = blocks.get(i);
            String alone = timeAlone(block);
            boolean title =
                    alone == null && i + 1 < times.length && blocks.get(i + 1).isProse();
            times[i] = alone != null ? alone : title ? timeBefore(block) : timeBeforeText(block);
            lone += alone != null && alone.length() <= CLOCK && isEntry(blocks, i + 1) ? 1 : 0;
            // two times in a row are those of publication and update
            entries += times[i] != null && (alone == null || last != i - 1) ? 1 : 0;
            last = alone == null ? last : i;
        }
        return entries >= LEAST_ENTRIES || (lone == LEAST_CLOCKS && entries == lone) ? times : new String[times.length];
    }

    /** Whether a paragraph, or a title and a paragraph, is below a time. */
    private static boolean isEntry(List<Block> blocks, int index) {
        boolean title = index + 1 < blocks.size()
                && blocks.get(index).words() <= MOST_TITLE_WORDS
                && !blocks.get(index).endsSentence()
                && blocks.get(index + 1).isProse();
        return title || (index < blocks.size() && blocks.get(index).isProse());
    }

    /** Whether a block is a time and nothing else. */
    boolean isTime(Block block) {
        return timeAlone(block) != null;
    }

    /** The time that a block is: "21:30", "March 2, 2026 21:30". */
    private String timeAlone(Block block) {
        Timestamp stamp = timestamps.read(block);
        if (stamp != null) {
            return stamp.clock() == null ? null : value(stamp);
        }
        ClockTime clock = clocks.at(block.text(), block.start(), block.end());
        return clock != null && clock.end() == block.end() ? clock.time().toString() : null;
    }

    /** The time that a paragraph begins with, or a title above one: "21:30 News". */
    private String timeBefore(Block block) {
        ClockTime clock = clocks.at(block.text(), block.start(), block.end());
        boolean title = clock != null
                && clock.end() < block.end()
                && block.words() <= MOST_TITLE_WORDS
                && block.letters() >= LEAST_LETTERS
                && !block.endsSentence()
                && Character.isUpperCase(
                        block.text().charAt(block.from(clock.end()).start()));
        return title ? clock.time().toString() : timeBeforeText(block);
    }

    /** The time that a paragraph begins with: "21:30 - The ferry has ...". */
    private String timeBeforeText(Block block) {
        ClockTime clock = clocks.at(block.text(), block.start(), block.end());
        if (clock == null || clock.end() >= block.end()) {
            return null;
        }
        Block rest = block.from(clock.end());
        boolean marked = rest.length() > 0
                && (clock.marked() || MARKS.indexOf(block.text().charAt(rest.start())) >= 0)
                && rest.isProse();
        return marked ? clock.time().toString() : null;
    }

    private static String value(Timestamp stamp) {
        String time = stamp.clock().time().toString();
        return stamp.hasDay() && stamp.date().hasYear() ? stamp.date().iso() + "T" + time : time;
    }
}
