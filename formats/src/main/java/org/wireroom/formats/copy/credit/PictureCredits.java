package org.wireroom.formats.copy.credit;

import org.wireroom.formats.copy.NameShapes;
import org.wireroom.formats.copy.WordTable;
import org.wireroom.formats.copy.agency.Agencies;
import org.wireroom.formats.copy.agency.Agency;
import org.wireroom.text.Blank;
import org.wireroom.text.layout.Block;
import org.wireroom.text.layout.SpelledWords;

/**
 * Reads who made a picture: "Jane Doe/Getty Images", "(AP Photo/John Roe)", "Jane Doe | Reuters", "Photo: AFP", "[Xinhua]".
 */
final class PictureCredits {
    private static final int MOST_WORDS = 14;
    private static final int LONGEST = 160;
    private static final int MOST_LABELLED_WORDS = 8;
    private static final int LONGEST_LABEL = 24;

    private final Agencies agencies;
    private final WordTable words;

    PictureCredits(Agencies agencies, WordTable words) {
        this.agencies = agencies;
        this.words = words;
    }

    /** Whether a block is the credit of a picture and nothing else. */
    boolean isCredit(Block block) {
        if (block.words() > MOST_WORDS || block.endsSentence()) {
            return false;
        }
        int label = labelEnd(block);
        if (label > block.start()) {
            return isNameLike(block.text(), label, block.end());
        }
        char first = block.text().charAt(block.start());
        int outer = first == '(' || first == '[' ? 1 : 0;
        return names(block.text(), block.start() + outer, block.end() - outer);
    }

    /** "Credit: Jane Doe / The Star": a label and names. */
    boolean isLabelled(Block block) {
        int label = block.length() == 0 ? block.start() : labelEnd(block);
        Block name = block.from(label);
        return label > block.start()
                && name.words() > 0
                && name.words() <= MOST_LABELLED_WORDS
                && !block.endsSentence()
                && isNameLike(block.text(), label, block.end());
    }

    /** The end of "Photo:" at the start of a block, the block's start if it does not begin so. */
    int labelEnd(Block block) {
        int limit = Math.min(block.end(), block.start() + LONGEST_LABEL);
        for (int i = block.start(); i < limit; i++) {
            if (block.text().charAt(i) == ':') {
                return words.is("label", SpelledWords.of(block.text(), block.start(), i)) ? i + 1 : block.start();
            }
        }
        return block.start();
    }

    /** Whether a span names who made a picture: names, and agencies set apart by slashes, bars, dashes or "via". */
    boolean names(CharSequence text, int from, int to) {
        if (to - from > LONGEST) {
            return false;
        }
        SpelledWords all = SpelledWords.of(text, from, to);
        if (all.isEmpty() || all.size() > MOST_WORDS) {
            return false;
        }
        if (words.opens("opening", all)) {
            return true;
        }
        boolean known = words.contains("picture", all);
        boolean agencyAlone = false;
        int pieces = 0;
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || isMark(text, i, from, to)) {
                Agency named = agencies.named(text, afterVia(text, start, i), i);
                pieces += hasLetter(text, start, i) ? 1 : 0;
                known |= named != null;
                agencyAlone |= named != null && !named.signsReports();
                start = i + 1;
            }
        }
        return known && (pieces > 1 || agencyAlone) && isNameLike(text, from, to);
    }

    private static boolean isMark(CharSequence text, int i, int from, int to) {
        char c = text.charAt(i);
        boolean spaced = i > from && i + 1 < to && Blank.is(text.charAt(i - 1)) && Blank.is(text.charAt(i + 1));
        boolean via = i + 5 < to && text.subSequence(i, i + 5).toString().equals(" via ");
        return "/|;©".indexOf(c) >= 0 || via || (spaced && (c == '-' || c == '–' || c == '—'));
    }

    private static int afterVia(CharSequence text, int from, int to) {
        boolean via =
                to - from > 4 && text.subSequence(from, from + 4).toString().equals("via ");
        return via ? from + 4 : from;
    }

    private static boolean hasLetter(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether all words are capitalised, save those that credits write small. */
    boolean isNameLike(CharSequence text, int from, int to) {
        int at = from;
        while (at < to) {
            int end = at;
            while (end < to && Character.isLetter(text.charAt(end))) {
                end++;
            }
            boolean small = end > at && Character.isLowerCase(text.charAt(at));
            if (small && !NameShapes.isSmall(text, at, end) && !words.is("small", SpelledWords.of(text, at, end))) {
                return false;
            }
            at = Math.max(end, at + 1);
        }
        return true;
    }
}
