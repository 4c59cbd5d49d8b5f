package org.wireroom.formats.labelling;

import java.util.Set;
import java.util.stream.IntStream;
import org.wireroom.formats.rules.LabelRule;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.layout.Block;
import org.wireroom.text.layout.SpelledWords;

/** Everything that is still open is body text, by default a paragraph. */
final class BodySegments {
    private static final int MOST_HEADING_WORDS = 12;
    private static final int MOST_SHOUTED_WORDS = 6;
    private static final int LEAST_LETTERS = 4;
    private static final int MOST_PLACE_WORDS = 4;
    private static final Set<String> BEFORE_PLACES = Set.of("in", "at", "on", "near", "across", "inside", "outside");

    void label(Page page) {
        for (int i = 0; i < page.size(); i++) {
            if (page.isOpen(i)) {
                boolean heading = LabelRule.SUBHEADING_LINE.decides(isHeading(page, i), page.start(i));
                page.label(i, heading ? SegmentKind.SUBHEADING : SegmentKind.PARAGRAPH);
            }
        }
    }

    /** A short line without a full stop between paragraphs. */
    private static boolean isHeading(Page page, int index) {
        Block block = page.block(index);
        boolean shaped = block.words() <= MOST_HEADING_WORDS
                && block.letters() > block.digits()
                && !block.endsSentence()
                && !block.endsWith(':')
                && !block.endsWith(',')
                && !block.endsWith(';')
                && !HeadlineChoice.isListItem(block);
        int above = index - 1;
        while (above >= 0 && isAside(page, above)) {
            above--;
        }
        boolean entry = Standfirsts.isBelowEntryTime(page, above + 1);
        return shaped && block.sentences() == 0 && (entry || isParagraph(page, above)) && isParagraph(page, index + 1);
    }

    /** "In Kitwe", or a line of few words in capitals, one of which the text has in small letters: "WHAT HAPPENED" names nobody. */
    static boolean isFirstHeading(Page page, int index) {
        Block block = page.block(index);
        boolean place = block.words() > 1
                && block.words() <= MOST_PLACE_WORDS
                && BEFORE_PLACES.contains(block.wording().get(0));
        boolean shouted =
                block.isShouted() && block.words() <= MOST_SHOUTED_WORDS && isRepeated(page, index, page.size());
        return shouted || (place && block.shareCapitalised() == 1);
    }

    /** Whether the text below has a word of a line, of some length, in small letters: then the line names nobody. */
    private static boolean isRepeated(Page page, int index, int end) {
        SpelledWords words = page.block(index).wording();
        return IntStream.range(0, words.size())
                .filter(word -> words.length(word) >= LEAST_LETTERS)
                .mapToObj(words::get)
                .anyMatch(word -> IntStream.range(index + 1, end)
                        .mapToObj(page::block)
                        .anyMatch(block -> block.isProse() && hasWord(block, word)));
    }

    /** Whether a block has a word, perhaps in its singular. */
    private static boolean hasWord(Block block, String word) {
        String stem = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        int at = block.indexOf(stem, block.start());
        while (at >= 0) {
            int end = at + stem.length();
            end += block.text().startsWith("s", end) ? 1 : 0;
            boolean whole = at > 0
                    && !Character.isLetter(block.text().charAt(at - 1))
                    && (end >= block.end() || !Character.isLetter(block.text().charAt(end)));
            if (whole) {
                return true;
            }
            at = block.indexOf(stem, at + 1);
        }
        return false;
    }

    private static boolean isAside(Page page, int index) {
        SegmentKind kind = page.kind(index);
        return kind == SegmentKind.CAPTION
                || kind == SegmentKind.CREDIT
                || kind == SegmentKind.FURNITURE
                || kind == SegmentKind.RELATED;
    }

    private static boolean isParagraph(Page page, int index) {
        if (index < 0 || index >= page.size()) {
            return false;
        }
        Block block = page.block(index);
        boolean text = page.isOpen(index) || page.is(index, SegmentKind.PARAGRAPH);
        return text && (block.endsSentence() || block.endsWith(':') || block.isProse());
    }
}
