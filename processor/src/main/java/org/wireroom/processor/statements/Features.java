package org.wireroom.processor.statements;

import java.util.Arrays;
import java.util.Random;

/** A list of hashed features, filled and used again. For one thread. */
public final class Features {
    private int[] hashes = new int[128];
    private int size;

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

    /** Leaves each feature out with this probability, so that in training no feature relies on another. */
    public void thin(Random random, float probability) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (random.nextFloat() >= probability) {
                hashes[kept++] = hashes[i];
            }
        }
        size = kept;
    }

    void add(int template, int a) {
        addHash(mix(template * 0x9e3779b1 + a));
    }

    void add(int template, int a, int b) {
        addHash(mix(mix(template * 0x9e3779b1 + a) * 0x9e3779b1 + b));
    }

    void add(int template, int a, int b, int c) {
        addHash(mix(mix(mix(template * 0x9e3779b1 + a) * 0x9e3779b1 + b) * 0x9e3779b1 + c));
    }

    private void addHash(int hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        hashes[size++] = hash;
    }

    /** The hash of a word. */
    static int hash(CharSequence text, int start, int end) {
        int hash = 0x811c9dc5;
        for (int i = start; i < end; i++) {
            hash = (hash ^ text.charAt(i)) * 0x01000193;
        }
        return mix(hash);
    }

    static int hash(String word) {
        return hash(word, 0, word.length());
    }

    /** Spreads every bit over the whole word (the finalizer of MurmurHash3). */
    static int mix(int hash) {
        int h = hash;
        h = (h ^ (h >>> 16)) * 0x85ebca6b;
        h = (h ^ (h >>> 13)) * 0xc2b2ae35;
        return h ^ (h >>> 16);
    }
}
