package org.wireroom.processor.language;

/** The one hash function of words, phrases and features: models and tables depend on it. */
final class Hashing {
    private Hashing() {}

    static int of(CharSequence word) {
        return of(word, 0, word.length());
    }

    static int of(CharSequence text, int start, int end) {
        int hash = 0x811c9dc5;
        for (int i = start; i < end; i++) {
            hash = (hash ^ text.charAt(i)) * 0x01000193;
        }
        return mix(hash);
    }

    static int combine(int a, int b) {
        return mix(a * 0x9e3779b1 + b);
    }

    /** Spreads every bit over the whole word (the finalizer of MurmurHash3). */
    static int mix(int hash) {
        int h = hash;
        h = (h ^ (h >>> 16)) * 0x85ebca6b;
        h = (h ^ (h >>> 13)) * 0xc2b2ae35;
        return h ^ (h >>> 16);
    }
}
