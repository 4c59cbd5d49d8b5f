package org.wireroom.formats.labelling;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.wireroom.formats.copy.furniture.Furniture;
import org.wireroom.formats.trees.FeatureRow;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.layout.Block;

/**
 * The features of the lines above a body that tell whether one is the headline: its form, what is printed around it, and how many of
 * its words the report has too, in any inflected form.
 */
final class HeadlineFeatures {
    private static final int LEAST_WORDS = 2;
    private static final int MOST_WORDS = 40;
    private static final List<SegmentKind> SIGNS = List.of(SegmentKind.BYLINE, SegmentKind.TIMESTAMP);
    private static final int REACH = 4;
    /** Paragraphs from the start of the body that a headline sums up. */
    private static final int LEAD = 3;

    private static final int LEAST_LETTERS = 4;
    /** Letters that the forms of a word share: "reopens", "reopened". */
    private static final int STEM = 5;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private final Page page;
    private final int body;
    private final List<Integer> candidates;
    private final Map<String, Integer> lines = new HashMap<>();
    private final Set<String> lead = new HashSet<>();
    private final Set<String> report = new HashSet<>();
    /** How many stems of a candidate the lead has. */
    private final Map<Integer, Double> inLead = new HashMap<>();

    private final double mostShared;

    /**
     * The features of a page.
     *
     * @param body index of the first block of the body
     */
    HeadlineFeatures(Page page, int body) {
        this.page = page;
        this.body = body;
        candidates = IntStream.range(0, body).filter(this::isCandidate).boxed().toList();
        for (int i = 0; i < body; i++) {
            lines.merge(page.block(i).line(), 1, Integer::sum);
        }
        for (int i = body; i < page.size(); i++) {
            if (page.block(i).isProse()) {
                Set<String> stems = stems(page.block(i));
                report.addAll(stems);
                if (i < body + LEAD) {
                    lead.addAll(stems);
                }
            }
        }
        candidates.forEach(i -> inLead.put(i, shared(stems(page.block(i)), lead)));
        mostShared =
                inLead.values().stream().mapToDouble(shared -> shared).max().orElse(0);
    }

    /** The lines that may be the headline. */
    List<Integer> candidates() {
        return candidates;
    }

    private boolean isCandidate(int index) {
        Block block = page.block(index);
        return page.isOpen(index)
                && block.words() >= LEAST_WORDS
                && block.words() <= MOST_WORDS
                && block.letters() > block.digits()
                && (!block.endsWithFullStop() || HeadlineChoice.isTitle(block) || isClosed(index));
    }

    private boolean isClosed(int index) {
        return index == 0 && HeadlineChoice.isClosed(page);
    }

    /**
     * The features of a candidate.
     *
     * @param index its block
     */
    float[] row(int index) {
        FeatureRow row = new FeatureRow(null);
        form(index, row);
        place(index, row);
        report(index, row);
        return row.values();
    }

    private void form(int index, FeatureRow row) {
        Block block = page.block(index);
        row.add("words", block.words());
        row.add("letters a word", (double) block.letters() / block.words());
        row.add("digits", (double) block.digits() / block.length());
        row.add("capitalised", block.shareCapitalised());
        row.add("shouted", block.isShouted());
        row.add("full stop", block.endsWithFullStop());
        row.add("sentences", block.sentences());
        row.add("colon", block.endsWith(':'));
        row.add("question", block.endsWith('?'));
        row.add("small initial", Character.isLowerCase(block.text().charAt(block.start())));
        row.add("bullet", HeadlineChoice.isListItem(block));
        row.add("bar", block.line().indexOf('|') >= 0);
        row.add("field", block.line().indexOf(": ") > 0);
        for (Furniture.Cue cue : Furniture.Cue.values()) {
            row.add(cue.name(), page.cue(index) == cue);
        }
    }

    private void place(int index, FeatureRow row) {
        int rank = candidates.indexOf(index);
        row.add("index", index);
        row.add("rank", rank);
        row.add("candidates below", candidates.size() - 1 - rank);
        row.add("to body", body - index);
        row.add("times", lines.get(page.block(index).line()));
        row.add("furniture above", count(0, index, SegmentKind.FURNITURE));
        row.add("furniture below", count(index + 1, body, SegmentKind.FURNITURE));
        for (SegmentKind sign : SIGNS) {
            row.add(sign + " above", count(index - REACH, index, sign));
            row.add(sign + " at once", page.is(index + 1, sign));
            row.add(sign + " below", count(index + 1, index + 1 + REACH, sign));
        }
        for (int beside : new int[] {index - 1, index + 1}) {
            boolean inside = beside >= 0 && beside < page.size();
            row.add("words beside", inside ? page.block(beside).words() : -1);
            row.add("open beside", inside && page.isOpen(beside));
            row.add("prose beside", inside && page.block(beside).isProse());
            row.add("furniture beside", page.is(beside, SegmentKind.FURNITURE));
            row.add("capitals beside", inside ? page.block(beside).shareCapitalised() : -1);
        }
    }

    private void report(int index, FeatureRow row) {
        double own = inLead.get(index);
        Set<String> stems = stems(page.block(index));
        row.add("stems", stems.size());
        row.add("in lead", own);
        row.add("share in lead", stems.isEmpty() ? -1 : own / stems.size());
        row.add("share in report", stems.isEmpty() ? -1 : shared(stems, report) / stems.size());
        row.add("less than best", mostShared - own);
        row.add("better below", (int) candidates.stream()
                .filter(other -> other > index && inLead.get(other) > own)
                .count());
    }

    private int count(int from, int to, SegmentKind kind) {
        return (int) IntStream.range(Math.max(0, from), Math.min(page.size(), to))
                .filter(i -> page.is(i, kind))
                .count();
    }

    private static double shared(Set<String> stems, Set<String> others) {
        return stems.stream().filter(others::contains).count();
    }

    private static Set<String> stems(Block block) {
        Set<String> stems = new HashSet<>();
        NO_LETTERS
                .splitAsStream(block.line().toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= LEAST_LETTERS)
                .forEach(word -> stems.add(word.substring(0, Math.min(STEM, word.length()))));
        return stems;
    }
}
