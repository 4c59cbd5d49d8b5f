package org.wireroom.formats.shapes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.wireroom.formats.copy.NameShapes;
import org.wireroom.formats.copy.PhraseTables;
import org.wireroom.text.Blank;
import org.wireroom.text.layout.Block;
import org.wireroom.text.tables.Table;

/**
 * Finds who speaks in interviews and transcripts: paragraphs that begin with "Q:", "SMITH:" or "Jane Doe:" again and again. Labels that
 * occur once each are a list of facts. Thread-safe.
 */
public final class Turns {
    private static final int LONGEST_LABEL = 40;
    private static final int MOST_WORDS = 4;
    private static final int LEAST_TURNS = 3;
    /** Of the turns of people with names: headlines that begin with a name do not end like sentences. */
    private static final double LEAST_SENTENCES = 0.6;

    private static final Set<String> LABELS = Set.copyOf(
            PhraseTables.listed(Table.rows(Turns.class, "turn-labels.txt").get(0), 0));

    private Turns() {}

    /** The label of each block that begins a turn, null for the others; all null where nobody speaks in turns. */
    public static String[] labels(List<Block> blocks) {
        String[] labels = new String[blocks.size()];
        Map<String, Integer> times = new HashMap<>();
        Set<String> lines = new HashSet<>();
        int sentences = 0;
        for (int i = 0; i < labels.length; i++) {
            labels[i] = label(blocks.get(i));
            // teasers of a page are printed twice
            if (labels[i] != null && lines.add(blocks.get(i).line())) {
                times.merge(speaker(labels[i]), 1, Integer::sum);
                sentences += blocks.get(i).endsSentence() && !blocks.get(i).endsWith('…') ? 1 : 0;
            }
        }
        // a label that occurs once may be that of a guest who speaks once, among others that repeat
        int repeated = times.values().stream()
                .filter(count -> count > 1)
                .mapToInt(Integer::intValue)
                .sum();
        int once = (int) times.values().stream().filter(count -> count == 1).count();
        boolean speak = repeated >= LEAST_TURNS
                && repeated > once
                && (isQuestions(times) || (several(times) && sentences >= LEAST_SENTENCES * lines.size()));
        return speak ? labels : new String[labels.length];
    }

    /** Whom a label names: people have their title and forename only the first time ("MAYOR JANE DOE:", then "DOE:"). */
    private static String speaker(String label) {
        return isListed(label)
                ? label
                : label.substring(label.lastIndexOf(' ') + 1).toUpperCase(Locale.ROOT);
    }

    private static boolean isListed(String label) {
        return LABELS.contains(PhraseTables.of(label, 0, label.length()));
    }

    /** Whether two people speak more than once. */
    private static boolean several(Map<String, Integer> times) {
        return times.values().stream().filter(count -> count > 1).count() > 1;
    }

    private static boolean isQuestions(Map<String, Integer> times) {
        return times.keySet().stream().allMatch(Turns::isListed);
    }

    /** The words before the colon at the beginning of a block, null if they name no speaker. */
    static String label(Block block) {
        int limit = Math.min(block.end(), block.start() + LONGEST_LABEL);
        for (int i = block.start(); i < limit; i++) {
            char c = block.text().charAt(i);
            boolean initial = c == '.'
                    && i == block.start() + 1
                    && i + 1 < limit
                    && Blank.is(block.text().charAt(i + 1));
            if (c == ':' || (initial && isListed(block, i))) {
                return isSpeaker(block, i) ? block.text().substring(block.start(), i) : null;
            }
        }
        return null;
    }

    private static boolean isListed(Block block, int end) {
        return LABELS.contains(PhraseTables.of(block.text(), block.start(), end));
    }

    private static boolean isSpeaker(Block block, int end) {
        if (end + 1 < block.end() && !Blank.is(block.text().charAt(end + 1))) {
            return false;
        }
        if (isListed(block, end)) {
            return true;
        }
        Block label = block.upTo(end);
        return label.words() > 0
                && label.words() <= MOST_WORDS
                && label.digits() == 0
                && NameShapes.isName(label.text(), label.start(), end)
                && !NameShapes.hasMark(label.text(), label.start(), end);
    }
}
