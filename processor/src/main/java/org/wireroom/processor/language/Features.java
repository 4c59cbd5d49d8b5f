package org.wireroom.processor.language;

import java.util.Arrays;

/**
 * The hashed features of one token. A feature is a template, a small number that says what is looked at, and the hashes of
 * what is seen there. Made once, filled for token after token.
 */
public final class Features {
    private int[] values = new int[256];
    private int size;

    /** Forgets all features. */
    public void clear() {
        size = 0;
    }

    /** Adds one value under a template. */
    public void add(int template, int a) {
        put(Hashing.combine(template * 7919 + 13, a));
    }

    /** Adds two values together under a template. */
    public void add(int template, int a, int b) {
        put(Hashing.combine(Hashing.combine(template * 7919 + 13, a), b));
    }

    /** Adds three values together under a template. */
    public void add(int template, int a, int b, int c) {
        put(Hashing.combine(Hashing.combine(Hashing.combine(template * 7919 + 13, a), b), c));
    }

    /** The features: the first {@link #size()} elements, written over after {@link #clear()}. */
    public int[] values() {
        return values;
    }

    /** How many features there are. */
    public int size() {
        return size;
    }

    private void put(int feature) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = feature;
    }
}
