package org.wireroom.processor.language;

import java.util.Arrays;

/**
 * Finds the best labels of a sequence under a {@link SequenceModel}: {@link #begin}, the features of each token, {@link
 * #decode}. Its arrays grow to the longest sequence and are used again. For one thread.
 */
public final class SequenceDecoder {
    private final SequenceModel model;
    private final int labels;
    private final int stride;
    private final int[][] before;
    private int length;
    private short[] scores = new short[0];
    private long[] allowed = new long[0];
    private byte[] back = new byte[0];
    private int[] best;
    private int[] next;
    private int[] path = new int[0];

    /** A decoder of this model. */
    public SequenceDecoder(SequenceModel model) {
        this.model = model;
        this.labels = model.labels().size();
        this.stride = model.stride();
        this.best = new int[labels];
        this.next = new int[labels];
        this.before = new int[labels][];
        for (int to = 0; to < labels; to++) {
            int[] from = new int[labels];
            int count = 0;
            for (int label = 0; label < labels; label++) {
                if (model.transition(label, to) > SequenceModel.NEVER) {
                    from[count++] = label;
                }
            }
            before[to] = Arrays.copyOf(from, count);
        }
    }

    /** Starts a sequence of so many tokens: no features yet, every label allowed. */
    public void begin(int tokens) {
        length = tokens;
        if (allowed.length < tokens) {
            scores = new short[tokens * stride];
            allowed = new long[tokens];
            back = new byte[tokens * labels];
            path = new int[tokens];
        }
        Arrays.fill(scores, 0, tokens * stride, (short) 0);
        Arrays.fill(allowed, 0, tokens, -1L);
    }

    /** Adds the first {@code count} features to a token. */
    public void add(int token, int[] features, int count) {
        int offset = token * stride;
        for (int i = 0; i < count; i++) {
            model.add(features[i], scores, offset);
        }
    }

    /** Allows a token only the labels whose bits are set. */
    public void allow(int token, long labelBits) {
        allowed[token] = labelBits;
    }

    /** The score of a label at a token, its neighbours left aside. */
    public int score(int token, int label) {
        return scores[token * stride + label];
    }

    /**
     * The best labels, one a token: an array of at least as many elements that the next call writes over. A sequence for
     * which nothing is allowed gets some labels all the same.
     */
    public int[] decode() {
        if (length == 0) {
            return path;
        }
        for (int label = 0; label < labels; label++) {
            best[label] = isAllowed(0, label) ? score(0, label) + model.start(label) : SequenceModel.NEVER;
        }
        for (int token = 1; token < length; token++) {
            advance(token);
        }
        int last = 0;
        for (int label = 1; label < labels; label++) {
            if (best[label] + model.end(label) > best[last] + model.end(last)) {
                last = label;
            }
        }
        for (int token = length - 1; token >= 0; token--) {
            path[token] = last;
            last = back[token * labels + last];
        }
        return path;
    }

    private void advance(int token) {
        for (int to = 0; to < labels; to++) {
            int chosen = 0;
            int score = SequenceModel.NEVER;
            if (isAllowed(token, to)) {
                for (int from : before[to]) {
                    int sum = best[from] + model.transition(from, to);
                    if (sum > score) {
                        score = sum;
                        chosen = from;
                    }
                }
                score = Math.max(score + score(token, to), SequenceModel.NEVER);
            }
            next[to] = score;
            back[token * labels + to] = (byte) chosen;
        }
        int[] swap = best;
        best = next;
        next = swap;
    }

    private boolean isAllowed(int token, int label) {
        return (allowed[token] >>> label & 1) != 0;
    }
}
