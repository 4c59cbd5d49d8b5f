package org.wireroom.analysis.language.token;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.wireroom.text.tables.Table;

/** Words that keep their period, and what that period says about the end of the sentence. */
public final class Abbreviations {
    /** How an abbreviation stands to the sentence's end. */
    enum Kind {
        /** Goes before something, so no sentence ends with it: {@code Mr.} */
        NEVER,
        /** Goes before a digit, and is an ordinary word otherwise: {@code No.} */
        NUMBER,
        /** May be a sentence's last word: {@code Inc.} */
        PERHAPS
    }

    private final Map<String, Kind> kinds;
    private final Set<String> starters;

    Abbreviations(Map<String, Kind> kinds, Set<String> starters) {
        this.kinds = Map.copyOf(kinds);
        this.starters = Set.copyOf(starters);
    }

    /** The abbreviations of English newswire. */
    public static Abbreviations english() {
        Map<String, Kind> kinds = new HashMap<>();
        for (String line : Table.lines(Abbreviations.class, "abbreviations.txt")) {
            String[] words = line.split(" ", -1);
            Kind kind = Kind.valueOf(words[0].toUpperCase(Locale.ROOT));
            for (int i = 1; i < words.length; i++) {
                kinds.put(words[i], kind);
            }
        }
        Set<String> starters = new HashSet<>();
        for (String line : Table.lines(Abbreviations.class, "sentence-starters.txt")) {
            starters.addAll(Arrays.asList(line.split(" ", -1)));
        }
        return new Abbreviations(kinds, starters);
    }

    /** The kind of a word without its period, be it capitalised or in capitals; null when it is none. */
    Kind kind(String word) {
        Kind kind = kinds.get(word);
        if (kind == null && word.length() > 1 && Character.isUpperCase(word.charAt(1))) {
            kind = kinds.get(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
        }
        return kind;
    }

    /** Whether a word behind an abbreviation usually starts a sentence. */
    boolean startsSentence(String word) {
        return starters.contains(word);
    }
}
