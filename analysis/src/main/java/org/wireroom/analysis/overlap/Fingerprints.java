package org.wireroom.analysis.overlap;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * The fingerprints of a body, by which articles that may share words are found.
 *
 * <p>Winnowing (Schleimer, Wilkerson, Aiken: Winnowing: Local Algorithms for Document Fingerprinting, 2003): of each window of
 * {@value #WINDOW} word {@value #GRAM}-grams the smallest hash is taken, so that any two bodies that share a run of
 * {@value #GUARANTEE} words have a fingerprint in common. One more is of the whole body. A short body may be nearly the
 * same as another without such a run; so of those all 5-grams are taken as well.
 */
public final class Fingerprints {
    /** Shortest shared run that is always found, in words. */
    public static final int GUARANTEE = 20;

    private static final int GRAM = 8;
    private static final int WINDOW = GUARANTEE - GRAM + 1;
    private static final int SHORT_BODY = 60;
    private static final long GRAM_KIND = 1;
    private static final long WHOLE_KIND = 2;
    private static final long SHORT_KIND = 3;

    private Fingerprints() {}

    /** The fingerprints of a body: distinct, ascending; none for a body without words. */
    public static long[] of(ComparedBody body) {
        if (body.size() == 0) {
            return new long[0];
        }
        LongStream.Builder found = LongStream.builder();
        found.add(body.hash(0, body.size(), WHOLE_KIND));
        winnow(grams(body, GRAM, GRAM_KIND), found);
        if (body.size() < SHORT_BODY) {
            LongStream.of(grams(body, FiveGrams.WORDS, SHORT_KIND)).forEach(found::add);
        }
        return found.build().sorted().distinct().toArray();
    }

    private static long[] grams(ComparedBody body, int words, long kind) {
        long[] grams = new long[Math.max(0, body.size() - words + 1)];
        Arrays.setAll(grams, i -> body.hash(i, i + words, kind));
        return grams;
    }

    private static void winnow(long[] grams, LongStream.Builder found) {
        int smallest = -1;
        for (int end = Math.min(WINDOW, grams.length); end <= grams.length && end > 0; end++) {
            int begin = Math.max(0, end - WINDOW);
            if (smallest < begin) {
                smallest = begin;
                for (int i = begin + 1; i < end; i++) {
                    smallest = grams[i] <= grams[smallest] ? i : smallest;
                }
                found.add(grams[smallest]);
            } else if (grams[end - 1] <= grams[smallest]) {
                smallest = end - 1;
                found.add(grams[smallest]);
            }
        }
    }
}
