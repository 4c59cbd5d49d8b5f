package org.wireroom.analysis.language.lexicon;

import org.wireroom.text.hashing.WordHash;

/** How often each phrase of a text is a name of each type, and which phrases begin longer ones. */
public final class PhraseCounts {
    private static final int MOST = 255;

    private final int types;
    private final int[] keys;
    private final byte[] counts;
    private final int width;
    private final int mask;

    /** Room for so many phrases. */
    public PhraseCounts(int phrases, int types) {
        int capacity = Integer.highestOneBit(Math.max(phrases, 4)) * 4;
        this.types = types;
        this.width = types + 1;
        this.mask = capacity - 1;
        this.keys = new int[capacity];
        this.counts = new byte[capacity * width];
    }

    private int slot(int phrase) {
        int key = phrase == 0 ? 1 : phrase;
        int slot = WordHash.mix(key) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private int claim(int phrase) {
        int slot = slot(phrase);
        keys[slot] = phrase == 0 ? 1 : phrase;
        return slot * width;
    }

    /** Notes that a phrase begins a longer name. */
    public void addBeginning(int phrase) {
        counts[claim(phrase) + types] = 1;
    }

    /** Counts a name. */
    public void add(int phrase, int type) {
        int i = claim(phrase) + type;
        counts[i] = (byte) Math.min(MOST, (counts[i] & MOST) + 1);
    }

    /** Whether a phrase begins a longer name. */
    public boolean continues(int phrase) {
        int slot = slot(phrase);
        return keys[slot] != 0 && counts[slot * width + types] != 0;
    }

    /** The type that a phrase has most often, one occurrence of a type left aside; -1 when it has none. */
    public int commonest(int phrase, int withoutOneOf) {
        int slot = slot(phrase);
        if (keys[slot] == 0) {
            return -1;
        }
        int best = -1;
        int most = 0;
        for (int type = 0; type < types; type++) {
            int count = (counts[slot * width + type] & MOST) - (type == withoutOneOf ? 1 : 0);
            if (count > most) {
                most = count;
                best = type;
            }
        }
        return best;
    }
}
