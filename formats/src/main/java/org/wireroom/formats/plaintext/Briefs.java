package org.wireroom.formats.plaintext;

import java.util.ArrayList;
import java.util.List;
import org.wireroom.formats.copy.agency.Agencies;
import org.wireroom.formats.copy.byline.Bylines;
import org.wireroom.formats.copy.dateline.Datelines;
import org.wireroom.formats.copy.dateline.FoundDateline;
import org.wireroom.formats.copy.furniture.Furniture;
import org.wireroom.formats.copy.timestamp.Timestamps;
import org.wireroom.text.dates.DateGrammar;
import org.wireroom.text.layout.Block;
import org.wireroom.text.layout.Blocks;

/**
 * Finds the articles of a text that holds several, as collections of briefs do: a headline and, below it, a paragraph with a dateline of
 * its own, again and again from the top. Thread-safe.
 */
final class Briefs {
    private static final int LEAST_HEADLINE_WORDS = 2;
    private static final int MOST_HEADLINE_WORDS = 20;
    /** Words above the first headline: the title of the collection. */
    private static final int MOST_TITLE_WORDS = 12;
    /** Words of the shortest brief. */
    private static final int LEAST_WORDS = 12;
    /** Lines between headline and dateline: writer, time. */
    private static final int MOST_BETWEEN = 2;
    /** Words of the name of a section between two briefs. */
    private static final int MOST_SECTION_WORDS = 3;
    /** How often a place before a dash repeats that has neither date nor agency. */
    private static final int LEAST_UNSURE = 3;

    private final Datelines datelines;
    private final Bylines bylines;
    private final Timestamps timestamps;
    private final Furniture furniture = new Furniture();

    Briefs() {
        Agencies agencies = Agencies.common();
        DateGrammar dates = DateGrammar.ofCopy();
        datelines = new Datelines(agencies, dates);
        bylines = new Bylines(agencies);
        timestamps = new Timestamps(agencies, dates);
    }

    /** The articles of a text, without the lines that divide them; none if the text is one article. */
    List<Block> of(String text) {
        List<Block> blocks = Blocks.of(text);
        List<Integer> heads = new ArrayList<>();
        boolean firm = true;
        int below = 0;
        for (int i = 1; i < blocks.size(); i++) {
            FoundDateline dateline = dateline(blocks.get(i));
            int head = dateline == null ? -1 : head(blocks, i, below);
            if (head >= 0) {
                heads.add(head);
                firm &= dateline.firm();
                below = i + 1;
            }
        }
        boolean repeat =
                heads.size() >= (firm ? 2 : LEAST_UNSURE) && words(blocks.subList(0, heads.get(0))) <= MOST_TITLE_WORDS;
        List<Block> briefs = new ArrayList<>();
        for (int i = 0; repeat && i < heads.size(); i++) {
            int next = i + 1 < heads.size() ? heads.get(i + 1) : blocks.size();
            List<Block> brief = blocks.subList(heads.get(i), end(blocks, heads.get(i), next));
            repeat = words(brief) >= LEAST_WORDS;
            briefs.add(new Block(
                    text, brief.get(0).start(), brief.get(brief.size() - 1).end()));
        }
        return repeat ? briefs : List.of();
    }

    /** The dateline that a paragraph begins with, or that a line is. */
    private FoundDateline dateline(Block block) {
        FoundDateline opening = datelines.read(block);
        return opening == null || opening.end() >= block.end() ? datelines.readAlone(block) : opening;
    }

    /** The headline above a dateline, not above a limit; -1 if there is none. */
    private int head(List<Block> blocks, int dateline, int limit) {
        int at = dateline - 1;
        while (at > limit && at >= dateline - MOST_BETWEEN && isBetween(blocks.get(at))) {
            at--;
        }
        return at >= limit && isHeadline(blocks.get(at)) && (at == 0 || isApart(blocks.get(at - 1), blocks.get(at)))
                ? at
                : -1;
    }

    private boolean isBetween(Block block) {
        return bylines.read(block) != null || timestamps.read(block) != null;
    }

    private boolean isHeadline(Block block) {
        return block.words() >= LEAST_HEADLINE_WORDS
                && block.words() <= MOST_HEADLINE_WORDS
                && block.letters() > 2 * block.digits()
                && !block.endsWithFullStop()
                && furniture.cue(block) != Furniture.Cue.POINTER
                && !isBetween(block)
                && dateline(block) == null;
    }

    /** Whether an empty line or a line without words is between two blocks, or the first is such a line. */
    private static boolean isApart(Block above, Block below) {
        String text = below.text();
        int breaks = 0;
        for (int i = above.end(); i < below.start(); i++) {
            breaks += text.charAt(i) == '\n' || (text.charAt(i) == '\r' && text.charAt(i + 1) != '\n') ? 1 : 0;
        }
        return breaks > 1 || isRule(above);
    }

    private static boolean isRule(Block block) {
        return block.letters() == 0 && block.digits() == 0;
    }

    /** Where an article ends: before the rules and the names of sections that lead to the next one. */
    private static int end(List<Block> blocks, int from, int next) {
        int end = next;
        while (end > from + 2
                && (isRule(blocks.get(end - 1)) || (end < blocks.size() && isSection(blocks.get(end - 1))))) {
            end--;
        }
        return end;
    }

    private static boolean isSection(Block block) {
        char first = block.text().charAt(block.start());
        return block.isShouted() && block.words() <= MOST_SECTION_WORDS && Character.isLetter(first);
    }

    private static int words(List<Block> blocks) {
        return blocks.stream().mapToInt(Block::words).sum();
    }
}
