package org.wireroom.processor.stories;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.wireroom.analysis.stories.TermVector;

/** What an article has in common with the members of the story that it joins. */
final class Resemblance {
    private static final int MOST_TERMS = 5;
    private static final int MOST_ENTITIES = 3;
    private static final double SQUARE = (double) TermVector.UNIT * TermVector.UNIT;
    private static final double DECIMALS = 100;

    private final StoryProfile article;
    private final GrowingStory story;
    private final Map<Integer, Integer> weights = new HashMap<>();

    Resemblance(StoryProfile article, GrowingStory story) {
        this.article = article;
        this.story = story;
        for (int i = 0; i < article.terms().size(); i++) {
            weights.put(article.terms().terms()[i], article.terms().weights()[i]);
        }
    }

    /** The member among some articles that the article resembles most; the earliest among equal ones. */
    StoryReason strongest(List<PlacedArticle> alike) {
        Map<PlacedArticle, Long> products = new HashMap<>();
        for (PlacedArticle other : alike) {
            if (other.story() == story) {
                products.put(other, product(other.profile().terms()));
            }
        }
        PlacedArticle strongest = products.keySet().stream()
                .max(Comparator.<PlacedArticle>comparingLong(products::get)
                        .thenComparing(PlacedArticle::key, Comparator.reverseOrder()))
                .orElseThrow();
        double similarity = products.get(strongest) / SQUARE;
        return new StoryReason(
                strongest.key().articleId(),
                StrictMath.round(similarity * DECIMALS) / DECIMALS,
                terms(strongest.profile().terms()),
                entities(strongest.profile().entities()));
    }

    private long product(TermVector other) {
        long product = 0;
        for (int i = 0; i < other.size(); i++) {
            product += share(other, i);
        }
        return product;
    }

    private long share(TermVector other, int i) {
        return (long) other.weights()[i] * weights.getOrDefault(other.terms()[i], 0);
    }

    private List<Integer> terms(TermVector other) {
        return IntStream.range(0, other.size())
                .filter(i -> share(other, i) > 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(i -> share(other, i))
                        .reversed()
                        .thenComparing(i -> other.terms()[i]))
                .limit(MOST_TERMS)
                .map(i -> other.terms()[i])
                .toList();
    }

    private List<Integer> entities(int[] others) {
        return Arrays.stream(article.entities())
                .filter(entity -> Arrays.stream(others).anyMatch(other -> other == entity))
                .limit(MOST_ENTITIES)
                .boxed()
                .toList();
    }
}
