package org.wireroom.training;

/** What a model learns from: one sequence of tokens. */
final class Sequence {
    private final int[][] features;
    private final long[] allowed;

    /**
     * A sequence.
     *
     * @param features of each token, hashed
     * @param allowed for each token the bits of the labels that it may have: one where the corpus says which, several where
     *     it says only part of it
     */
    Sequence(int[][] features, long[] allowed) {
        this.features = features;
        this.allowed = allowed;
    }

    int length() {
        return allowed.length;
    }

    int[] features(int token) {
        return features[token];
    }

    long allowed(int token) {
        return allowed[token];
    }

    boolean allows(int token, int label) {
        return (allowed[token] >>> label & 1) != 0;
    }
}
