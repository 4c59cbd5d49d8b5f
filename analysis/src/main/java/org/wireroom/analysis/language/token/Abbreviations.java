package org.wireroom.analysis.language.token;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.wireroom.text.dates.CalendarNames;
import org.wireroom.text.tables.Table;

/** Words that keep their period, and what that period says about the end of the sentence. */
public final class Abbreviations {
    /** Whether a sentence may end with an abbreviation. */
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
        for (Table.Row row : Table.rows(Abbreviations.class, "abbreviations.txt")) {
            List<String> words = row.words(0);
            Kind kind = Kind.valueOf(words.get(0).toUpperCase(Locale.ROOT));
            words.subList(1, words.size()).forEach(word -> kinds.put(word, kind));
        }
        for (CalendarNames month : CalendarNames.months()) {
            if (month.areEnglish()) {
                addCapitalized(kinds, month.abbreviations());
                addCapitalized(kinds, month.ambiguous());
            }
        }
        for (CalendarNames weekday : CalendarNames.weekdays()) {
            if (weekday.areEnglish()) { // "Sun." and "Sat." are rather words at the end of a sentence
                addCapitalized(kinds, weekday.abbreviations());
            }
        }
        Set<String> starters = new HashSet<>();
        for (Table.Row row : Table.rows(Abbreviations.class, "sentence-starters.txt")) {
            starters.addAll(row.words(0));
        }
        return new Abbreviations(kinds, starters);
    }

    private static void addCapitalized(Map<String, Kind> kinds, List<String> words) {
        words.forEach(word -> kinds.put(Character.toUpperCase(word.charAt(0)) + word.substring(1), Kind.PERHAPS));
    }

    /** The kind of a word without its period, also when capitalized or in capitals; null if it is not an abbreviation. */
    Kind kind(String word) {
        Kind kind = kinds.get(word);
        if (kind == null && word.length() > 1 && Character.isUpperCase(word.charAt(1))) {
            kind = kinds.get(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
        }
        return kind;
    }

    /** Whether a word after an abbreviation usually starts a sentence. */
    boolean startsSentence(String word) {
        return starters.contains(word);
    }
}
