package org.wireroom.analysis.language.lexicon;

/** Which tokens of a text are in names of a {@link Gazetteer}, and where in them; a bit for each list. */
public final class GazetteerMatches {
    /** The only token of a name. */
    final long[] only;
    /** The first of several. */
    final long[] first;
    /** Neither the first nor the last. */
    final long[] inner;
    /** The last of several. */
    final long[] last;

    private final int[] until = new int[Long.SIZE];
    private final int[] ends = new int[Long.SIZE];
    private long pending;

    public GazetteerMatches(int tokens) {
        only = new long[tokens];
        first = new long[tokens];
        inner = new long[tokens];
        last = new long[tokens];
    }

    /** A name of these lists reaches from the token looked at to {@code end}; later calls are longer. */
    void found(long lists, int end) {
        pending |= lists;
        for (long rest = lists; rest != 0; rest &= rest - 1) {
            ends[Long.numberOfTrailingZeros(rest)] = end;
        }
    }

    /** Keeps what was found at a token, unless a name of the same list covers it already. */
    void mark(int token) {
        for (; pending != 0; pending &= pending - 1) {
            int list = Long.numberOfTrailingZeros(pending);
            if (token >= until[list]) {
                mark(1L << list, token, ends[list]);
                until[list] = ends[list];
            }
        }
    }

    private void mark(long list, int start, int end) {
        if (end == start + 1) {
            only[start] |= list;
            return;
        }
        first[start] |= list;
        for (int i = start + 1; i < end - 1; i++) {
            inner[i] |= list;
        }
        last[end - 1] |= list;
    }

    /** All lists with a name that contains a token. */
    public long any(int token) {
        return only[token] | first[token] | inner[token] | last[token];
    }

    /** The position of a token in a name of a list: 0 nowhere, 1 first, 2 inside, 3 last, 4 alone. */
    public int place(int token, int list) {
        if ((only[token] >>> list & 1) != 0) {
            return 4;
        }
        if ((first[token] >>> list & 1) != 0) {
            return 1;
        }
        if ((last[token] >>> list & 1) != 0) {
            return 3;
        }
        return (inner[token] >>> list & 1) != 0 ? 2 : 0;
    }
}
