package org.wireroom.training.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.wireroom.analysis.language.token.Lexer;
import org.wireroom.analysis.language.token.Tokens;

/** Classes of the words of raw text, at three grains; digits count as one. */
public final class WordClasses {
    private static final int FINE = 800;
    private static final int MIDDLE = 100;
    private static final int COARSE = 20;
    private static final int FEWEST = 4;
    private static final int LONGEST_WORD = 40;
    private static final int ROUNDS = 12;
    /** The edge of a sentence and the rare word have classes of their own. */
    private static final int FIXED = 2;

    private static final int RARE = 1;

    private WordClasses() {}

    /** Lines of word, fine, middle and coarse class, the commonest word first. */
    public static List<String> of(List<String> articles) {
        List<String[]> sentences = sentences(articles);
        List<String> words = vocabulary(sentences);
        Bigrams bigrams = bigrams(sentences, words);
        int[] fine = IntStream.range(0, bigrams.size)
                .map(i -> i < FINE ? i : FIXED + i % (FINE - FIXED))
                .toArray();
        Exchange.improve(bigrams, fine, FINE, FIXED, ROUNDS);
        Bigrams classes = bigrams.grouped(fine, FINE);
        int[] middle = coarser(classes, MIDDLE);
        int[] coarse = coarser(classes, COARSE);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int group = fine[i + FIXED];
            lines.add(words.get(i) + "\t" + group + "\t" + middle[group] + "\t" + coarse[group]);
        }
        return lines;
    }

    private static List<String[]> sentences(List<String> articles) {
        Lexer lexer = Lexer.english();
        List<String[]> sentences = new ArrayList<>();
        for (String article : articles) {
            Tokens tokens = lexer.tokens(article);
            for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
                sentences.add(IntStream.range(tokens.sentenceStart(sentence), tokens.sentenceEnd(sentence))
                        .mapToObj(token ->
                                tokens.form(token).replaceAll("\\p{Nd}", "0").intern())
                        .toArray(String[]::new));
            }
        }
        return sentences;
    }

    private static List<String> vocabulary(List<String[]> sentences) {
        Map<String, Integer> counts = new HashMap<>();
        for (String[] sentence : sentences) {
            for (String word : sentence) {
                counts.merge(word, 1, Integer::sum);
            }
        }
        return counts.keySet().stream()
                .filter(word -> counts.get(word) >= FEWEST && word.length() < LONGEST_WORD)
                .filter(word -> !word.startsWith("#"))
                .sorted(Comparator.<String>comparingInt(counts::get)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static Bigrams bigrams(List<String[]> sentences, List<String> words) {
        Map<String, Integer> ids = new HashMap<>();
        for (String word : words) {
            ids.put(word, ids.size() + FIXED);
        }
        int size = words.size() + FIXED;
        int[] totals = new int[size];
        TreeMap<Long, Integer> pairs = new TreeMap<>();
        for (String[] sentence : sentences) {
            int previous = 0;
            totals[0]++;
            for (String word : sentence) {
                int id = ids.getOrDefault(word, RARE);
                totals[id]++;
                pairs.merge((long) previous * size + id, 1, Integer::sum);
                previous = id;
            }
            pairs.merge((long) previous * size, 1, Integer::sum);
        }
        return new Bigrams(totals, pairs);
    }

    private static int[] coarser(Bigrams classes, int count) {
        int[] byFrequency = IntStream.range(0, classes.size)
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> -classes.totals[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] groups = new int[classes.size];
        for (int i = 0; i < byFrequency.length; i++) {
            groups[byFrequency[i]] = i % count;
        }
        Exchange.improve(classes, groups, count, 0, 30);
        return groups;
    }
}
