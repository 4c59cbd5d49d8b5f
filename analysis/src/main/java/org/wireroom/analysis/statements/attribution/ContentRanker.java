package org.wireroom.analysis.statements.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wireroom.analysis.language.linear.FeatureList;
import org.wireroom.analysis.language.linear.LinearModel;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.analysis.statements.quotation.Scope;

/** Chooses the content of a cue among all stretches of its scope. Thread-safe. */
public final class ContentRanker {
    /** How many starts and ends are compared in pairs: those that are best alone. */
    private static final int BEST = 14;
    /** In text that repeats itself more starts and ends than that are as good as the best. */
    private static final int MOST_PAIRS = 4 * BEST * BEST;

    private static final int KEPT = 3;

    private final LinearModel weights;

    ContentRanker(LinearModel weights) {
        this.weights = weights;
    }

    /** A ranker with these weights. */
    public static ContentRanker with(LinearModel weights) {
        return new ContentRanker(weights);
    }

    /** Whether a content may start at a position and end at another, next to this cue. */
    public static boolean isAllowed(int cue, int from, int to) {
        return from < to && (to <= cue || from > cue || (from < cue && to > cue + 1));
    }

    /** The likeliest contents, best first, before the cue and behind it; none when the scope has no room for one. */
    public List<Content> best(QuotedText text, int cue, Scope scope) {
        ContentFeatures features = new ContentFeatures(text, cue, scope);
        FeatureList list = new FeatureList();
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
        List<Content> best = new ArrayList<>();
        Content[] sides = new Content[2];
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
                Content content = new Content(scope.from() + s, scope.from() + e, score);
                insert(best, content);
                int side = content.to() <= cue ? 0 : 1;
                if (sides[side] == null || sides[side].probability() < score) {
                    sides[side] = content;
                }
            }
        }
        for (Content side : sides) {
            if (side != null && !best.contains(side)) {
                best.add(side);
            }
        }
        List<Content> contents = new ArrayList<>();
        for (Content one : best) {
            contents.add(new Content(one.from(), one.to(), (float) (Math.exp(one.probability()) / sum)));
        }
        return contents;
    }

    private static void insert(List<Content> best, Content content) {
        int place = best.size();
        while (place > 0 && best.get(place - 1).probability() < content.probability()) {
            place--;
        }
        if (place < KEPT) {
            best.add(place, content);
            if (best.size() > KEPT) {
                best.remove(KEPT);
            }
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
