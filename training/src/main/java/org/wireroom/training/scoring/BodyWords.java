package org.wireroom.training.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wireroom.training.scoring.PointText.Word;
import tools.jackson.databind.JsonNode;

/** The words that overlap is judged on: those of standfirst and paragraphs, or all where these hold less than 60 %. */
final class BodyWords {
    private static final double LEAST_SHARE = 0.6;
    private static final int GRAM = 5;

    private final List<Word> words;
    private final List<String> texts;
    private final Set<List<String>> grams;

    private BodyWords(List<Word> words) {
        this.words = words;
        texts = words.stream().map(Word::word).toList();
        grams = grams(GRAM);
    }

    static BodyWords of(ScoredArticle article) {
        List<Word> all = article.text().words();
        List<Word> body = new ArrayList<>();
        List<JsonNode> segments = article.found("segments").stream()
                .filter(segment -> Set.of("standfirst", "paragraph")
                        .contains(segment.path("kind").asString()))
                .toList();
        for (Word word : all) {
            if (segments.stream()
                    .anyMatch(segment -> segment.path("start").asInt() <= word.start()
                            && word.start() < segment.path("end").asInt())) {
                body.add(word);
            }
        }
        return new BodyWords(body.size() >= LEAST_SHARE * all.size() ? body : all);
    }

    List<Word> words() {
        return words;
    }

    /** The words without their places. */
    List<String> texts() {
        return texts;
    }

    int size() {
        return words.size();
    }

    /** The distinct runs of five words. */
    Set<List<String>> grams() {
        return grams;
    }

    /** The distinct runs of so many words. */
    Set<List<String>> grams(int length) {
        Set<List<String>> found = new HashSet<>();
        for (int i = 0; i + length <= texts.size(); i++) {
            found.add(texts.subList(i, i + length));
        }
        return found;
    }

    /** The first words that lie in a span. */
    List<String> first(int start, int end, int most) {
        return words.stream()
                .filter(word -> word.start() >= start && word.end() <= end)
                .limit(most)
                .map(Word::word)
                .toList();
    }

    /** How many runs of five words two bodies share. */
    long shared(BodyWords other) {
        Set<List<String>> small = grams.size() <= other.grams.size() ? grams : other.grams;
        Set<List<String>> large = small == grams ? other.grams : grams;
        return small.stream().filter(large::contains).count();
    }
}
