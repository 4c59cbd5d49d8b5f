package org.wireroom.training.sequence;

import java.util.Arrays;

/**
 * The forward and backward recursions over the labels of one sequence: probabilities of labels, and how often each transition
 * is expected (Rabiner, 1989). Reused for one sequence after the other.
 */
final class ForwardBackward {
    private final LabelSet labelSet;
    private final int labels;
    private final int[][] before;
    private final int[][] after;
    private final float[] potentials;
    private final float[] expected;
    private float[][] local = new float[0][];
    private float[][] forward;
    private float[][] backward;
    private float[] sums;

    ForwardBackward(LabelSet labelSet) {
        this.labelSet = labelSet;
        this.labels = labelSet.size();
        this.potentials = new float[labels * labels];
        this.expected = new float[labels * labels];
        this.before = new int[labels][];
        this.after = new int[labels][];
        for (int label = 0; label < labels; label++) {
            before[label] = neighbours(label, false);
            after[label] = neighbours(label, true);
        }
    }

    private int[] neighbours(int label, boolean following) {
        int[] found = new int[labels];
        int count = 0;
        for (int other = 0; other < labels; other++) {
            if (following ? labelSet.follows(label, other) : labelSet.follows(other, label)) {
                found[count++] = other;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** Starts a sequence: takes the weights of transitions and forgets what was expected. */
    void begin(int length, float[] transitions) {
        if (local.length < length) {
            local = new float[length][labels];
            forward = new float[length][labels];
            backward = new float[length][labels];
            sums = new float[length];
        }
        for (int i = 0; i < potentials.length; i++) {
            potentials[i] = (float) Math.exp(transitions[i]);
        }
        Arrays.fill(expected, 0);
    }

    /** For each token the potentials of its labels, to be filled in. */
    float[][] local() {
        return local;
    }

    /** The expected transitions as {@link #marginals} added them up, from times the number of labels plus to. */
    float[] expected() {
        return expected;
    }

    /**
     * Probabilities of the labels of each token, by the forward and backward recursions.
     *
     * @param allowed the sequence whose labels are allowed, null for all
     * @param sign how the expected transitions are added up
     * @return false if no sequence is possible
     */
    boolean marginals(int length, Sequence allowed, float[][] into, float sign) {
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
}
