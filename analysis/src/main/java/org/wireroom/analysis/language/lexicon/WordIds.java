package org.wireroom.analysis.language.lexicon;

import org.wireroom.text.hashing.WordHash;

/** Numbers for the distinct words of a text: the same for words that differ in case only. */
public final class WordIds {
    private final int[] ids;
    private final int count;

    public WordIds(Word[] words) {
        ids = new int[words.length];
        int capacity = Integer.highestOneBit(Math.max(words.length, 8)) * 4;
        int[] table = new int[capacity];
        int found = 0;
        int[] hashes = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            int hash = words[i].lower;
            int slot = WordHash.mix(hash) & (capacity - 1);
            while (table[slot] != 0 && hashes[table[slot] - 1] != hash) {
                slot = (slot + 1) & (capacity - 1);
            }
            if (table[slot] == 0) {
                hashes[found++] = hash;
                table[slot] = found;
            }
            ids[i] = table[slot] - 1;
        }
        count = found;
    }

    /** The number of a token's word. */
    public int of(int token) {
        return ids[token];
    }

    /** How many words there are. */
    public int count() {
        return count;
    }
}
