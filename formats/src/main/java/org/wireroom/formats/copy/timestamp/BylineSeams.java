package org.wireroom.formats.copy.timestamp;

import org.wireroom.formats.copy.byline.Bylines;
import org.wireroom.formats.rules.LabelRule;
import org.wireroom.text.Blank;
import org.wireroom.text.layout.Block;

/** Finds where a line with a byline and a time divides: "By Jane Doe | May 3, 2021", "3 May 2021 · Jane Doe". Thread-safe. */
public final class BylineSeams {
    private static final int LONGEST = 160;
    private static final int MOST_WORDS = 3;
    private static final String MARKS = ",|•·/—–";

    private final Bylines bylines;
    private final Timestamps timestamps;

    public BylineSeams(Bylines bylines, Timestamps timestamps) {
        this.bylines = bylines;
        this.timestamps = timestamps;
    }

    /** The first char of the second part, the end of the block if it is anything else. */
    public int find(Block block) {
        int seam =
                block.length() > LONGEST || block.digits() == 0 || block.endsWithFullStop() ? block.end() : seam(block);
        return LabelRule.GLUED_TIME.decides(seam < block.end(), seam) ? seam : block.end();
    }

    /** Where the time begins after a byline, or a byline after the time: at a mark or a word such as "Published". */
    private int seam(Block block) {
        String text = block.text();
        for (int i = block.start() + 1; i < block.end(); i++) {
            // "Jane Doe2 minutes ago" lost the space between them
            boolean glued = Character.isDigit(text.charAt(i)) && Character.isLetter(text.charAt(i - 1));
            boolean mark = glued || MARKS.indexOf(text.charAt(i)) >= 0;
            if (!mark && !Blank.is(text.charAt(i - 1))) {
                continue;
            }
            Timestamp after = timestamps.read(block.from(i));
            Block front = block.upTo(i);
            if (after != null && isByline(front, mark || (after.hasDay() && !front.isShouted()), after)) {
                return i;
            }
            int next = mark && !glued ? i + 1 : i;
            Timestamp before = timestamps.read(front);
            if (before != null && (isByline(block.from(next), mark, before) || isBy(block.from(next)))) {
                return next;
            }
        }
        return block.end();
    }

    /** After a time "by admin" is a byline, too. */
    private static boolean isBy(Block block) {
        return block.startsWith("by ") && block.words() <= MOST_WORDS;
    }

    /** A name alone is a byline only at a mark or a date; "PORT ELM, March 3" is a dateline. */
    private boolean isByline(Block block, boolean marked, Timestamp time) {
        boolean place =
                block.isShouted() && (time.date() == null || !time.date().hasYear());
        return bylines.read(block) != null
                || (marked && !place && (bylines.isBareName(block) || bylines.isSigned(block)));
    }
}
