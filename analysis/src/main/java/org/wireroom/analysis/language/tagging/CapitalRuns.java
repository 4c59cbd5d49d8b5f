package org.wireroom.analysis.language.tagging;

import java.util.Arrays;
import org.wireroom.analysis.language.lexicon.CueWord;
import org.wireroom.analysis.language.lexicon.Word;

/** The runs of capitalised words in a text: "Ministry of the Interior", "Ana Maria Holm". */
final class CapitalRuns {
    private static final int NONE = -1;

    private final Word[] words;
    private final int[] starts;
    private final int[] ends;

    /**
     * No runs yet.
     *
     * @param words the words of the text; those of a sentence are there before its runs are looked for
     */
    CapitalRuns(Word[] words) {
        this.words = words;
        this.starts = new int[words.length];
        this.ends = new int[words.length];
    }

    /** Finds the runs of a sentence. */
    void find(int start, int end) {
        int i = start;
        while (i < end) {
            if (!isCapital(i)) {
                starts[i] = NONE;
                ends[i] = NONE;
                i++;
                continue;
            }
            int to = i + 1;
            while (to < end && continues(to, end) > 0) {
                to += continues(to, end);
            }
            Arrays.fill(starts, i, to, i);
            Arrays.fill(ends, i, to, to);
            i = to;
        }
    }

    /** The first token of the run that a token belongs to; negative if it belongs to none. */
    int start(int token) {
        return starts[token];
    }

    /** The token after the last one of the run that a token belongs to; negative if it belongs to none. */
    int end(int token) {
        return ends[token];
    }

    /** How many tokens a run takes in next; 0 when it ends. */
    private int continues(int token, int end) {
        if (isCapital(token)) {
            return 1;
        }
        if (token + 1 < end && CueWord.CONNECTOR.is(words[token]) && isCapital(token + 1)) {
            return 2;
        }
        boolean ofThe = (words[token].is("of") || words[token].is("for"))
                && token + 2 < end
                && words[token + 1].is("the")
                && isCapital(token + 2);
        return ofThe ? 3 : 0;
    }

    private boolean isCapital(int token) {
        return words[token].startsWithCapital;
    }
}
