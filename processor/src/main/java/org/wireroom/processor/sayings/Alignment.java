package org.wireroom.processor.sayings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.wireroom.text.EditDistance;

/**
 * The best alignment of words with longer ones, and the edits between them. It may begin and end anywhere in the longer ones, and
 * skipping their words where the shorter ones have a gap costs nothing.
 */
final class Alignment {
    private static final int VARIANT = 1;
    private static final int EDIT = 2;
    private static final int LETTERS_OF_VARIANT = 5;
    private static final int MOST_LETTERS_OF_VARIANT = 60;
    private static final int LETTERS_OF_STEM = 3;
    private static final int LONGEST_ENDING = 3;
    private static final Set<String> ENDINGS = Set.of("s", "es", "d", "ed", "ing");
    private static final int LETTERS_OF_TWO_ERRORS = 8;

    private final SpokenWords part;
    private final SpokenWords whole;
    private final boolean anywhere;
    private final boolean[] missing;
    private final int[][] cost;

    /**
     * One difference.
     *
     * @param at the place in the shorter one
     * @param part a word of the shorter one, null where it leaves one out
     * @param whole a word of the longer one, null where the shorter one inserts one
     * @param variant whether they are one word in two spellings
     * @param content whether it is more than a function word
     * @param weighty whether the difference changes what is said
     */
    record Edit(int at, String part, String whole, boolean variant, boolean content, boolean weighty) {}

    /**
     * Aligns words with others.
     *
     * @param anywhere whether the alignment may begin and end anywhere in the others
     */
    Alignment(SpokenWords part, SpokenWords whole, boolean anywhere) {
        this.part = part;
        this.whole = whole;
        this.anywhere = anywhere;
        missing = new boolean[part.size()];
        for (int i = 0; i < part.size(); i++) {
            missing[i] = !whole.contains(part.id(i));
        }
        cost = new int[part.size() + 1][whole.size() + 1];
        for (int j = 1; j <= whole.size(); j++) {
            cost[0][j] = anywhere ? 0 : j * EDIT;
        }
        for (int i = 1; i <= part.size(); i++) {
            cost[i][0] = i * EDIT;
            for (int j = 1; j <= whole.size(); j++) {
                cost[i][j] = Math.min(
                        cost[i - 1][j - 1] + substitution(i - 1, j - 1),
                        Math.min(cost[i - 1][j] + EDIT, cost[i][j - 1] + skip(i)));
            }
        }
    }

    /** The edits in the order of the words, without words that may be missing at a gap. */
    List<Edit> edits() {
        return edits(false);
    }

    /** The edits in the order of the words, also those at gaps. */
    List<Edit> allEdits() {
        return edits(true);
    }

    private List<Edit> edits(boolean gaps) {
        List<Edit> edits = new ArrayList<>();
        int i = part.size();
        int j = whole.size();
        while (i > 0 || (!anywhere && j > 0)) {
            int here = cost[i][j];
            if (i > 0 && j > 0 && here == cost[i - 1][j - 1] + substitution(i - 1, j - 1)) {
                i--;
                j--;
                if (part.id(i) != whole.id(j)) {
                    edits.add(edit(i, j));
                }
            } else if (i > 0 && here == cost[i - 1][j] + EDIT) {
                i--;
                edits.add(new Edit(i, part.word(i), null, false, part.isContent(i), part.isWeighty(i)));
            } else {
                j--;
                if (skip(i) > 0 || (gaps && i > 0 && i < part.size())) {
                    edits.add(new Edit(i, null, whole.word(j), false, whole.isContent(j), whole.isWeighty(j)));
                }
            }
        }
        Collections.reverse(edits);
        return edits;
    }

    private Edit edit(int i, int j) {
        boolean variant = isVariant(i, j);
        boolean weighty = part.isWeighty(i) || whole.isWeighty(j);
        return new Edit(
                i, part.word(i), whole.word(j), variant, part.isContent(i) || whole.isContent(j), weighty && !variant);
    }

    /** The cost of skipping a word of the longer ones before a word of the shorter ones. */
    private int skip(int i) {
        return anywhere && (i == part.size() || part.gapBefore(i)) ? 0 : EDIT;
    }

    private int substitution(int i, int j) {
        if (part.id(i) == whole.id(j)) {
            return 0;
        }
        return isVariant(i, j) ? VARIANT : EDIT;
    }

    /** Whether a word that the longer ones lack is another spelling of one that they have. */
    private boolean isVariant(int i, int j) {
        String a = part.word(i);
        String b = whole.word(j);
        return missing[i] && a.charAt(0) == b.charAt(0) && isVariant(a, b);
    }

    private static boolean isInflected(String longer, String stem) {
        return stem.length() >= LETTERS_OF_STEM
                && longer.length() > stem.length()
                && longer.length() <= stem.length() + LONGEST_ENDING
                && longer.startsWith(stem)
                && ENDINGS.contains(longer.substring(stem.length()));
    }

    /** Whether two words differ in an ending, or in one typing error, or two in a long word. */
    private static boolean isVariant(String a, String b) {
        if (isInflected(a, b) || isInflected(b, a)) {
            return true;
        }
        int letters = Math.min(a.length(), b.length());
        if (letters < LETTERS_OF_VARIANT
                || letters > MOST_LETTERS_OF_VARIANT
                || Math.abs(a.length() - b.length()) > 2
                || Character.isDigit(a.charAt(0))
                || Character.isDigit(b.charAt(0))) {
            return false;
        }
        int errors = letters < LETTERS_OF_TWO_ERRORS ? 1 : 2;
        return EditDistance.between(a, b) <= errors;
    }
}
