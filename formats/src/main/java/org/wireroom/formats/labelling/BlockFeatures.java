package org.wireroom.formats.labelling;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.wireroom.formats.copy.furniture.Furniture;
import org.wireroom.formats.trees.FeatureRow;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.layout.Block;
import org.wireroom.text.punctuation.QuotationMarks;

/**
 * The features of the blocks of a plain text that tell whether they are the report's own text: their form, what rules say of their
 * wording, the blocks around them, and how many of their words the rest of the text has too.
 */
final class BlockFeatures {
    private static final List<SegmentKind> KINDS = List.of(
            SegmentKind.FURNITURE,
            SegmentKind.TIMESTAMP,
            SegmentKind.BYLINE,
            SegmentKind.CREDIT,
            SegmentKind.CAPTION,
            SegmentKind.RELATED);
    private static final int[] AROUND = {-3, -2, -1, 1, 2, 3};
    private static final int WINDOW = 6;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}]+");
    /** Shorter words are in every text. */
    private static final int LEAST_WORD = 5;

    private final Page page;
    private final List<String> names;
    private final int[] prose;
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, Integer> spread = new HashMap<>();
    private final int allProse;

    private BlockFeatures(Page page, List<String> names) {
        this.page = page;
        this.names = names;
        prose = new int[page.size() + 1];
        for (int i = 0; i < page.size(); i++) {
            Block block = page.block(i);
            prose[i + 1] = prose[i] + (block.isProse() ? block.words() : 0);
            lines.merge(block.line(), 1, Integer::sum);
            if (block.isProse()) {
                words(block).forEach(word -> spread.merge(word, 1, Integer::sum));
            }
        }
        allProse = Math.max(1, prose[page.size()]);
    }

    /**
     * The features of all blocks of a page.
     *
     * @param names takes the names of the features, null if they are not wanted
     */
    static List<float[]> of(Page page, List<String> names) {
        BlockFeatures features = new BlockFeatures(page, names);
        float[][] rows = new float[page.size()][];
        for (int i = 0; i < page.size(); i++) {
            rows[i] = features.row(i);
        }
        return Arrays.asList(rows);
    }

    private float[] row(int index) {
        FeatureRow row = new FeatureRow(index == 0 ? names : null);
        form("", index, row, true);
        for (int offset : AROUND) {
            form(offset + " ", index + offset, row, Math.abs(offset) == 1);
        }
        position(index, row);
        company(index, row);
        return row.values();
    }

    private void form(String where, int index, FeatureRow row, boolean all) {
        boolean inside = index >= 0 && index < page.size();
        Block block = inside ? page.block(index) : null;
        row.add(where + "words", inside ? Math.log1p(block.words()) : -1);
        row.add(where + "prose", inside && block.isProse());
        row.add(where + "ends sentence", inside && block.endsSentence());
        row.add(where + "capitalised", inside ? block.shareCapitalised() : -1);
        row.add(where + "labelled", inside && !page.isOpen(index));
        if (all) {
            row.add(where + "sentences", inside ? Math.min(6, block.sentences()) : -1);
            row.add(where + "digits", inside ? (double) block.digits() / Math.max(1, block.length()) : -1);
            row.add(
                    where + "letters a word",
                    inside && block.words() > 0 ? (double) block.letters() / block.words() : 0);
            row.add(where + "quotation", inside && block.length() > 0 && opensQuotation(block));
            row.add(where + "shouted", inside && block.isShouted());
            row.add(where + "colon", inside && block.endsWith(':'));
            row.add(where + "question", inside && block.endsWith('?'));
            row.add(where + "small initial", inside && block.length() > 0 && Character.isLowerCase(first(block)));
            for (SegmentKind kind : KINDS) {
                row.add(where + kind.name().toLowerCase(Locale.ROOT), inside && page.is(index, kind));
            }
            for (Furniture.Cue cue : Furniture.Cue.values()) {
                row.add(where + cue.name().toLowerCase(Locale.ROOT) + " cue", inside && page.cue(index) == cue);
            }
        }
    }

    private static char first(Block block) {
        return block.text().charAt(block.start());
    }

    private static boolean opensQuotation(Block block) {
        return QuotationMarks.opens(first(block));
    }

    private void position(int index, FeatureRow row) {
        row.add("blocks", Math.log1p(page.size()));
        row.add("index", Math.log1p(index));
        row.add("from end", Math.log1p(page.size() - index));
        row.add("prose before", (double) prose[index] / allProse);
        row.add("prose words", Math.log1p(allProse));
        row.add("times", Math.min(4, lines.get(page.block(index).line())));
        for (int reach : new int[] {WINDOW, 2 * WINDOW}) {
            row.add("prose in " + reach + " above", prose(index - reach, index));
            row.add("prose in " + reach + " below", prose(index + 1, index + 1 + reach));
            row.add("blocks of prose in " + reach + " above", blocks(index - reach, index));
            row.add("blocks of prose in " + reach + " below", blocks(index + 1, index + 1 + reach));
        }
    }

    private double prose(int from, int to) {
        int start = Math.max(0, from);
        int end = Math.min(page.size(), to);
        return end <= start ? 0 : Math.log1p(prose[end] - prose[start]);
    }

    private int blocks(int from, int to) {
        int count = 0;
        for (int i = Math.max(0, from); i < Math.min(page.size(), to); i++) {
            count += page.block(i).isProse() ? 1 : 0;
        }
        return count;
    }

    /** How many of a block's longer words other blocks of prose have too: a teaser is about something else. */
    private void company(int index, FeatureRow row) {
        Block block = page.block(index);
        Set<String> own = words(block);
        int self = block.isProse() ? 1 : 0;
        long shared =
                own.stream().filter(word -> spread.getOrDefault(word, 0) > self).count();
        row.add("long words", Math.min(20, own.size()));
        row.add("shared words", own.isEmpty() ? -1 : (double) shared / own.size());
    }

    private static Set<String> words(Block block) {
        Set<String> words = new HashSet<>();
        String line = block.text().substring(block.start(), block.end()).toLowerCase(Locale.ROOT);
        NO_WORD.splitAsStream(line).filter(word -> word.length() >= LEAST_WORD).forEach(words::add);
        return words;
    }
}
