package org.wireroom.training.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The runs of four words of a text, counted, to compare bodies with. */
public record WordRuns(Map<String, Integer> counts, int size) {
    private static final int LENGTH = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    public static WordRuns of(String text) {
        List<String> words = words(text);
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i + LENGTH <= words.size(); i++) {
            counts.merge(String.join(" ", words.subList(i, i + LENGTH)), 1, Integer::sum);
        }
        return new WordRuns(counts, Math.max(0, words.size() - LENGTH + 1));
    }

    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** How many runs two texts share. */
    int shared(WordRuns other) {
        int shared = 0;
        for (Map.Entry<String, Integer> run : counts.entrySet()) {
            shared += Math.min(run.getValue(), other.counts.getOrDefault(run.getKey(), 0));
        }
        return shared;
    }
}
