package org.wireroom.formats.html;

import org.wireroom.formats.html.page.BlockCues;
import org.wireroom.formats.rules.PageRule;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.layout.Block;

/**
 * Labels the lines above the first paragraph that the model took for body: on pages of little else than the article nothing but their
 * place and wording tells that they are a menu, the writer or the standfirst. Thread-safe.
 */
final class PageHead {
    private static final int LEAST_STANDFIRST_WORDS = 5;
    private static final int MOST_STANDFIRST_WORDS = 30;
    /** Lines between headline and text. */
    private static final int MOST_LINES = 8;

    private final BlockCues cues;

    PageHead(BlockCues cues) {
        this.cues = cues;
    }

    void label(LabelledPage page, int headline) {
        int text = headline + 1;
        while (text < page.size()
                && !(page.is(text, SegmentKind.PARAGRAPH) && block(page, text).isProse())) {
            text++;
        }
        if (headline < 0 || text == page.size() || text > headline + MOST_LINES) {
            return;
        }
        for (int i = 0; i < headline; i++) {
            boolean line = page.is(i, SegmentKind.PARAGRAPH) && !block(page, i).isProse();
            if (PageRule.LINE_ABOVE_HEADLINE.decides(line, block(page, i).start())) {
                page.label(i, SegmentKind.FURNITURE);
            }
        }
        for (int i = headline + 1; i < text; i++) {
            if (page.is(i, SegmentKind.PARAGRAPH)) {
                labelLine(page, i, headline);
            }
        }
    }

    private void labelLine(LabelledPage page, int index, int headline) {
        Block block = block(page, index);
        boolean byline = page.is(index - 1, SegmentKind.BYLINE);
        boolean writer = !byline && cues.isWriter(block) && !block.startsWith("by ");
        boolean office = byline && cues.isOffice(block);
        if (PageRule.WRITER_IN_PAGE_HEAD.decides(writer || office, block.start())) {
            page.label(index, SegmentKind.BYLINE);
            return;
        }
        boolean open = index == headline + 1
                && page.first(SegmentKind.STANDFIRST, 0) < 0
                && block.words() >= LEAST_STANDFIRST_WORDS
                && block.words() <= MOST_STANDFIRST_WORDS
                && !block.endsSentence()
                && !block.endsWith(':')
                && 10 * block.digits() < block.letters();
        if (PageRule.OPEN_LINE_STANDFIRST.decides(open, block.start())) {
            page.label(index, SegmentKind.STANDFIRST);
        }
    }

    private static Block block(LabelledPage page, int index) {
        return page.blocks().block(index);
    }
}
