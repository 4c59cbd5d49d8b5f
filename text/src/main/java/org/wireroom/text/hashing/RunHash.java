package org.wireroom.text.hashing;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;

/** The 64-bit hash of runs of words, the same on every machine: fingerprints and stores in Kafka depend on it (komihash 5.0). */
public final class RunHash {
    private static final Hasher64 HASHER = Hashing.komihash5_0();

    private RunHash() {}

    /** The number of a word: the low 32 bits of its hash. */
    public static int word(CharSequence word) {
        return (int) HASHER.hashCharsToLong(word);
    }

    /** The hash of a run with one word more. */
    public static long append(long run, int word) {
        return HASHER.hashLongIntToLong(run, word);
    }

    /** The hash of bytes. */
    public static long of(byte[] bytes) {
        return HASHER.hashBytesToLong(bytes);
    }
}
