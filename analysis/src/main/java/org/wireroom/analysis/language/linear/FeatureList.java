package org.wireroom.analysis.language.linear;

import java.util.Arrays;
import java.util.Random;
import org.wireroom.text.hashing.WordHash;

/**
 * The hashed features of one thing that a linear model scores. A feature is a template, a small number that says what is looked at,
 * and the hashes of what is seen there. Made once, filled again and again. For one thread.
 */
public final class FeatureList {
    private final int factor;
    private final int offset;
    private int[] hashes = new int[256];
    private int size;

    /** An empty list for a {@link LinearModel}. */
    public FeatureList() {
        this(1, 0);
    }

    private FeatureList(int factor, int offset) {
        this.factor = factor;
        this.offset = offset;
    }

    /** An empty list for a {@link SequenceModel}, whose templates are hashed as its files are. */
    public static FeatureList ofSequence() {
        return new FeatureList(7919, 13);
    }

    /** Empties the list. */
    public void clear() {
        size = 0;
    }

    /** How many features there are. */
    public int size() {
        return size;
    }

    /** A feature's hash. */
    public int get(int index) {
        return hashes[index];
    }

    /** The features: the first {@link #size()} elements, overwritten after {@link #clear()}. */
    public int[] hashes() {
        return hashes;
    }

    /** Dropout: leaves each feature out with this probability, so that in training no feature relies on another. */
    public void dropOut(Random random, float probability) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (random.nextFloat() >= probability) {
                hashes[kept++] = hashes[i];
            }
        }
        size = kept;
    }

    /** Adds one value under a template. */
    public void add(int template, int a) {
        put(WordHash.combine(template * factor + offset, a));
    }

    /** Adds two values together under a template. */
    public void add(int template, int a, int b) {
        put(WordHash.combine(WordHash.combine(template * factor + offset, a), b));
    }

    /** Adds three values together under a template. */
    public void add(int template, int a, int b, int c) {
        put(WordHash.combine(WordHash.combine(WordHash.combine(template * factor + offset, a), b), c));
    }

    private void put(int hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        hashes[size++] = hash;
    }
}
