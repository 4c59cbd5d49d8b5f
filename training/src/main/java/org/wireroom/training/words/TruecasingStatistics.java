package org.wireroom.training.words;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wireroom.analysis.language.lexicon.CaseProfile;
import org.wireroom.analysis.language.token.Lexer;
import org.wireroom.analysis.language.token.Tokens;

/** Counts how running text prints its words: inside sentences, headlines aside. */
public final class TruecasingStatistics {
    private static final int FEWEST = 2;
    private static final int SHORTEST_SENTENCE = 4;
    private static final String BEFORE_A_CAPITAL = "\"“'‘`:-–—.!?";

    private final Lexer lexer = Lexer.english();
    private final SortedMap<String, int[]> counts = new TreeMap<>();

    /** The case profiles of all words seen at least twice. */
    public static SortedMap<String, CaseProfile> of(List<String> articles) {
        TruecasingStatistics statistics = new TruecasingStatistics();
        articles.forEach(statistics::count);
        SortedMap<String, CaseProfile> found = new TreeMap<>();
        statistics.counts.forEach((word, seen) -> {
            if (seen[0] + seen[1] + seen[2] >= FEWEST) {
                found.put(word, CaseProfile.of(seen[0], seen[1], seen[2]));
            }
        });
        return found;
    }

    private void count(String article) {
        Tokens tokens = lexer.tokens(article);
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            int start = tokens.sentenceStart(sentence);
            int end = tokens.sentenceEnd(sentence);
            if (isRunningText(tokens, start, end)) {
                for (int token = start + 1; token < end; token++) {
                    count(tokens.form(token), tokens.form(token - 1));
                }
            }
        }
    }

    private static boolean isRunningText(Tokens tokens, int start, int end) {
        int words = 0;
        int capital = 0;
        int capitals = 0;
        for (int token = start; token < end; token++) {
            String form = tokens.form(token);
            if (form.length() > 1 && Character.isLetter(form.charAt(0))) {
                words++;
                capital += Character.isUpperCase(form.charAt(0)) ? 1 : 0;
                capitals += isCapitals(form) ? 1 : 0;
            }
        }
        return words >= SHORTEST_SENTENCE && capitals <= 0.5 * words && capital <= 0.6 * words;
    }

    private static boolean isCapitals(String form) {
        return form.equals(form.toUpperCase(Locale.ROOT));
    }

    private void count(String form, String before) {
        if (!Character.isLetter(form.charAt(0)) || BEFORE_A_CAPITAL.indexOf(before.charAt(0)) >= 0) {
            return;
        }
        String lower = form.toLowerCase(Locale.ROOT);
        int kind = form.equals(lower) ? 0 : form.length() > 1 && isCapitals(form) ? 2 : 1;
        counts.computeIfAbsent(lower, word -> new int[3])[kind]++;
    }
}
