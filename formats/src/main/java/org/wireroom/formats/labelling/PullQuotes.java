package org.wireroom.formats.labelling;

import org.wireroom.formats.rules.LabelRule;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.layout.Block;

/** Labels pull quotes: a sentence of a paragraph that the page prints once more, large, near that paragraph. */
final class PullQuotes {
    private static final int REACH = 3;
    private static final int LEAST_WORDS = 6;
    private static final int MOST_WORDS = 50;

    /**
     * Labels the pull quotes of a page.
     *
     * @param body index of the first block of the body
     */
    void label(Page page, int body) {
        for (int i = body + 1; i < page.size(); i++) {
            Block block = page.block(i);
            boolean sized = block.words() >= LEAST_WORDS && block.words() <= MOST_WORDS;
            boolean quote = sized && page.isOpen(i) && isRepeated(page, i);
            if (LabelRule.PULL_QUOTE.decides(quote, block.start())) {
                page.label(i, SegmentKind.FURNITURE);
            }
        }
    }

    private static boolean isRepeated(Page page, int index) {
        for (int i = Math.max(0, index - REACH); i < Math.min(page.size(), index + REACH + 1); i++) {
            boolean longer = page.block(i).length() > page.block(index).length();
            if (page.isOpen(i) && longer && contains(page.block(i), page.block(index))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a block contains the chars of another; any white space equals a space. */
    private static boolean contains(Block block, Block quote) {
        String text = block.text();
        char first = text.charAt(quote.start());
        for (int i = block.start(); i <= block.end() - quote.length(); i++) {
            if (text.charAt(i) == first && matches(text, i, quote)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(String text, int at, Block quote) {
        for (int i = 0; i < quote.length(); i++) {
            char c = text.charAt(at + i);
            char w = text.charAt(quote.start() + i);
            boolean spaces = Character.isSpaceChar(c) && Character.isSpaceChar(w);
            if (c != w && !spaces) {
                return false;
            }
        }
        return true;
    }
}
