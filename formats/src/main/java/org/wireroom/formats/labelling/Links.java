package org.wireroom.formats.labelling;

import java.util.stream.IntStream;
import org.wireroom.formats.copy.furniture.Furniture;
import org.wireroom.formats.rules.LabelRule;
import org.wireroom.text.Blank;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.layout.Block;
import org.wireroom.text.layout.Bullets;

/**
 * Labels headlines of other reports: below "Related stories", after "Read more:", or as a list inside the text; and what
 * readers of the page wrote.
 */
final class Links {
    private static final int LEAST_LISTED = 3;
    private static final int MOST_LISTED = 10;
    private static final int LEAST_LISTED_WORDS = 5;
    private static final int MOST_WORDS = 24;
    /** A headline has at least this many letters for each digit; results and prices have fewer. */
    private static final int LETTERS_PER_DIGIT = 8;

    private final ReaderComments comments = new ReaderComments();

    /**
     * Labels the links of a page.
     *
     * @param body index of the first block of the body
     */
    void label(Page page, int body) {
        comments.label(page, body);
        for (int i = 0; i < page.size(); i++) {
            boolean pointed = page.cue(i) == Furniture.Cue.POINTER && i >= body && isLink(page, i);
            if (page.cue(i) == Furniture.Cue.HEADING) {
                labelBelow(page, i);
            } else if (LabelRule.POINTED_LINK.decides(pointed, page.start(i))) {
                page.label(i, SegmentKind.RELATED);
            }
        }
        int from = body;
        while (from < page.size()) {
            int end = from;
            while (end < page.size() && isListed(page, end)) {
                end++;
            }
            if (LabelRule.LISTED_LINKS.decides(isList(page, from, end), page.start(from))) {
                label(page, from, end);
            }
            from = Math.max(end, from + 1);
        }
        for (int i = 1; i < page.size(); i++) {
            boolean counter = page.isOpen(i) && page.block(i).letters() == 0 && isMarginal(page, i - 1);
            if (LabelRule.COUNTER_BELOW_LINKS.decides(counter, page.start(i))) {
                page.label(i, SegmentKind.FURNITURE);
            }
        }
    }

    /** Below furniture and links numbers are counters and durations. */
    private static boolean isMarginal(Page page, int index) {
        boolean furniture =
                page.is(index, SegmentKind.FURNITURE) && page.block(index).letters() > 0;
        return furniture || page.is(index, SegmentKind.RELATED);
    }

    private static void labelBelow(Page page, int heading) {
        int end = heading + 1;
        while (end < page.size() && (page.isOpen(end) ? isLink(page, end) : page.cue(end) != Furniture.Cue.HEADING)) {
            end++;
        }
        if (LabelRule.LINKS_BELOW_HEADING.decides(hasOpen(page, heading + 1, end), page.start(heading))) {
            label(page, heading + 1, end);
        }
    }

    private static boolean hasOpen(Page page, int from, int end) {
        return IntStream.range(from, end).anyMatch(page::isOpen);
    }

    private static void label(Page page, int from, int end) {
        for (int i = from; i < end; i++) {
            if (page.isOpen(i)) {
                page.label(i, SegmentKind.RELATED);
            }
        }
    }

    /** Some headlines with bullets, no colon announcing them, and text below: at its end they may be what the text is about. */
    private static boolean isList(Page page, int from, int end) {
        boolean announced = from > 0 && page.block(from - 1).endsWith(':');
        boolean inside = page.isOpen(end) && page.block(end).isProse();
        return end - from >= LEAST_LISTED
                && end - from <= MOST_LISTED
                && inside
                && !LabelRule.ANNOUNCED_LIST.decides(announced, page.start(from));
    }

    private static boolean isListed(Page page, int index) {
        Block block = page.block(index);
        int start = Bullets.skip(block.text(), block.start(), block.end());
        return start > block.start()
                && Character.isUpperCase(block.text().charAt(start))
                && isLink(page, index)
                && block.words() >= LEAST_LISTED_WORDS
                && block.digits() * LETTERS_PER_DIGIT < block.letters()
                && !block.endsWith(';')
                && !block.endsWith(',')
                && !LabelRule.FACT_LIST.decides(hasParts(block, start), start);
    }

    /** "Best actor - Jane Doe", "Address: 1 Main Street" are facts, not headlines. */
    private static boolean hasParts(Block block, int start) {
        for (int i = start + 1; i < block.end(); i++) {
            char c = block.text().charAt(i);
            boolean dash = c == '-' || c == '–' || c == '—';
            if (c == ':' || (dash && Blank.is(block.text().charAt(i - 1)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLink(Page page, int index) {
        Block block = page.block(index);
        boolean sized = block.letters() > 1 && block.words() <= MOST_WORDS;
        boolean closed = block.endsWith('.') || block.endsWith(':');
        return page.isOpen(index) && sized && !closed && !block.isProse();
    }
}
