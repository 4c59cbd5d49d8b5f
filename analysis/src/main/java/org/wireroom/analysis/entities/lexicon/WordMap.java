package org.wireroom.analysis.entities.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wireroom.text.hashing.WordHash;

/**
 * Looks up words in place in a text, without creating strings; case and diacritics do not matter ({@link Fold}).
 * Immutable and safe for many threads.
 *
 * @param <V> what is known of a word
 */
public final class WordMap<V> {
    private final String[] words;
    private final List<V> values;
    private final int mask;

    /** A map of these words. */
    public WordMap(Map<String, V> entries) {
        int size = Integer.highestOneBit(Math.max(8, entries.size() * 4));
        mask = size - 1;
        words = new String[size];
        List<V> slots = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            slots.add(null);
        }
        entries.forEach((word, value) -> {
            String folded = Fold.of(word);
            int slot = slot(folded, 0, folded.length());
            words[slot] = folded;
            slots.set(slot, value);
        });
        values = slots;
    }

    /** What is known of the word between two chars of a text, null if nothing is. */
    public V get(CharSequence text, int start, int end) {
        return values.get(slot(text, start, end));
    }

    /** What is known of a word, null if nothing is. */
    public V get(CharSequence word) {
        return get(word, 0, word.length());
    }

    private int slot(CharSequence text, int start, int end) {
        int slot = hash(text, start, end) & mask;
        while (words[slot] != null && !matches(words[slot], text, start, end)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static int hash(CharSequence text, int start, int end) {
        int hash = WordHash.BEGIN;
        for (int i = start; i < end; i++) {
            char c = Fold.of(text.charAt(i));
            if (c != Fold.NOTHING) {
                hash = WordHash.add(hash, c);
            }
        }
        return WordHash.mix(hash);
    }

    private static boolean matches(String word, CharSequence text, int start, int end) {
        int at = 0;
        for (int i = start; i < end; i++) {
            char c = Fold.of(text.charAt(i));
            if (c != Fold.NOTHING && (at == word.length() || word.charAt(at++) != c)) {
                return false;
            }
        }
        return at == word.length();
    }
}
