package org.wireroom.analysis.overlap;

import java.util.stream.IntStream;

/** The set of a body's word 5-grams, as hashes. */
final class FiveGrams {
    static final int WORDS = 5;

    private static final long KIND = 5;

    private final long[] sorted;

    FiveGrams(ComparedBody body) {
        sorted = IntStream.rangeClosed(0, body.size() - WORDS)
                .mapToLong(i -> body.hash(i, i + WORDS, KIND))
                .sorted()
                .distinct()
                .toArray();
    }

    int size() {
        return sorted.length;
    }

    /** How many 5-grams both sets have. */
    int shared(FiveGrams other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < sorted.length && j < other.sorted.length) {
            long a = sorted[i];
            long b = other.sorted[j];
            if (a == b) {
                shared++;
            }
            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
        }
        return shared;
    }
}
