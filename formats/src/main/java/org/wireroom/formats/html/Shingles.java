package org.wireroom.formats.html;

import java.util.Arrays;
import org.wireroom.formats.layout.Wording;

/** The runs of words of a text, to tell how much of another text stands in it. */
final class Shingles {
    private static final int LENGTH = 4;

    private final long[] hashes;

    private Shingles(long[] hashes) {
        this.hashes = hashes;
    }

    static Shingles of(String text) {
        long[] hashes = hashes(text == null ? "" : text);
        Arrays.sort(hashes);
        return new Shingles(hashes);
    }

    boolean isEmpty() {
        return hashes.length == 0;
    }

    /** The share of a text's runs of four words, or of its only run where it is shorter, that are here too. */
    double share(String text) {
        long[] asked = hashes(text);
        int found = 0;
        for (long hash : asked) {
            found += Arrays.binarySearch(hashes, hash) >= 0 ? 1 : 0;
        }
        return asked.length == 0 ? 0 : (double) found / asked.length;
    }

    private static long[] hashes(String text) {
        Wording words = Wording.of(text, 0, text.length());
        long[] hashes = new long[Math.max(0, words.size() - LENGTH + 1)];
        for (int i = 0; i < hashes.length; i++) {
            long hash = 0;
            for (int j = i; j < i + LENGTH; j++) {
                hash = hash * 0x9E3779B97F4A7C15L + words.get(j).hashCode();
            }
            hashes[i] = hash;
        }
        return hashes;
    }
}
