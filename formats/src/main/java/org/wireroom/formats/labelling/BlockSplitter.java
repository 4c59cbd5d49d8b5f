package org.wireroom.formats.labelling;

import java.util.ArrayList;
import java.util.List;
import org.wireroom.formats.copy.byline.Bylines;
import org.wireroom.formats.copy.credit.ReportCredits;
import org.wireroom.formats.copy.furniture.Furniture;
import org.wireroom.formats.copy.timestamp.Timestamps;
import org.wireroom.formats.rules.LabelRule;
import org.wireroom.text.Blank;
import org.wireroom.text.layout.Block;

/**
 * Splits blocks that hold two things: furniture or a credit after the last sentence ("... he said. Read more"), or a byline and a
 * time ("By Jane Doe | May 3, 2021").
 */
final class BlockSplitter {
    private static final int LONGEST_BYLINE = 160;
    private static final String MARKS = ",|•·/";

    private final Furniture furniture;
    private final ReportCredits credits;
    private final Bylines bylines;
    private final Timestamps timestamps;

    BlockSplitter(Furniture furniture, ReportCredits credits, Bylines bylines, Timestamps timestamps) {
        this.furniture = furniture;
        this.credits = credits;
        this.bylines = bylines;
        this.timestamps = timestamps;
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
        if (block.length() <= LONGEST_BYLINE && block.digits() > 0 && !block.endsWithFullStop()) {
            int edge = bylineEnd(block);
            if (LabelRule.GLUED_TIME.decides(edge < block.end(), edge)) {
                return edge;
            }
        }
        if (block.sentences() == 0) {
            return block.end();
        }
        int tail = furniture.tail(block);
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

    /** Where the time begins after a byline, or a byline after the time: at a mark or a word such as "Published". */
    private int bylineEnd(Block block) {
        for (int i = block.start() + 1; i < block.end(); i++) {
            // "Jane Doe2 minutes ago" lost the space between them
            boolean glued = Character.isDigit(block.text().charAt(i))
                    && Character.isLetter(block.text().charAt(i - 1));
            boolean mark = glued || MARKS.indexOf(block.text().charAt(i)) >= 0;
            boolean edge = mark || Blank.is(block.text().charAt(i - 1));
            if (edge && timestamps.read(block.from(i)) != null && isByline(block.upTo(i), mark)) {
                return i;
            }
            if (edge && bylines.read(block.from(i)) != null && timestamps.read(block.upTo(i)) != null) {
                return i;
            }
        }
        return block.end();
    }

    /** A name alone is a byline only before a mark. */
    private boolean isByline(Block block, boolean mark) {
        return bylines.read(block) != null || (mark && bylines.isBareName(block));
    }
}
