package org.wireroom.processor.stories;

import org.wireroom.analysis.stories.TermVector;
import org.wireroom.text.hashing.WordHash;

/** A sum of vectors: a hash table from terms to weights, with open addressing. */
final class TermSum {
    private static final int FIRST_CAPACITY = 256;

    private int[] terms = new int[FIRST_CAPACITY];
    private long[] weights = new long[FIRST_CAPACITY];
    private boolean[] used = new boolean[FIRST_CAPACITY];
    private int size;

    /** Adds a vector. */
    void add(TermVector vector) {
        add(vector, 1);
    }

    /** Takes away a vector that was added. */
    void subtract(TermVector vector) {
        add(vector, -1);
    }

    /** Adds another sum. */
    void add(TermSum other) {
        add(other, 1);
    }

    /** Takes away a sum that was added. */
    void subtract(TermSum other) {
        add(other, -1);
    }

    /** The dot product with a vector. */
    long dot(TermVector vector) {
        long dot = 0;
        for (int i = 0; i < vector.size(); i++) {
            dot += vector.weights()[i] * weight(vector.terms()[i]);
        }
        return dot;
    }

    /** The dot product with another sum. */
    long dot(TermSum other) {
        if (other.size < size) {
            return other.dot(this);
        }
        long dot = 0;
        for (int i = 0; i < terms.length; i++) {
            if (used[i]) {
                dot += weights[i] * other.weight(terms[i]);
            }
        }
        return dot;
    }

    private long weight(int term) {
        int place = place(term);
        return used[place] ? weights[place] : 0;
    }

    private void add(TermVector vector, int sign) {
        for (int i = 0; i < vector.size(); i++) {
            add(vector.terms()[i], (long) sign * vector.weights()[i]);
        }
    }

    private void add(TermSum other, int sign) {
        for (int i = 0; i < other.terms.length; i++) {
            if (other.used[i]) {
                add(other.terms[i], sign * other.weights[i]);
            }
        }
    }

    private void add(int term, long weight) {
        int place = place(term);
        if (!used[place]) {
            if (2 * (size + 1) > terms.length) {
                grow();
                place = place(term);
            }
            used[place] = true;
            terms[place] = term;
            size++;
        }
        weights[place] += weight;
    }

    private int place(int term) {
        int place = WordHash.mix(term) & (terms.length - 1);
        while (used[place] && terms[place] != term) {
            place = (place + 1) & (terms.length - 1);
        }
        return place;
    }

    private void grow() {
        int[] oldTerms = terms;
        long[] oldWeights = weights;
        boolean[] oldUsed = used;
        terms = new int[2 * oldTerms.length];
        weights = new long[terms.length];
        used = new boolean[terms.length];
        size = 0;
        for (int i = 0; i < oldTerms.length; i++) {
            if (oldUsed[i] && oldWeights[i] != 0) {
                add(oldTerms[i], oldWeights[i]);
            }
        }
    }
}
