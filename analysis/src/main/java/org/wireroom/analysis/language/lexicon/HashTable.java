package org.wireroom.analysis.language.lexicon;

import org.wireroom.text.hashing.WordHash;

/** A map from hashes to numbers that are not 0, in two arrays with open addressing. Filled once, then only read. */
final class HashTable {
    private int[] keys;
    private long[] values;
    private int size;

    HashTable(int expected) {
        int capacity = Integer.highestOneBit(Math.max(expected, 8)) * 4;
        keys = new int[capacity];
        values = new long[capacity];
    }

    /** The number of a hash, 0 when it has none. */
    long get(int key) {
        int mask = keys.length - 1;
        for (int i = WordHash.mix(key) & mask; values[i] != 0; i = (i + 1) & mask) {
            if (keys[i] == key) {
                return values[i];
            }
        }
        return 0;
    }

    /** Sets bits of the number of a hash. */
    void or(int key, long bits) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int i = slot(key);
        if (values[i] == 0 && bits != 0) {
            size++;
        }
        keys[i] = key;
        values[i] |= bits;
    }

    int size() {
        return size;
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int i = WordHash.mix(key) & mask;
        while (values[i] != 0 && keys[i] != key) {
            i = (i + 1) & mask;
        }
        return i;
    }

    private void grow() {
        int[] oldKeys = keys;
        long[] oldValues = values;
        keys = new int[oldKeys.length * 2];
        values = new long[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != 0) {
                int to = slot(oldKeys[i]);
                keys[to] = oldKeys[i];
                values[to] = oldValues[i];
            }
        }
    }
}
