package org.wireroom.training.words;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wireroom.analysis.stories.StoryWords;
import org.wireroom.analysis.stories.TermFrequencies;

/** Counts in how many articles each word occurs. */
public final class TermCounts {
    /** A word of fewer articles is as good as unknown. */
    private static final int FEWEST = 3;

    private TermCounts() {}

    /** The lines of the table: all articles, then the words of at least three. */
    public static List<String> of(List<String> articles) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (String article : articles) {
            StoryWords.stems(article).forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        List<String> lines = new ArrayList<>(List.of(TermFrequencies.ALL + "\t" + articles.size()));
        counts.forEach((word, count) -> {
            if (count >= FEWEST) {
                lines.add(word + "\t" + count);
            }
        });
        return lines;
    }
}
