package org.wireroom.processor.sayings;

import java.util.List;
import org.wireroom.processor.sayings.Alignment.Edit;

/**
 * How words differ from longer ones that say the same.
 *
 * @param edits the differences
 * @param withinOneDay whether they say the same only if they were printed within one day
 */
record Difference(List<Edit> edits, boolean withinOneDay) {
    private static final int FEWEST_IN_LONGER = 3;
    private static final int FEWEST_EDITED = 5;
    private static final int WORDS_PER_QUOTED_EDIT = 3;
    private static final int WORDS_PER_REPORTED_EDIT = 6;
    private static final int FEWEST_AROUND_WEIGHTY = 8;
    private static final int CONTENT_REPLACED = 3;
    private static final int CONTENT_LOST = 2;

    /**
     * Compares words with others that are at least as many; null if they do not say the same.
     *
     * <p>Quotations say the same if the words of one are among the other's with few and light differences. In reported speech, nearly
     * all words have to be the same. A difference in a number, a name or a negation is allowed only if it is the only one in a longer
     * quotation, within one day: one of the two is then wrong, and an editor wants to see both together.
     */
    static Difference of(SpokenWords part, SpokenWords whole) {
        if (part.equals(whole)) {
            return new Difference(List.of(), part.isShort());
        }
        boolean quoted = part.isQuoted() && whole.isQuoted();
        boolean full = part.size() == whole.size();
        if (part.size() == 0
                || part.stance() != whole.stance()
                || (part.size() < FEWEST_IN_LONGER && !full)
                || (!quoted && part.size() * 4 < whole.size() * 3)
                || part.missingIn(whole) > allowed(part.size(), quoted)) {
            return null;
        }
        List<Edit> edits = new Alignment(part, whole, quoted).edits();
        boolean weighty = edits.stream().anyMatch(Edit::weighty);
        if (cost(edits) > allowed(part.size(), quoted)
                || (part.size() < FEWEST_EDITED && edits.stream().anyMatch(edit -> !edit.variant()))
                || (weighty && (edits.size() > 1 || part.size() < FEWEST_AROUND_WEIGHTY))) {
            return null;
        }
        return new Difference(edits, weighty || part.isShort());
    }

    private static int allowed(int words, boolean quoted) {
        return words < FEWEST_EDITED ? 1 : words / (quoted ? WORDS_PER_QUOTED_EDIT : WORDS_PER_REPORTED_EDIT);
    }

    private static int cost(List<Edit> edits) {
        int cost = 0;
        for (Edit edit : edits) {
            if (edit.variant() || !edit.content()) {
                cost++;
            } else {
                cost += edit.part() == null || edit.whole() == null ? CONTENT_LOST : CONTENT_REPLACED;
            }
        }
        return cost;
    }
}
