package org.wireroom.formats.labelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.wireroom.formats.rules.LabelRule;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.layout.Block;
import org.wireroom.text.layout.Bullets;
import org.wireroom.text.layout.SpelledWords;

/** What headlines look like. */
final class HeadlineChoice {
    private static final int LEAST_WORDS = 4;
    /** At the very top the name of a section is less likely. */
    private static final int LEAST_TOP_WORDS = 3;

    private static final int MOST_WORDS = 30;
    private static final int LEAST_TITLE_WORDS = 3;
    private static final double TITLE_SHARE = 0.7;
    /** Two words are as often a name as a headline. */
    private static final int NAME_WORDS = 2;

    /** Blocks below a line among which its lead is, after byline and time. */
    private static final int LEAD_BELOW = 7;
    /** Letters that the forms of a word share: "reopens", "reopened". */
    private static final int STEM = 4;

    private static final Pattern LETTERS = Pattern.compile("[^\\p{L}]+");
    /** A headline that somebody closed with a full stop is at most so long, and the paragraph below longer. */
    private static final int MOST_CLOSED_WORDS = 12;

    private HeadlineChoice() {}

    /** Whether a block is long enough for a headline, and printed like one. */
    static boolean isHeadline(Page page, int index) {
        Block block = page.block(index);
        int least = index == 0 ? LEAST_TOP_WORDS : LEAST_WORDS;
        boolean sized = block.words() >= least && block.words() <= MOST_WORDS;
        return sized && isPrintedLikeOne(page, index);
    }

    /** Whether a block is a headline of few words and not a writer's name; only at the very top of a page is it not a label. */
    static boolean isShortHeadline(Page page, int index) {
        int words = page.block(index).words();
        int at = page.start(index);
        return words < LEAST_WORDS
                && isPrintedLikeOne(page, index)
                && (!LabelRule.TWO_WORD_NAME.decides(words == NAME_WORDS, at)
                        || LabelRule.TWO_WORD_HEADLINE.decides(isInLead(page, index), at));
    }

    private static boolean isPrintedLikeOne(Page page, int index) {
        Block block = page.block(index);
        int at = block.start();
        if (!page.isOpen(index)
                || block.letters() <= block.digits()
                || LabelRule.LIST_ITEM.decides(index > 0 && isListItem(block), at)
                || LabelRule.LEAD_IN_LINE.decides(block.endsWith(':'), at)) {
            return false;
        }
        boolean closed = index == 0 && (page.dateline() != null || isClosed(page));
        return !block.endsWithFullStop()
                || LabelRule.TITLE_CASE_HEADLINE.decides(isTitle(block), at)
                || LabelRule.CLOSED_HEADLINE.decides(closed, at);
    }

    /** Whether the next paragraphs have the words of a line in small letters, perhaps in another form: then they are no name. */
    private static boolean isInLead(Page page, int index) {
        SpelledWords words = page.block(index).wording();
        List<String> lead = new ArrayList<>();
        for (int i = index + 1; i < Math.min(page.size(), index + LEAD_BELOW); i++) {
            Block block = page.block(i);
            if (block.endsSentence()) {
                String line = block.line();
                String start = line.substring(0, 1).toLowerCase(Locale.ROOT);
                LETTERS.splitAsStream(start + line.substring(1)).forEach(lead::add);
            }
        }
        return IntStream.range(0, words.size()).allMatch(i -> {
            String stem = words.get(i).substring(0, Math.min(words.length(i), STEM));
            return words.length(i) > 2 && lead.stream().anyMatch(word -> word.startsWith(stem));
        });
    }

    /** Whether a block begins with a bullet. */
    static boolean isListItem(Block block) {
        return Bullets.skip(block.text(), block.start(), block.end()) > block.start();
    }

    /** Whether most words begin with a capital letter. */
    static boolean isTitle(Block block) {
        return block.words() >= LEAST_TITLE_WORDS
                && block.words() <= MOST_WORDS
                && block.shareCapitalised() >= TITLE_SHARE;
    }

    /** Whether the first line is a headline with a full stop: short, above a longer paragraph or a byline. */
    static boolean isClosed(Page page) {
        Block block = page.block(0);
        int next = 1;
        while (page.is(next, SegmentKind.FURNITURE)) {
            next++;
        }
        if (block.sentences() > 1 || block.words() > MOST_CLOSED_WORDS || next >= page.size()) {
            return false;
        }
        boolean signed = page.is(next, SegmentKind.BYLINE) || page.is(next, SegmentKind.TIMESTAMP);
        return signed || page.block(next).words() > block.words();
    }

    /** The longest part of a line that bars cut up: "Opinion | The headline | The Site"; without the marks of "^The headline<". */
    static Block core(Block whole) {
        Block line = whole.startsWith("^") ? whole.from(whole.start() + 1) : whole;
        line = line.length() < whole.length() && line.endsWith('<') ? line.upTo(line.end() - 1) : line;
        Block core = line;
        int start = line.start();
        for (int i = line.start(); i <= line.end(); i++) {
            if (i == line.end() || isBar(line, i)) {
                Block part = new Block(line.text(), start, i);
                core = core == line || part.words() > core.words() ? part : core;
                start = i + 1;
            }
        }
        return core;
    }

    private static boolean isBar(Block line, int i) {
        return line.text().charAt(i) == '|'
                && i > line.start()
                && i + 1 < line.end()
                && (line.text().charAt(i - 1) == ' ' || line.text().charAt(i + 1) == ' ');
    }
}
