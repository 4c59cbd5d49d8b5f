package org.wireroom.formats.labelling;

import org.wireroom.formats.copy.furniture.Furniture;
import org.wireroom.formats.rules.LabelRule;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.layout.Block;

/** What standfirsts look like. */
final class Standfirsts {
    private static final int LEAST_WORDS = 4;
    private static final int LEAST_OPEN_WORDS = 6;
    private static final int MOST_WORDS = 60;
    /** Short lines that may be between a standfirst and the byline or time below it. */
    private static final int MOST_BETWEEN = 2;

    private static final int MOST_LABEL_WORDS = 5;
    private static final int LEAST_ENTRIES = 3;
    private static final int LEAST_CLOCKS = 2;
    private static final int LONGEST_CLOCK = "10:42 a.m.".length();

    private Standfirsts() {}

    /**
     * Whether a block below the headline sums the report up: it is not a label, and it is set apart from the body by its missing
     * full stop, by the byline or time below it, or by the dateline.
     *
     * @param body index of the first block of the body
     */
    static boolean isStandfirst(Page page, int index, int body) {
        Block block = page.block(index);
        if (block.words() < LEAST_WORDS
                || block.words() > MOST_WORDS
                || block.endsWith(':')
                || page.cue(index) == Furniture.Cue.POINTER) {
            return false;
        }
        int at = block.start();
        boolean aboveDateline = index + 1 == body && page.dateline() != null;
        if (LabelRule.STANDFIRST_ABOVE_DATELINE.decides(aboveDateline, at)
                || LabelRule.STANDFIRST_ABOVE_BYLINE.decides(isSigned(page, index), at)) {
            return true;
        }
        boolean worded = block.words() >= LEAST_OPEN_WORDS && block.digits() * 10 < block.letters();
        boolean open = worded
                && !block.endsSentence()
                && isDirectlyAbove(page, index, body)
                && !LabelRule.LIVE_ENTRY.decides(isEntry(page, index), at);
        return LabelRule.OPEN_STANDFIRST.decides(open, at);
    }

    /** Whether nothing else of the report is between a block and the first paragraph. */
    private static boolean isDirectlyAbove(Page page, int index, int body) {
        for (int i = index + 1; i < body; i++) {
            if (page.isOpen(i)) {
                return false;
            }
        }
        return body < page.size() && page.block(body).isProse();
    }

    /** Whether a block is below one of the times of a live page, or below the title that is there. */
    static boolean isEntry(Page page, int index) {
        return isBelowEntryTime(page, index) || isBelowEntryTime(page, index - 1);
    }

    /** Whether a block is right below one of the times of a live page. */
    static boolean isBelowEntryTime(Page page, int index) {
        return page.is(index - 1, SegmentKind.TIMESTAMP)
                && (page.has(SegmentKind.TIMESTAMP, LEAST_ENTRIES)
                        || (isClock(page.block(index - 1))
                                && page.all(SegmentKind.TIMESTAMP).stream()
                                                .filter(Standfirsts::isClock)
                                                .count()
                                        == LEAST_CLOCKS));
    }

    /** Whether a time is one of day alone: "10.42am". */
    private static boolean isClock(Block time) {
        return time.length() <= LONGEST_CLOCK;
    }

    /** A label such as "EXCLUSIVE", or a writer's name that its place will show. */
    private static boolean isShortLine(Block block) {
        return block.words() <= MOST_LABEL_WORDS && !block.endsSentence() && !block.endsWith(':');
    }

    /** Whether the byline or the time is below a block, with nothing but furniture between them. */
    static boolean isSigned(Page page, int index) {
        int next = index + 1;
        while (page.is(next, SegmentKind.FURNITURE)
                || (page.isOpen(next) && next <= index + MOST_BETWEEN && isShortLine(page.block(next)))) {
            next++;
        }
        boolean entry = (page.is(index - 1, SegmentKind.TIMESTAMP) || isEntry(page, index))
                && page.is(next, SegmentKind.TIMESTAMP);
        return page.is(next, SegmentKind.BYLINE)
                || (page.is(next, SegmentKind.TIMESTAMP) && !LabelRule.LIVE_ENTRY.decides(entry, page.start(index)));
    }
}
