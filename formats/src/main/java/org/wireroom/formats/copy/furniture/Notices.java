package org.wireroom.formats.copy.furniture;

import org.wireroom.formats.copy.WordTable;
import org.wireroom.formats.metadata.EmbargoLine;
import org.wireroom.formats.rules.LabelRule;
import org.wireroom.text.Blank;
import org.wireroom.text.layout.Block;
import org.wireroom.text.layout.SpelledWords;
import org.wireroom.text.punctuation.QuotationMarks;

/**
 * Recognizes the desk's own word about an article: "EMBARGOED UNTIL 6 A.M. MONDAY", "Correction: An earlier version of ...", "Editor's
 * note: ...". Thread-safe.
 */
public final class Notices {
    private static final int MOST_RELEASE_WORDS = 25;
    private static final int MOST_NOTE_WORDS = 120;
    private static final int MOST_HEADLINE_WORDS = 12;
    private static final int LONGEST_DATE = 30;

    private final WordTable words = new WordTable(Notices.class, "notice-words.tsv");

    /**
     * Whether a block is a notice and nothing else.
     *
     * @param first whether it is the first of its text: there "Correction: Ferry story" is a headline
     */
    public boolean isNotice(Block block, boolean first) {
        if (block.words() == 0 || block.words() > MOST_NOTE_WORDS) {
            return false;
        }
        int at = block.start();
        boolean headline = first && !block.endsSentence() && block.words() <= MOST_HEADLINE_WORDS;
        boolean quotes = QuotationMarks.opens(block.text().charAt(at));
        return LabelRule.RELEASE_LINE.decides(isRelease(block) || isEmbargo(block, first), at)
                || LabelRule.LABELLED_NOTICE.decides(isLabelled(block) && !headline, at)
                || LabelRule.VERSION_NOTICE.decides(isAboutVersion(block) && !quotes, at);
    }

    /** Whether a block is the label of a notice alone: "CORRECTION". */
    public boolean isLabel(Block block) {
        return words.is("label", block.wording());
    }

    /** A line that says when a text may be published. Words that also begin headlines need figures, capitals or a colon beside them. */
    private boolean isRelease(Block block) {
        SpelledWords wording = block.wording();
        if (block.words() > MOST_RELEASE_WORDS) {
            return false;
        }
        int phrase = words.longest("release", wording);
        boolean marked =
                phrase > 0 && (block.digits() > 0 || block.isShouted() || follows(block, wording.end(phrase - 1), ":"));
        return marked || words.longest("release only", wording) > 0;
    }

    /** A line that says until when a text must not be published, with the date and the time: "This story is embargoed until ...". */
    private static boolean isEmbargo(Block block, boolean first) {
        return (first || !block.endsSentence())
                && block.words() <= MOST_RELEASE_WORDS
                && block.digits() > 0
                && EmbargoLine.until(block.text().substring(block.start(), block.end())) != null;
    }

    /** "Correction: ...", "Clarification, June 1: ...", "Editor's note - ..."; a label alone announces the notice below it. */
    private boolean isLabelled(Block block) {
        SpelledWords wording = block.wording();
        int label = words.longest("label", wording);
        if (label == 0) {
            return false;
        }
        int end = wording.end(label - 1);
        if (follows(block, end, ":—–-|")) {
            return true;
        }
        int colon = block.indexOf(":", end);
        boolean dated = follows(block, end, ",(") && colon > 0 && colon < end + LONGEST_DATE;
        return dated && block.upTo(colon).digits() > 0;
    }

    /** "An earlier version of this article ...", "(Corrects name in paragraph 3)". */
    private boolean isAboutVersion(Block block) {
        boolean bracket = (block.startsWith("(") || block.startsWith("[")) && !block.startsWith("((");
        return words.longest("version", block.wording()) > 0
                || (bracket && words.longest("bracket", block.wording()) > 0);
    }

    private static boolean follows(Block block, int end, String marks) {
        int next = Blank.skip(block.text(), end, block.end());
        return next < block.end() && marks.indexOf(block.text().charAt(next)) >= 0;
    }
}
