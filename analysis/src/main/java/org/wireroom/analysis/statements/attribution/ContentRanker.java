package org.wireroom.analysis.statements.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wireroom.analysis.language.linear.FeatureList;
import org.wireroom.analysis.language.linear.LinearModel;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.analysis.statements.quotation.Scope;

/** Chooses the content of a cue among all spans of its scope. Thread-safe. */
public final class ContentRanker {
    /** How many starts and ends are compared in pairs: those with the best scores of their own. */
    private static final int BEST = 14;
    /** Bounds the pairs in text that repeats itself, where many starts and ends are as good as the best. */
    private static final int MOST_PAIRS = 4 * BEST * BEST;

    private static final int KEPT = 3;

    private final LinearModel weights;

    ContentRanker(LinearModel weights) {
        this.weights = weights;
    }

    /** Whether a content may start at a position and end at another, for this cue. */
    public static boolean isAllowed(int cue, int from, int to) {
        return from < to && (to <= cue || from > cue || (from < cue && to > cue + 1));
    }

    /** The likeliest contents, best first, then the best before and after the cue where it is not among them; none when the scope has no room for one. */
    public List<Content> best(QuotedText text, int cue, Scope scope) {
        ContentFeatures features = new ContentFeatures(text, cue, scope);
        FeatureList list = weights.features();
        int size = scope.to() - scope.from() + 1;
        float[] starts = new float[size];
        float[] ends = new float[size];
        for (int k = 0; k < size; k++) {
            int position = scope.from() + k;
            starts[k] = Float.NEGATIVE_INFINITY;
            ends[k] = Float.NEGATIVE_INFINITY;
            if (position != cue && !text.isInside(position) && k < size - 1) {
                list.clear();
                features.start(position, list);
                starts[k] = weights.score(list);
            }
            if (k > 0 && (k == size - 1 || !text.isInside(position))) {
                list.clear();
                features.end(position, list);
                ends[k] = weights.score(list);
            }
        }
        float leastStart = threshold(starts);
        float leastEnd = threshold(ends);
        double sum = 0;
        Best best = new Best(cue);
        int tried = 0;
        for (int s = 0; s < size && tried < MOST_PAIRS; s++) {
            if (starts[s] < leastStart || starts[s] == Float.NEGATIVE_INFINITY) {
                continue;
            }
            for (int e = s + 1; e < size; e++) {
                if (ends[e] < leastEnd
                        || ends[e] == Float.NEGATIVE_INFINITY
                        || !isAllowed(cue, scope.from() + s, scope.from() + e)) {
                    continue;
                }
                tried++;
                list.clear();
                features.pair(scope.from() + s, scope.from() + e, list);
                float score = starts[s] + ends[e] + weights.score(list);
                sum += Math.exp(score);
                best.add(new Scored(scope.from() + s, scope.from() + e, score));
            }
        }
        return best.contents(sum);
    }

    /**
     * A content with its score.
     *
     * @param score sum of weights, the logarithm of an unnormalized probability
     */
    private record Scored(int from, int to, float score) {}

    /** The contents with the highest scores, and the best one on each side of the cue. */
    private static final class Best {
        private final int cue;
        private final List<Scored> best = new ArrayList<>();
        private final Scored[] sides = new Scored[2];

        Best(int cue) {
            this.cue = cue;
        }

        void add(Scored content) {
            insert(content);
            int side = content.to <= cue ? 0 : 1;
            if (sides[side] == null || sides[side].score < content.score) {
                sides[side] = content;
            }
        }

        private void insert(Scored content) {
            int place = best.size();
            while (place > 0 && best.get(place - 1).score < content.score) {
                place--;
            }
            if (place < KEPT) {
                best.add(place, content);
                if (best.size() > KEPT) {
                    best.remove(KEPT);
                }
            }
        }

        /** The contents with their probabilities, given the sum of the exponentials of all scores. */
        List<Content> contents(double sum) {
            List<Scored> kept = new ArrayList<>(best);
            for (Scored side : sides) {
                if (side != null && !kept.contains(side)) {
                    kept.add(side);
                }
            }
            return kept.stream()
                    .map(one -> new Content(one.from, one.to, (float) (Math.exp(one.score) / sum)))
                    .toList();
        }
    }

    private static float threshold(float[] scores) {
        if (scores.length <= BEST) {
            return Float.NEGATIVE_INFINITY;
        }
        float[] sorted = scores.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length - BEST];
    }
}
