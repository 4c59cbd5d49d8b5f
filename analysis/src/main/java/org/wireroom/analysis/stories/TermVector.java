package org.wireroom.analysis.stories;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What an article is about: its heaviest terms, with weights that make a vector of length {@link #UNIT}. Whole numbers, so that sums
 * of vectors do not depend on the order in which they are added.
 *
 * @param terms the terms' numbers, the heaviest first; by number among equal ones
 * @param weights their weights
 */
@SuppressWarnings("ArrayRecordComponent") // many of them are kept in memory
public record TermVector(int[] terms, int[] weights) {
    /** The length of a vector. */
    public static final int UNIT = 1 << 14;

    /** How many terms an article has at most. */
    public static final int MOST_TERMS = 128;

    /** By how many of its terms an article is found. */
    public static final int HEAVIEST = 20;

    /** A vector of the heaviest terms. */
    static TermVector of(Map<Integer, Double> weights) {
        List<Map.Entry<Integer, Double>> heaviest = weights.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .limit(MOST_TERMS)
                .toList();
        double squares = 0;
        for (Map.Entry<Integer, Double> term : heaviest) {
            squares += term.getValue() * term.getValue();
        }
        double length = StrictMath.sqrt(squares);
        int[] terms = new int[heaviest.size()];
        int[] scaled = new int[heaviest.size()];
        for (int i = 0; i < terms.length; i++) {
            terms[i] = heaviest.get(i).getKey();
            scaled[i] = length == 0 ? 0 : (int) StrictMath.round(heaviest.get(i).getValue() * UNIT / length);
        }
        return new TermVector(terms, scaled);
    }

    /** How many terms. */
    public int size() {
        return terms.length;
    }

    /** The terms by which articles that resemble this one are found. */
    public int[] heaviest() {
        return Arrays.copyOf(terms, Math.min(HEAVIEST, terms.length));
    }

    /** The same with the heaviest terms only. */
    public TermVector shortened() {
        int length = Math.min(HEAVIEST, terms.length);
        return new TermVector(Arrays.copyOf(terms, length), Arrays.copyOf(weights, length));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TermVector vector
                && Arrays.equals(terms, vector.terms)
                && Arrays.equals(weights, vector.weights);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(terms) + Arrays.hashCode(weights);
    }

    @Override
    public String toString() {
        return "TermVector[" + size() + " terms]";
    }
}
