package org.wireroom.training.sequence;

/** What a model learns from: one sequence of tokens. */
public final class Sequence {
    private final int[][] features;
    private final int[][] extra;
    private final long[] allowed;

    /**
     * A sequence.
     *
     * @param features of each token, hashed
     * @param extra more features of each token, which may be missing when the model is used; null if there are none
     * @param allowed for each token the bits of the labels that it may have: one where the corpus says which, several where
     *     it says only part of it
     */
    public Sequence(int[][] features, int[][] extra, long[] allowed) {
        this.features = features;
        this.extra = extra;
        this.allowed = allowed;
    }

    public int length() {
        return allowed.length;
    }

    public int[] features(int token) {
        return features[token];
    }

    boolean hasExtra() {
        return extra != null;
    }

    int[] extra(int token) {
        return extra[token];
    }

    public long allowed(int token) {
        return allowed[token];
    }

    boolean allows(int token, int label) {
        return (allowed[token] >>> label & 1) != 0;
    }
}
