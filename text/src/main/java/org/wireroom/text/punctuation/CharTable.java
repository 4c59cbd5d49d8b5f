package org.wireroom.text.punctuation;

import java.util.Arrays;

/** What chars are, as bits, looked up in an array: in pages of 256 chars, most of which have none and are one and the same page. */
final class CharTable {
    private static final int PAGE_BITS = 8;
    private static final int PAGE = 1 << PAGE_BITS;

    private final short[] empty = new short[PAGE];
    private final short[][] pages = new short[PAGE][];

    CharTable() {
        Arrays.fill(pages, empty);
    }

    /** Adds bits to those of a char. */
    void add(char c, int bits) {
        int page = c >> PAGE_BITS;
        if (pages[page] == empty) {
            pages[page] = new short[PAGE];
        }
        pages[page][c & (PAGE - 1)] |= (short) bits;
    }

    /** The bits of a char. */
    int of(char c) {
        return pages[c >> PAGE_BITS][c & (PAGE - 1)];
    }

    /** Whether a char has any of these bits. */
    boolean has(char c, int bits) {
        return (of(c) & bits) != 0;
    }
}
