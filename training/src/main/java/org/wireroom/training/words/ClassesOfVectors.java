package org.wireroom.training.words;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wireroom.analysis.language.token.Lexer;
import org.wireroom.analysis.language.token.Tokens;

/** Classes of words with like vectors, at three grains; the coarse ones are topics. */
public final class ClassesOfVectors {
    private static final int FINE = 1500;
    private static final int MIDDLE = 150;
    private static final int TOPICS = 24;
    private static final int WORDS = 250_000;
    /** The commonest words make the classes, the others go to the nearest. */
    private static final int COMMON = 60_000;

    private static final int ROUNDS = 15;

    private final List<String> words;
    private final int[] fine;
    private final int[] middle;
    private final int[] topics;

    private ClassesOfVectors(List<String> words, int[] fine, int[] middle, int[] topics) {
        this.words = words;
        this.fine = fine;
        this.middle = middle;
        this.topics = topics;
    }

    /** The classes of the words in a file of vectors, see {@link WordVectors#read}. */
    public static ClassesOfVectors of(Path file) throws IOException {
        WordVectors read = WordVectors.read(file, WORDS);
        float[][] vectors = read.vectors().toArray(float[][]::new);
        float[][] common = Arrays.copyOf(vectors, Math.min(COMMON, vectors.length));
        double[] ones = new double[common.length];
        Arrays.fill(ones, 1);
        KMeans classes = KMeans.of(common, ones, FINE, ROUNDS);
        double[] sizes = KMeans.weights(classes.nearest(common), ones, FINE);
        float[][] centres = classes.centres();
        return new ClassesOfVectors(
                read.words(),
                classes.nearest(vectors),
                KMeans.of(centres, sizes, MIDDLE, 4 * ROUNDS).nearest(centres),
                KMeans.of(centres, sizes, TOPICS, 4 * ROUNDS).nearest(centres));
    }

    /** Lines of middle class, topic and words, one for each fine class. */
    public List<String> lines() {
        List<List<String>> members = new ArrayList<>();
        for (int i = 0; i < FINE; i++) {
            members.add(new ArrayList<>());
        }
        for (int word = 0; word < words.size(); word++) {
            members.get(fine[word]).add(words.get(word));
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < FINE; i++) {
            lines.add(middle[i] + "\t" + topics[i] + "\t" + String.join(" ", members.get(i)));
        }
        return lines;
    }

    /** Lines of a topic's share of the words of articles, in its order. */
    public List<String> shares(List<String> articles) {
        Map<String, Integer> topicOf = new HashMap<>();
        for (int word = 0; word < words.size(); word++) {
            topicOf.put(words.get(word), topics[fine[word]]);
        }
        Lexer lexer = Lexer.english();
        long[] counts = new long[TOPICS];
        for (String article : articles) {
            Tokens tokens = lexer.tokens(article);
            for (int token = 0; token < tokens.size(); token++) {
                Integer topic = topicOf.get(tokens.form(token).toLowerCase(Locale.ROOT));
                if (topic != null) {
                    counts[topic]++;
                }
            }
        }
        double all = Arrays.stream(counts).sum();
        return Arrays.stream(counts)
                .mapToObj(count -> String.format(Locale.ROOT, "%.6f", count / all))
                .toList();
    }
}
