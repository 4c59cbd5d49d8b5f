package org.wireroom.formats.labelling;

import org.wireroom.formats.copy.credit.Pictures;
import org.wireroom.formats.rules.LabelRule;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.layout.Block;

/** Labels captions that only their neighbours reveal: a sentence printed twice in a row, or words at the credit of a picture. */
final class Captions {
    private static final int MOST_WORDS = 40;
    private static final int LEAST_REPEATED = 5;
    private static final int MOST_CREDIT_WORDS = 4;

    private final Pictures pictures;

    Captions(Pictures pictures) {
        this.pictures = pictures;
    }

    /** Labels sentences that a page prints twice, for the picture and for the picture when enlarged. */
    void labelTwins(Page page) {
        for (int i = 1; i < page.size(); i++) {
            Block block = page.block(i);
            boolean twins = page.isOpen(i)
                    && block.endsWithFullStop()
                    && block.length() == page.block(i - 1).length()
                    && block.line().equals(page.block(i - 1).line());
            boolean credited = page.isOpen(i) && isRepeated(block, page.block(i - 1));
            if (LabelRule.TWIN_CAPTION.decides(twins, block.start())
                    || LabelRule.CREDITED_TWIN_CAPTION.decides(credited, block.start())) {
                page.label(i - 1, SegmentKind.CAPTION);
                page.label(i, SegmentKind.CAPTION);
            }
        }
    }

    /** Whether the block above is the same words with a credit before them: "Coast Images Cranes stand still". */
    private static boolean isRepeated(Block block, Block above) {
        int credit = above.words() - block.words();
        return block.words() >= LEAST_REPEATED
                && credit > 0
                && credit <= MOST_CREDIT_WORDS
                && above.line().endsWith(" " + block.line());
    }

    /**
     * Labels the words above or below the credit of a picture.
     *
     * @param body index of the first block of the body: above the text a whole sentence can be a caption too
     */
    void labelAtCredits(Page page, int body) {
        for (int i = 0; i < page.size(); i++) {
            Block block = page.block(i);
            if (!page.isOpen(i) || block.words() > MOST_WORDS) {
                continue;
            }
            boolean above = isPictureCredit(page, i + 1);
            boolean words = (above || isPictureCredit(page, i - 1)) && !block.endsSentence();
            boolean sentence = i <= body && above && block.endsSentence() && block.sentences() == 1;
            if (LabelRule.CAPTION_AT_CREDIT.decides(words, block.start())
                    || LabelRule.SENTENCE_ABOVE_CREDIT.decides(sentence, block.start())) {
                page.label(i, SegmentKind.CAPTION);
            }
        }
    }

    /** Whether a block ends with the credit of its picture. */
    boolean isCredited(Block block) {
        return pictures.isCreditedCaption(block);
    }

    /** Whether a block is the credit of a picture. */
    boolean isPictureCredit(Page page, int index) {
        return page.is(index, SegmentKind.CREDIT) && pictures.isCredit(page.block(index));
    }
}
