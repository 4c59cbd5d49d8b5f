package org.wireroom.analysis.language.tagging;

import org.wireroom.analysis.language.lexicon.CueWord;
import org.wireroom.analysis.language.lexicon.Word;
import org.wireroom.analysis.language.lexicon.WordIds;

/** Evidence about a word from the rest of the text: how it is printed elsewhere, and beside what. Counts end at 3. */
final class ContextEvidence {
    private static final int MOST = 3;
    private static final int LOWER = 0;
    private static final int INSIDE = 1;
    private static final int TITLED = 2;
    private static final int PLACED = 3;
    private static final int SPEAKING = 4;
    private static final int SURNAMED = 5;
    private static final int KINDS = 6;

    private final WordIds ids;
    private final byte[] counts;

    ContextEvidence(WordIds ids) {
        this.ids = ids;
        this.counts = new byte[ids.count() * KINDS];
    }

    /** Takes note of a token of running text and its neighbours. */
    void see(int token, Word word, Word before, Word after, long forenames) {
        if (word.isLower) {
            add(token, LOWER);
            return;
        }
        if (!word.startsWithCapital) {
            return;
        }
        if (before.isLower) {
            add(token, INSIDE);
        }
        if (CueWord.TITLE.is(before)) {
            add(token, TITLED);
        }
        if (CueWord.PLACE_PREPOSITION.is(before) && !after.startsWithCapital) {
            add(token, PLACED);
        }
        if (CueWord.SAYING.is(after) && after.isLower) {
            add(token, SPEAKING);
        }
        if (before.startsWithCapital && (before.lists & forenames) != 0 && !after.startsWithCapital) {
            add(token, SURNAMED);
        }
    }

    private void add(int token, int kind) {
        int i = ids.of(token) * KINDS + kind;
        counts[i] = (byte) Math.min(MOST, counts[i] + 1);
    }

    private int count(int token, int kind) {
        return counts[ids.of(token) * KINDS + kind];
    }

    /** Times in lower case. */
    int lower(int token) {
        return count(token, LOWER);
    }

    /** Times with a capital after a word in lower case. */
    int inside(int token) {
        return count(token, INSIDE);
    }

    /** After a person's title. */
    boolean titled(int token) {
        return count(token, TITLED) > 0;
    }

    /** Times after a preposition of place. */
    int placed(int token) {
        return count(token, PLACED);
    }

    /** Before a verb of saying. */
    boolean speaking(int token) {
        return count(token, SPEAKING) > 0;
    }

    /** After a forename. */
    boolean surnamed(int token) {
        return count(token, SURNAMED) > 0;
    }
}
