package org.wireroom.formats.labelling;

import org.wireroom.formats.copy.furniture.Furniture;
import org.wireroom.formats.rules.LabelRule;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.layout.Block;

/**
 * Labels the menus of a page: runs of short lines, some of them names of sections ("Politics", "Sport") or other furniture. Above
 * and below the text fewer of these are enough evidence than in the middle.
 */
final class Menus {
    private static final int MOST_ITEM_WORDS = 5;
    /** Above the text a line of more words may be the headline. */
    private static final int MOST_ITEM_WORDS_ABOVE = 3;

    private static final int LEAST_CUES = 3;
    private static final int LEAST_ITEMS_OUTSIDE = 6;
    private static final int CUES_OUTSIDE_ONE_IN = 5;
    private static final int CUES_INSIDE_ONE_IN = 2;

    void label(Page page) {
        int first = 0;
        while (first < page.size() && !isProse(page, first)) {
            first++;
        }
        int last = page.size() - 1;
        while (last >= 0 && !isProse(page, last)) {
            last--;
        }
        int from = 0;
        while (from < page.size()) {
            int end = from;
            int cues = 0;
            while (end < page.size() && isItem(page, end, end < first)) {
                cues += isCue(page, end) ? 1 : 0;
                end++;
            }
            boolean outside = end <= first || from > last;
            LabelRule rule = outside ? LabelRule.MENU_AT_EDGE : LabelRule.MENU_IN_TEXT;
            if (rule.decides(isMenu(cues, end - from, outside), page.start(from))) {
                label(page, from, end);
            }
            from = Math.max(end, from + 1);
        }
    }

    private static boolean isMenu(int cues, int items, boolean outside) {
        int oneIn = outside && items >= LEAST_ITEMS_OUTSIDE ? CUES_OUTSIDE_ONE_IN : CUES_INSIDE_ONE_IN;
        return cues >= LEAST_CUES && cues * oneIn >= items;
    }

    private static void label(Page page, int from, int end) {
        for (int i = from; i < end; i++) {
            if (page.isOpen(i)) {
                page.label(i, SegmentKind.FURNITURE);
            }
        }
    }

    private static boolean isProse(Page page, int index) {
        return page.isOpen(index) && page.block(index).isProse();
    }

    private static boolean isItem(Page page, int index, boolean above) {
        Block block = page.block(index);
        boolean item = block.words() <= (above ? MOST_ITEM_WORDS_ABOVE : MOST_ITEM_WORDS)
                && block.digits() == 0
                && !block.endsSentence()
                && !block.endsWith(':');
        return page.is(index, SegmentKind.FURNITURE) || (page.isOpen(index) && item);
    }

    private static boolean isCue(Page page, int index) {
        boolean furniture =
                page.is(index, SegmentKind.FURNITURE) && page.block(index).letters() > 0;
        return furniture || page.cue(index) == Furniture.Cue.SECTION;
    }
}
