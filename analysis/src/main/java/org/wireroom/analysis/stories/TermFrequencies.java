package org.wireroom.analysis.stories;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wireroom.text.Segment;
import org.wireroom.text.hashing.RunHash;
import org.wireroom.text.tables.Table;

/**
 * In how many articles of a collection each word occurs: what makes a word rare. A model with a version, so that what an article
 * resembles does not depend on which articles have come so far.
 */
public final class TermFrequencies {
    /** Stands for all articles in the table. */
    public static final String ALL = "|";

    private static final String RESOURCE = "term-frequencies.tsv.gz";
    private static final double REPEATED = 0.7;

    private final int articles;
    private final Map<String, Integer> frequencies;

    private TermFrequencies(int articles, Map<String, Integer> frequencies) {
        this.articles = articles;
        this.frequencies = Map.copyOf(frequencies);
    }

    /**
     * Of a collection.
     *
     * @param articles how many articles it has
     * @param frequencies in how many of them each word occurs
     */
    public static TermFrequencies of(int articles, Map<String, Integer> frequencies) {
        return new TermFrequencies(articles, frequencies);
    }

    /** Of English news: the model that Wireroom comes with. */
    public static TermFrequencies english() {
        Map<String, Integer> frequencies = new HashMap<>();
        for (String line : Table.lines(TermFrequencies.class, RESOURCE)) {
            int tab = line.indexOf('\t');
            frequencies.put(line.substring(0, tab), Integer.valueOf(line.substring(tab + 1)));
        }
        return new TermFrequencies(frequencies.remove(ALL), frequencies);
    }

    /**
     * What an article is about.
     *
     * @param language ISO 639-1 code; the same word of two languages is two terms
     * @param text the article's text
     * @param segments what is what in it, in code points
     */
    public TermVector vector(String language, String text, List<Segment> segments) {
        boolean english = "en".equals(language);
        Map<Integer, Double> weights = new HashMap<>();
        StoryWords.of(text, segments)
                .forEach((word, count) -> weights.merge(term(language, word), weight(english, word, count), Math::max));
        return TermVector.of(weights);
    }

    /** The first word of a text, in lower case, for each term of it. */
    public static Map<Integer, String> words(String language, String text) {
        Map<Integer, String> words = new HashMap<>();
        StoryWords.each(
                text,
                Integer.MAX_VALUE,
                (word, stem) -> words.putIfAbsent(term(language, stem), word.toLowerCase(Locale.ROOT)));
        return words;
    }

    /** The number of a stem in a {@link TermVector}. */
    public static int term(String language, String word) {
        return RunHash.word("en".equals(language) ? word : language + ":" + word);
    }

    // StrictMath, so that stories are the same on every machine
    private double weight(boolean known, String word, int count) {
        int frequency = known ? frequencies.getOrDefault(word, 0) : 0;
        return StrictMath.pow(count, REPEATED) * StrictMath.log((articles + 1.0) / (frequency + 1));
    }
}
