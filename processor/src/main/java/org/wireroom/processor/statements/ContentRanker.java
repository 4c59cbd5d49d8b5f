package org.wireroom.processor.statements;

import java.util.Arrays;

/** Chooses the content of a cue among all stretches of its scope. Thread-safe. */
public final class ContentRanker {
    /** How many starts and ends are compared in pairs: those that are best alone. */
    private static final int BEST = 14;

    private final Weights weights;

    ContentRanker(Weights weights) {
        this.weights = weights;
    }

    /** Whether a content may start at a position and end at another, next to this cue. */
    public static boolean isAllowed(int cue, int from, int to) {
        return from < to && (to <= cue || from > cue || (from < cue && to > cue + 1));
    }

    /** The likeliest content, null when the scope has no room for one. */
    Content best(QuotedText text, int cue, Scope scope) {
        ContentFeatures features = new ContentFeatures(text, cue, scope);
        Features list = new Features();
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
        float top = Float.NEGATIVE_INFINITY;
        int from = -1;
        int to = -1;
        for (int s = 0; s < size; s++) {
            if (starts[s] < leastStart || starts[s] == Float.NEGATIVE_INFINITY) {
                continue;
            }
            for (int e = s + 1; e < size; e++) {
                if (ends[e] < leastEnd
                        || ends[e] == Float.NEGATIVE_INFINITY
                        || !isAllowed(cue, scope.from() + s, scope.from() + e)) {
                    continue;
                }
                list.clear();
                features.pair(scope.from() + s, scope.from() + e, list);
                float score = starts[s] + ends[e] + weights.score(list);
                sum += Math.exp(score);
                if (score > top) {
                    top = score;
                    from = scope.from() + s;
                    to = scope.from() + e;
                }
            }
        }
        return from < 0 ? null : new Content(from, to, (float) (Math.exp(top) / sum));
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
