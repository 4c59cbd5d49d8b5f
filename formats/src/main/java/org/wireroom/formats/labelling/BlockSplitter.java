package org.wireroom.formats.labelling;

import java.util.ArrayList;
import java.util.List;
import org.wireroom.formats.copy.byline.Bylines;
import org.wireroom.formats.copy.credit.ReportCredits;
import org.wireroom.formats.copy.furniture.Furniture;
import org.wireroom.formats.copy.timestamp.BylineSeams;
import org.wireroom.formats.copy.timestamp.Timestamps;
import org.wireroom.formats.rules.LabelRule;
import org.wireroom.text.Blank;
import org.wireroom.text.layout.Block;
import org.wireroom.text.punctuation.QuotationMarks;

/**
 * Splits blocks that hold two things: furniture or a credit after the last sentence ("... he said. Read more"), or a byline and a
 * time ("By Jane Doe | May 3, 2021").
 */
final class BlockSplitter {
    private final Furniture furniture;
    private final ReportCredits credits;
    private final BylineSeams seams;

    BlockSplitter(Furniture furniture, ReportCredits credits, Bylines bylines, Timestamps timestamps) {
        this.furniture = furniture;
        this.credits = credits;
        this.seams = new BylineSeams(bylines, timestamps);
    }

    /** The blocks, with those that hold two things split in two. */
    List<Block> split(List<Block> blocks) {
        List<Block> split = new ArrayList<>(blocks.size());
        Block last = last(blocks);
        for (Block block : blocks) {
            int position = position(block, block == last);
            if (position > block.start() && position < block.end()) {
                split.add(block.upTo(position));
                split.add(block.from(position));
            } else {
                split.add(block);
            }
        }
        return split;
    }

    /** The last block of running text that is not boilerplate, null if there is none. */
    private Block last(List<Block> blocks) {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (blocks.get(i).sentences() > 0 && furniture.cue(blocks.get(i)) == null) {
                return blocks.get(i);
            }
        }
        return null;
    }

    private int position(Block block, boolean last) {
        int seam = seams.find(block);
        if (seam < block.end()) {
            return seam;
        }
        int tail = furniture.tail(block);
        int before = Blank.trim(block.text(), block.start(), tail);
        // the last words of a caption may be a phrase of the page, too
        if (block.sentences() == 0 && !QuotationMarks.isDouble(block.text().charAt(before - 1))) {
            return block.end();
        }
        if (tail < block.end()) {
            return tail;
        }
        int credit = credits.tail(block);
        if (LabelRule.GLUED_CREDIT.decides(credit < block.end(), credit)) {
            return credit;
        }
        int signOff = last ? credits.signOffStart(block) : block.end();
        return LabelRule.GLUED_SIGN_OFF.decides(signOff < block.end(), signOff) ? signOff : block.end();
    }
}
