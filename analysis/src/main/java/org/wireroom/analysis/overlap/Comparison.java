package org.wireroom.analysis.overlap;

import java.util.List;
import org.wireroom.text.RelationKind;
import org.wireroom.text.Span;

/**
 * What a later body shares with an earlier one.
 *
 * @param words how many words the later body has
 * @param earlierWords how many the earlier one has
 * @param grams how many different 5-grams the later body has
 * @param earlierGrams how many the earlier one has
 * @param sharedGrams how many both have
 * @param sameWords whether the two bodies are the same word by word
 * @param passages runs of 20 words or more, in order
 */
public record Comparison(
        int words,
        int earlierWords,
        int grams,
        int earlierGrams,
        int sharedGrams,
        boolean sameWords,
        List<SharedPassage> passages) {
    private static final double COPY = 0.7;
    private static final double CONTAINED = 0.8;

    /**
     * A shared run of words.
     *
     * @param firstWord index of its first word in the later body
     * @param lastWord index of its last word there
     * @param there its first place in the earlier text
     */
    public record SharedPassage(int firstWord, int lastWord, Span there) {}

    /** Compares two bodies. */
    public static Comparison of(ComparedBody later, ComparedBody earlier) {
        return new PreparedBody(earlier).compare(new LaterBody(later));
    }

    /** Jaccard of the two sets of 5-grams; 1 for the same words. */
    public double resemblance() {
        int all = grams + earlierGrams - sharedGrams;
        return sameWords ? 1 : all == 0 ? 0 : (double) sharedGrams / all;
    }

    /** Share of the later body's 5-grams that the earlier one has; 1 for the same words. */
    public double containment() {
        return sameWords ? 1 : share(grams);
    }

    /** How the later article relates to the earlier one, null if it does not. */
    public RelationKind kind() {
        if (words == 0 || earlierWords == 0) {
            return null;
        } else if (sameWords || resemblance() >= COPY) {
            return RelationKind.COPY;
        } else if (words <= earlierWords && share(grams) >= CONTAINED) {
            return RelationKind.EXCERPT;
        } else if (words >= earlierWords && share(earlierGrams) >= CONTAINED) {
            return RelationKind.EXPANSION;
        }
        return passages.isEmpty() ? null : RelationKind.PASSAGE;
    }

    private double share(int of) {
        return of == 0 ? 0 : (double) sharedGrams / of;
    }
}
