package org.wireroom.training.pages;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of an article as annotators found it, to tell which blocks of its page are body. Immutable.
 *
 * @param runs its runs of words
 * @param lines its lines, as words with a space between them
 */
public record GoldWords(Set<String> runs, Set<String> lines) {
    /** The words of a body, one paragraph a line. */
    public static GoldWords of(String body) {
        Set<String> lines = new HashSet<>();
        body.lines().forEach(line -> lines.add(String.join(" ", WordRuns.words(line))));
        return new GoldWords(WordRuns.of(body).counts().keySet(), lines);
    }

    /** The share of a block that is in the article, from 0 to 1: of its runs of words, all of it if it is a line of the article. */
    public double share(String block) {
        List<String> words = WordRuns.words(block);
        if (words.isEmpty()) {
            return 0;
        }
        if (lines.contains(String.join(" ", words))) {
            return 1;
        }
        WordRuns found = WordRuns.of(block);
        int inside = found.counts().entrySet().stream()
                .filter(run -> runs.contains(run.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        return found.size() == 0 ? 0 : (double) inside / found.size();
    }
}
