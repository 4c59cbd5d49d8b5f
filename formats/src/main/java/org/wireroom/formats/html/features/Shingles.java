package org.wireroom.formats.html.features;

import java.util.Arrays;
import org.wireroom.text.hashing.RunHash;
import org.wireroom.text.layout.SpelledWords;

/** The runs of four words of a text, to measure how much of another text it contains. */
public final class Shingles {
    private static final int LENGTH = 4;

    private final long[] hashes;

    private Shingles(long[] hashes) {
        this.hashes = hashes;
    }

    public static Shingles of(String text) {
        long[] hashes = hashes(text == null ? "" : text);
        Arrays.sort(hashes);
        return new Shingles(hashes);
    }

    boolean isEmpty() {
        return hashes.length == 0;
    }

    /** The share of another text's runs that this text contains too. */
    public double share(String text) {
        long[] others = hashes(text);
        int found = 0;
        for (long hash : others) {
            found += Arrays.binarySearch(hashes, hash) >= 0 ? 1 : 0;
        }
        return others.length == 0 ? 0 : (double) found / others.length;
    }

    private static long[] hashes(String text) {
        SpelledWords words = SpelledWords.of(text, 0, text.length());
        long[] hashes = new long[Math.max(0, words.size() - LENGTH + 1)];
        for (int i = 0; i < hashes.length; i++) {
            long hash = 0;
            for (int j = i; j < i + LENGTH; j++) {
                hash = RunHash.append(hash, RunHash.word(words.get(j)));
            }
            hashes[i] = hash;
        }
        return hashes;
    }
}
