package org.wireroom.text.hashing;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The hash of words and features in trained models and in tables in memory: FNV-1a over chars, with the finalizer of MurmurHash3 to
 * spread the bits. Models depend on it, so it never changes. What is written to Kafka is hashed by {@link RunHash}.
 */
public final class WordHash {
    /** What a word's hash begins with; see {@link #add} and {@link #mix}. */
    public static final int BEGIN = 0x811c9dc5;

    private static final int GOLDEN = 0x9e3779b1;

    private WordHash() {}

    /** The hash of a word. */
    public static int of(CharSequence word) {
        return of(word, 0, word.length());
    }

    /** The hashes of words. */
    public static Set<Integer> of(Collection<String> words) {
        return words.stream().map(WordHash::of).collect(Collectors.toUnmodifiableSet());
    }

    /** The hash of the word between two chars of a text. */
    public static int of(CharSequence text, int start, int end) {
        int hash = BEGIN;
        for (int i = start; i < end; i++) {
            hash = add(hash, text.charAt(i));
        }
        return mix(hash);
    }

    /** The hash so far with one char more. */
    public static int add(int hash, char c) {
        return (hash ^ c) * 0x01000193;
    }

    /** Spreads every bit over the whole number. */
    public static int mix(int hash) {
        int h = hash;
        h = (h ^ (h >>> 16)) * 0x85ebca6b;
        h = (h ^ (h >>> 13)) * 0xc2b2ae35;
        return h ^ (h >>> 16);
    }

    /** One hash of two, in this order. */
    public static int combine(int a, int b) {
        return mix(a * GOLDEN + b);
    }
}
