package org.wireroom.training.sequence;

import java.util.Arrays;

/**
 * Trains a conditional random field: weights of hashed features and of transitions, moved sentence by sentence
 * along the gradient of the likelihood with a step of its own for each weight (AdaGrad: Duchi, Hazan, Singer, 2011).
 * Tokens of which only a set of labels is known count with the whole set.
 */
final class RandomField {
    /** Smaller pushes are not worth their memory traffic. */
    private static final float LEAST_PUSH = 1e-3f;

    private static final float LEAST_POTENTIAL = 1e-20f;

    private final LabelSet labelSet;
    private final int labels;
    private final int bits;
    private final int mask;
    private final float rate;
    private final float damping;
    private final float[] weights;
    private final float[] squares;
    private final float[] transitions;
    private final float[] transitionSquares;
    private final ForwardBackward lattice;
    private float[][] free = new float[0][];
    private float[][] clamped;

    /**
     * An untrained field.
     *
     * @param bits binary logarithm of the number of weights per label; features share weights where their hashes do
     * @param rate how far a weight's first push moves it
     * @param damping what every weight's sum of squared pushes starts with: more keeps rare features small
     */
    RandomField(LabelSet labelSet, int bits, float rate, float damping) {
        this.labelSet = labelSet;
        this.labels = labelSet.size();
        this.bits = bits;
        this.mask = (1 << bits) - 1;
        this.rate = rate;
        this.damping = damping;
        this.weights = new float[labels << bits];
        this.squares = new float[labels << bits];
        this.transitions = new float[labels * labels];
        this.transitionSquares = new float[labels * labels];
        this.lattice = new ForwardBackward(labelSet);
    }

    LabelSet labelSet() {
        return labelSet;
    }

    int bits() {
        return bits;
    }

    /** Weights, feature times the number of labels plus label. */
    float[] weights() {
        return weights;
    }

    /** Weights of neighbours, from times the number of labels plus to. */
    float[] transitions() {
        return transitions;
    }

    /** Moves the weights towards one sequence, with or without its extra features. */
    void learn(Sequence sequence, boolean withExtra) {
        int length = sequence.length();
        if (length == 0) {
            return;
        }
        reserve(length);
        lattice.begin(length, transitions);
        for (int token = 0; token < length; token++) {
            localPotentials(sequence, token, withExtra);
        }
        float[][] local = lattice.local();
        boolean ok = lattice.marginals(length, null, free, -1);
        for (int token = 0; token < length; token++) {
            for (int label = 0; label < labels; label++) {
                local[token][label] = Math.max(local[token][label], LEAST_POTENTIAL);
            }
        }
        if (ok && lattice.marginals(length, sequence, clamped, 1)) {
            push(sequence, withExtra);
        }
    }

    private void reserve(int length) {
        if (free.length < length) {
            free = new float[length][labels];
            clamped = new float[length][labels];
        }
    }

    private void localPotentials(Sequence sequence, int token, boolean withExtra) {
        float[] scores = lattice.local()[token];
        Arrays.fill(scores, 0);
        addScores(sequence.features(token), scores);
        if (withExtra) {
            addScores(sequence.extra(token), scores);
        }
        float highest = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            highest = Math.max(highest, score);
        }
        for (int label = 0; label < labels; label++) {
            scores[label] = (float) Math.exp(scores[label] - highest);
        }
    }

    private void addScores(int[] features, float[] scores) {
        for (int feature : features) {
            int row = (feature & mask) * labels;
            for (int label = 0; label < labels; label++) {
                scores[label] += weights[row + label];
            }
        }
    }

    private void push(Sequence sequence, boolean withExtra) {
        for (int token = 0; token < sequence.length(); token++) {
            float[] pushes = clamped[token];
            boolean any = false;
            for (int label = 0; label < labels; label++) {
                float push = pushes[label] - free[token][label];
                pushes[label] = Math.abs(push) < LEAST_PUSH ? 0 : push;
                any |= pushes[label] != 0;
            }
            if (any) {
                push(sequence.features(token), pushes);
                if (withExtra) {
                    push(sequence.extra(token), pushes);
                }
            }
        }
        float[] expected = lattice.expected();
        for (int i = 0; i < transitions.length; i++) {
            if (expected[i] != 0) {
                transitionSquares[i] += expected[i] * expected[i];
                transitions[i] += rate * expected[i] / (float) Math.sqrt(transitionSquares[i] + damping);
            }
        }
    }

    private void push(int[] features, float[] pushes) {
        for (int feature : features) {
            int row = (feature & mask) * labels;
            for (int label = 0; label < labels; label++) {
                float push = pushes[label];
                if (push != 0) {
                    int i = row + label;
                    squares[i] += push * push;
                    weights[i] += rate * push / (float) Math.sqrt(squares[i] + damping);
                }
            }
        }
    }
}
