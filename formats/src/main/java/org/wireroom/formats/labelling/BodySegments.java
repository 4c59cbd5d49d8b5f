package org.wireroom.formats.labelling;

import org.wireroom.formats.rules.LabelRule;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.layout.Block;
import org.wireroom.text.layout.Bullets;

/** Everything that is still open is body text, by default a paragraph. */
final class BodySegments {
    private static final int MOST_HEADING_WORDS = 12;

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
                && Bullets.skip(block.text(), block.start(), block.end()) == block.start();
        int above = index - 1;
        while (above >= 0 && isAside(page, above)) {
            above--;
        }
        return shaped && isParagraph(page, above) && isParagraph(page, index + 1);
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
