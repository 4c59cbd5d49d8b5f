package org.wireroom.formats.copy.furniture;

import org.wireroom.text.layout.Block;
import org.wireroom.text.punctuation.QuotationMark;
import org.wireroom.text.punctuation.QuotationMarks;
import org.wireroom.text.punctuation.SingleQuotation;

/** What quotes somebody is copy, whatever its words. */
final class QuotedCopy {
    private QuotedCopy() {}

    /** Whether a block has a quotation. */
    static boolean isIn(Block block) {
        return hasDoubleMarks(block) || SingleQuotation.isSpeechIn(block.text(), block.start(), block.end());
    }

    private static boolean hasDoubleMarks(Block block) {
        for (int i = block.start(); i < block.end(); i++) {
            char c = block.text().charAt(i);
            if (QuotationMarks.isDouble(c) && (QuotationMarks.opens(c) || isOpenedElsewhere(block, i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a mark that closes in English opens a quotation here, as in Swedish, Danish or German books. */
    private static boolean isOpenedElsewhere(Block block, int at) {
        QuotationMark open = QuotationMark.at(block.text(), at, block.start(), block.end());
        for (int i = at + 1; open.mayOpen() && i < block.end(); i++) {
            if (QuotationMarks.arePair(open.printed(), block.text().charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
