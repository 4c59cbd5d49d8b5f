package org.wireroom.formats.copy;

import java.util.HashMap;
import java.util.Map;
import org.wireroom.text.layout.SpelledWords;

/** A set of phrases, looked up word by word: a text is compared with all of them in one pass. */
public final class PhraseTree {
    private static final int ASCII = 128;
    private static final int SHAPES = 128;
    private static final int LONGEST = 63;

    private final Map<String, PhraseTree> next = new HashMap<>();
    /** For the first and last letter of a word a bit for each length that a next word has: most words of a text need no lookup. */
    private final long[] lengths = new long[SHAPES];

    private boolean isPhrase;

    /** Adds a phrase, words separated by spaces. */
    public void add(String phrase) {
        SpelledWords words = SpelledWords.of(phrase, 0, phrase.length());
        PhraseTree node = this;
        for (int i = 0; i < words.size(); i++) {
            node.lengths[shape(words, i)] |= length(words, i);
            node = node.next.computeIfAbsent(words.get(i), w -> new PhraseTree());
        }
        node.isPhrase = true;
    }

    /** How many words the longest phrase has that begins at a word, 0 if none does. */
    public int longest(SpelledWords words, int from) {
        int longest = 0;
        PhraseTree node = this;
        for (int i = from; i < words.size() && node != null; i++) {
            boolean possible = (node.lengths[shape(words, i)] & length(words, i)) != 0;
            node = possible ? node.next.get(words.get(i)) : null;
            if (node != null && node.isPhrase) {
                longest = i + 1 - from;
            }
        }
        return longest;
    }

    /** Whether the words contain a phrase. */
    public boolean isIn(SpelledWords words) {
        for (int i = 0; i < words.size(); i++) {
            if (longest(words, i) > 0) {
                return true;
            }
        }
        return false;
    }

    private static int shape(SpelledWords words, int index) {
        char first = words.initial(index);
        char last = words.last(index);
        return first < ASCII && last < ASCII ? (first << 2 ^ last) % SHAPES : 0;
    }

    private static long length(SpelledWords words, int index) {
        return 1L << Math.min(words.length(index), LONGEST);
    }
}
