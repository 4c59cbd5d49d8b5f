package org.wireroom.analysis.language.linear;

import java.util.Arrays;

/**
 * Finds the best labels of a sequence under a {@link SequenceModel}: {@link #begin}, the features of each token, {@link
 * #decode}. Its arrays grow to the longest sequence and are used again. For one thread.
 */
public final class SequenceDecoder {
    /** A score on the way carries the label that it comes from in its lowest bits. */
    private static final int LABEL_BITS = 6;

    private static final int LABEL_MASK = (1 << LABEL_BITS) - 1;
    /** Lower than any score that is allowed, and high enough to be added to itself and to scores. */
    private static final int LOW = -(1 << 22);
    /** Work space of a longer sequence is not kept. */
    private static final int LONG = 1 << 16;

    private final SequenceModel model;
    private final int labels;
    /** For each label those that may follow it. */
    private final int[][] after;
    /** From label times the number of labels plus to label, moved up by the label's bits. */
    private final int[] transitions;
    /** How far apart the scores of two labels can be that are both on the best way. */
    private final int reach;

    private int length;
    private int[] scores = new int[0];
    private final int[] rows = new int[256];
    private long[] allowed = new long[0];
    private byte[] back = new byte[0];
    private int[] path = new int[0];
    private final int[] best;
    private final int[] next;

    /** A decoder of this model. */
    public SequenceDecoder(SequenceModel model) {
        this.model = model;
        this.labels = model.labels().size();
        this.best = new int[labels];
        this.next = new int[labels];
        this.transitions = new int[labels * labels];
        this.after = new int[labels][];
        int lowest = 0;
        int highest = 0;
        for (int from = 0; from < labels; from++) {
            int[] followers = new int[labels];
            int count = 0;
            for (int to = 0; to < labels; to++) {
                int score = Math.max(LOW, model.transition(from, to));
                transitions[from * labels + to] = score << LABEL_BITS;
                lowest = Math.min(lowest, score);
                highest = Math.max(highest, score);
                if (score > LOW) {
                    followers[count++] = to;
                }
            }
            after[from] = Arrays.copyOf(followers, count);
        }
        this.reach = highest - lowest;
    }

    /** Starts a sequence of so many tokens: no features yet, every label allowed. */
    public void begin(int tokens) {
        length = tokens;
        if (allowed.length < tokens || allowed.length > LONG) {
            scores = new int[tokens * labels];
            allowed = new long[tokens];
            back = new byte[tokens * labels];
            path = new int[tokens];
        }
        Arrays.fill(scores, 0, tokens * labels, 0);
        Arrays.fill(allowed, 0, tokens, -1L);
    }

    /** Adds the first {@code count} features to a token. */
    public void add(int token, int[] features, int count) {
        model.add(features, count, rows, scores, token * labels);
    }

    /** Allows a token only the labels whose bits are set. */
    public void allow(int token, long labelBits) {
        allowed[token] = labelBits;
    }

    /** The score of a label at a token, regardless of its neighbours. */
    public int score(int token, int label) {
        return scores[token * labels + label];
    }

    /** The best labels of the whole sequence, see {@link #decode(int, int)}. */
    public int[] decode() {
        return decode(0, length);
    }

    /**
     * The best labels of the tokens from one up to another, as if these were a sequence of their own. They are at the
     * tokens' places in an array that later calls overwrite. A range for which nothing is allowed gets arbitrary labels.
     */
    public int[] decode(int from, int to) {
        if (from == to) {
            return path;
        }
        for (int label = 0; label < labels; label++) {
            int start = Math.max(LOW, model.start(label));
            best[label] = isAllowed(from, label) ? score(from, label) + start : LOW;
        }
        for (int token = from + 1; token < to; token++) {
            advance(token);
        }
        int last = 0;
        for (int label = 1; label < labels; label++) {
            if (best[label] + Math.max(LOW, model.end(label)) > best[last] + Math.max(LOW, model.end(last))) {
                last = label;
            }
        }
        for (int token = to - 1; token >= from; token--) {
            path[token] = last;
            last = back[token * labels + last];
        }
        return path;
    }

    private void advance(int token) {
        int highest = best[0];
        for (int label = 1; label < labels; label++) {
            highest = Math.max(highest, best[label]);
        }
        Arrays.fill(next, LOW << LABEL_BITS);
        for (int from = 0; from < labels; from++) {
            int score = best[from] - highest;
            if (score >= -reach) {
                follow(from, (Math.max(LOW, score) << LABEL_BITS) + from);
            }
        }
        for (int to = 0; to < labels; to++) {
            back[token * labels + to] = (byte) (next[to] & LABEL_MASK);
            best[to] = isAllowed(token, to) ? Math.max(LOW, (next[to] >> LABEL_BITS) + score(token, to)) : LOW;
        }
    }

    private void follow(int from, int score) {
        int row = from * labels;
        for (int to : after[from]) {
            next[to] = Math.max(next[to], score + transitions[row + to]);
        }
    }

    private boolean isAllowed(int token, int label) {
        return (allowed[token] >>> label & 1) != 0;
    }
}
