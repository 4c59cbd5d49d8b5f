package org.wireroom.training.sequence;

import java.util.Arrays;

/**
 * A conditional random field in the making: weights of hashed features and of transitions, moved sentence by sentence
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
    private final int[][] before;
    private final int[][] after;
    private final float[] potentials;
    private final float[] expected;
    private float[][] local = new float[0][];
    private float[][] forward;
    private float[][] backward;
    private float[][] free;
    private float[][] clamped;
    private float[] sums;

    /**
     * A field without knowledge.
     *
     * @param bits binary logarithm of the number of weights a label; features share weights where their hashes do
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
        this.potentials = new float[labels * labels];
        this.expected = new float[labels * labels];
        this.before = new int[labels][];
        this.after = new int[labels][];
        for (int label = 0; label < labels; label++) {
            before[label] = neighbours(label, false);
            after[label] = neighbours(label, true);
        }
    }

    private int[] neighbours(int label, boolean behind) {
        int[] found = new int[labels];
        int count = 0;
        for (int other = 0; other < labels; other++) {
            if (behind ? labelSet.follows(label, other) : labelSet.follows(other, label)) {
                found[count++] = other;
            }
        }
        return Arrays.copyOf(found, count);
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

    /** Moves the weights towards one sequence, read with its extra features or without. */
    void learn(Sequence sequence, boolean withExtra) {
        int length = sequence.length();
        if (length == 0) {
            return;
        }
        reserve(length);
        for (int i = 0; i < potentials.length; i++) {
            potentials[i] = (float) Math.exp(transitions[i]);
        }
        for (int token = 0; token < length; token++) {
            localPotentials(sequence, token, withExtra);
        }
        Arrays.fill(expected, 0);
        boolean ok = marginals(length, null, free, -1);
        for (int token = 0; token < length; token++) {
            for (int label = 0; label < labels; label++) {
                local[token][label] = Math.max(local[token][label], LEAST_POTENTIAL);
            }
        }
        if (ok && marginals(length, sequence, clamped, 1)) {
            push(sequence, withExtra);
        }
    }

    private void reserve(int length) {
        if (local.length < length) {
            local = new float[length][labels];
            forward = new float[length][labels];
            backward = new float[length][labels];
            free = new float[length][labels];
            clamped = new float[length][labels];
            sums = new float[length];
        }
    }

    private void localPotentials(Sequence sequence, int token, boolean withExtra) {
        float[] scores = local[token];
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

    /**
     * Probabilities of the labels of each token, by the forward and backward recursions.
     *
     * @param allowed the sequence whose labels are allowed, null for all
     * @param sign how the expected transitions are added up
     * @return false if no sequence is possible
     */
    private boolean marginals(int length, Sequence allowed, float[][] into, float sign) {
        for (int token = 0; token < length; token++) {
            float sum = 0;
            for (int label = 0; label < labels; label++) {
                float value = isPossible(token, label, length, allowed) ? arriving(token, label) : 0;
                forward[token][label] = value * local[token][label];
                sum += forward[token][label];
            }
            if (!(sum > 0)) {
                return false;
            }
            sums[token] = sum;
            for (int label = 0; label < labels; label++) {
                forward[token][label] /= sum;
            }
        }
        Arrays.fill(backward[length - 1], 1);
        for (int token = length - 2; token >= 0; token--) {
            leave(token, length, allowed);
        }
        for (int token = 0; token < length; token++) {
            for (int label = 0; label < labels; label++) {
                into[token][label] = forward[token][label] * backward[token][label];
            }
        }
        for (int token = 0; token + 1 < length; token++) {
            expect(token, length, allowed, sign);
        }
        return true;
    }

    private boolean isPossible(int token, int label, int length, Sequence allowed) {
        return (allowed == null || allowed.allows(token, label))
                && (token < length - 1 || labelSet.ends(label))
                && (token > 0 || labelSet.starts(label));
    }

    private float arriving(int token, int label) {
        if (token == 0) {
            return 1;
        }
        float sum = 0;
        float[] previous = forward[token - 1];
        for (int from : before[label]) {
            sum += previous[from] * potentials[from * labels + label];
        }
        return sum;
    }

    private void leave(int token, int length, Sequence allowed) {
        for (int label = 0; label < labels; label++) {
            float sum = 0;
            for (int to : after[label]) {
                if (isPossible(token + 1, to, length, allowed)) {
                    sum += potentials[label * labels + to] * local[token + 1][to] * backward[token + 1][to];
                }
            }
            backward[token][label] = sum / sums[token + 1];
        }
    }

    private void expect(int token, int length, Sequence allowed, float sign) {
        for (int label = 0; label < labels; label++) {
            float here = forward[token][label] * sign / sums[token + 1];
            if (Math.abs(here) < 1e-7f) {
                continue;
            }
            for (int to : after[label]) {
                if (isPossible(token + 1, to, length, allowed)) {
                    expected[label * labels + to] +=
                            here * potentials[label * labels + to] * local[token + 1][to] * backward[token + 1][to];
                }
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
