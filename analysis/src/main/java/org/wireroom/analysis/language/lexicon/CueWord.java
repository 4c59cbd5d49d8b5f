package org.wireroom.analysis.language.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.wireroom.text.tables.Table;

/** Kinds of words that tell of the name beside them. */
public enum CueWord {
    /** Stands before a person's name. */
    TITLE(1),
    /** Stands before a place's name. */
    PLACE_PREPOSITION(2),
    /** Stands behind the name of someone who speaks. */
    SAYING(4),
    /** Stands inside names, in lower case. */
    CONNECTOR(8),
    /** May start a place's name, in lower case. */
    DIRECTION(16);

    private final int bit;

    CueWord(int bit) {
        this.bit = bit;
    }

    /** The kinds of all cue words, as bits. */
    static Map<String, Integer> english() {
        Map<String, Integer> kinds = new HashMap<>();
        for (String line : Table.lines(CueWord.class, "cue-words.txt")) {
            String[] words = line.split(" ", -1);
            CueWord kind = valueOf(words[0].toUpperCase(Locale.ROOT));
            for (int i = 1; i < words.length; i++) {
                kinds.merge(words[i], kind.bit, (a, b) -> a | b);
            }
        }
        return kinds;
    }

    /** Whether a word is of this kind. */
    public boolean is(Word word) {
        return (word.cues & bit) != 0;
    }
}
