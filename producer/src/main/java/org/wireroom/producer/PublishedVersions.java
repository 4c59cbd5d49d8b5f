package org.wireroom.producer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.wireroom.contract.article.PublishedArticle;
import org.wireroom.contract.article.PublishedArticle.State;
import org.wireroom.formats.reading.FeedEntry;
import org.wireroom.text.hashing.Sha256;

/**
 * The newest version of every article that was ever published: a hash table of plain numbers, 72 bytes a slot, so that
 * millions of articles fit into a small heap.
 *
 * <p>Ids and versions are kept as 128 bits of their SHA-256; the chance that two of a billion coincide is below 10^-20.
 * Not thread-safe.
 */
final class PublishedVersions {
    private static final List<State> STATES = List.of(State.PUBLISHED, State.REJECTED, State.WITHDRAWN);
    private static final int WIDTH = 9;
    private static final int ID_HIGH = 0;
    private static final int ID_LOW = 1;
    private static final int VERSION_HIGH = 2;
    private static final int VERSION_LOW = 3;
    private static final int FIRST_AND_STATE = 4;
    private static final int STAMP = 5;
    private static final int PLACE = 6;
    private static final int DATES = 7;
    private static final int NAMES = 8;
    private static final int OFFSET_BITS = 48;
    private static final int STATE_BITS = 2;
    private static final int HASH_DIGITS = 32;
    private static final int FIRST_SLOTS = 1024;

    private long[] table = new long[FIRST_SLOTS * WIDTH];
    private int size;

    /** How many articles are known. */
    int size() {
        return size;
    }

    /** Remembers the newest version of an article. */
    void put(String articleId, PublishedArticle article) {
        if ((size + 1) * 8L > slots() * 5L) {
            grow();
        }
        int slot = slotOf(articleId);
        if (isFree(slot)) {
            size++;
        }
        table[slot + ID_HIGH] = idHigh(articleId);
        table[slot + ID_LOW] = idLow(articleId);
        FeedEntry.Digest digest = article.digest() == null ? null : new FeedEntry.Digest(article.digest());
        String compared = compared(article);
        table[slot + VERSION_HIGH] = high(compared);
        table[slot + VERSION_LOW] = low(compared);
        table[slot + DATES] = digest == null ? 0 : digest.dates();
        table[slot + NAMES] = digest == null ? 0 : digest.names();
        table[slot + FIRST_AND_STATE] =
                article.firstPublishedAt().toEpochMilli() << STATE_BITS | STATES.indexOf(article.state()) + 1;
        table[slot + PLACE] =
                article.offset() == null ? 0 : (long) article.partition() << OFFSET_BITS | article.offset() + 1;
    }

    /** What tells its version from others, as {@link PublishedPart#compared}. */
    private static String compared(PublishedArticle article) {
        return article.digest() == null ? article.version() : new FeedEntry.Digest(article.digest()).content();
    }

    /** Remembers where the newest version of an article is, unless a newer one came meanwhile. */
    void place(String articleId, PublishedArticle article) {
        if (isNewest(articleId, compared(article)) && state(articleId) == article.state()) {
            put(articleId, article);
        }
    }

    /** The raw record of the newest version of the article, null if it is not known or not acknowledged. */
    RawPlace place(String articleId) {
        int slot = slotOf(articleId);
        long place = isFree(slot) ? 0 : table[slot + PLACE];
        return place == 0 ? null : new RawPlace((int) (place >>> OFFSET_BITS), (place & (1L << OFFSET_BITS) - 1) - 1);
    }

    /** Whether this is the newest version of the article, published or rejected. */
    boolean isNewest(String articleId, String version) {
        int slot = slotOf(articleId);
        return !isFree(slot)
                && table[slot + VERSION_HIGH] == high(version)
                && table[slot + VERSION_LOW] == low(version);
    }

    /**
     * Whether this is the newest version of the article, published or rejected: the same bytes, or an item of a feed of which the same is
     * read.
     *
     * @param version hash of the bytes
     * @param entry what is read of the item, null for what is compared by its bytes
     * @param now the present moment
     */
    boolean isNewest(String articleId, String version, FeedEntry entry, Instant now) {
        return isNewest(articleId, entry == null ? version : entry.content())
                && (entry == null
                        || entry.hasDates(table[slotOf(articleId) + DATES], firstPublishedAt(articleId), now));
    }

    /** Link and title of an item of a feed, as {@link FeedEntry.Digest#names}; 0 if they are not known. */
    long names(String articleId) {
        int slot = slotOf(articleId);
        return isFree(slot) ? 0 : table[slot + NAMES];
    }

    /** What became of the newest version of the article, null if the article is not known. */
    State state(String articleId) {
        int slot = slotOf(articleId);
        return isFree(slot) ? null : STATES.get((int) (table[slot + FIRST_AND_STATE] & 3) - 1);
    }

    /** What is known of an article, null if nothing is. */
    AsyncPublisher.Known known(String articleId) {
        State state = state(articleId);
        return state == null ? null : new AsyncPublisher.Known(state, firstPublishedAt(articleId), place(articleId));
    }

    /** When the article was published first, null if it is not known. */
    Instant firstPublishedAt(String articleId) {
        int slot = slotOf(articleId);
        return isFree(slot) ? null : Instant.ofEpochMilli(table[slot + FIRST_AND_STATE] >> STATE_BITS);
    }

    /** When the article was published first; now, if it is not known. */
    Instant firstPublishedAt(String articleId, Instant now) {
        Instant known = firstPublishedAt(articleId);
        return known == null ? now : known;
    }

    /** Whether the article's file looked like this when it was read last. */
    boolean hasStamp(String articleId, long stamp) {
        int slot = slotOf(articleId);
        return !isFree(slot) && table[slot + STAMP] == stamp;
    }

    /** Remembers what the file of a known article looked like. */
    void stamp(String articleId, long stamp) {
        int slot = slotOf(articleId);
        if (!isFree(slot)) {
            table[slot + STAMP] = stamp;
        }
    }

    /** Forgets an article. */
    void forget(String articleId) {
        int free = slotOf(articleId);
        if (isFree(free)) {
            return;
        }
        size--;
        // what follows moves up, so that nothing is looked for after a gap
        for (int next = (free + WIDTH) % table.length; !isFree(next); next = (next + WIDTH) % table.length) {
            int home = (int) (table[next + ID_LOW] & slots() - 1) * WIDTH;
            boolean passes = free <= next ? home <= free || home > next : home <= free && home > next;
            if (passes) {
                System.arraycopy(table, next, table, free, WIDTH);
                free = next;
            }
        }
        Arrays.fill(table, free, free + WIDTH, 0);
    }

    /** Forgets all articles but those that are withdrawn. */
    void keepWithdrawn() {
        long[] old = table;
        table = new long[old.length];
        size = 0;
        for (int from = 0; from < old.length; from += WIDTH) {
            if ((old[from + FIRST_AND_STATE] & 3) == STATES.indexOf(State.WITHDRAWN) + 1) {
                move(old, from);
                size++;
            }
        }
    }

    private int slots() {
        return table.length / WIDTH;
    }

    private boolean isFree(int slot) {
        return table[slot + FIRST_AND_STATE] == 0;
    }

    private int slotOf(String articleId) {
        long high = idHigh(articleId);
        long low = idLow(articleId);
        int slot = (int) (low & slots() - 1) * WIDTH;
        while (!isFree(slot) && (table[slot + ID_HIGH] != high || table[slot + ID_LOW] != low)) {
            slot = (slot + WIDTH) % table.length;
        }
        return slot;
    }

    private void grow() {
        long[] old = table;
        table = new long[old.length * 2];
        for (int from = 0; from < old.length; from += WIDTH) {
            if (old[from + FIRST_AND_STATE] != 0) {
                move(old, from);
            }
        }
    }

    private void move(long[] old, int from) {
        int to = (int) (old[from + ID_LOW] & slots() - 1) * WIDTH;
        while (!isFree(to)) {
            to = (to + WIDTH) % table.length;
        }
        System.arraycopy(old, from, table, to, WIDTH);
    }

    private static long idHigh(String articleId) {
        return HexFormat.fromHexDigitsToLong(articleId, articleId.length() - HASH_DIGITS, articleId.length() - 16);
    }

    private static long idLow(String articleId) {
        return HexFormat.fromHexDigitsToLong(articleId, articleId.length() - 16, articleId.length());
    }

    private static long high(String version) {
        return hash(version).getLong(0);
    }

    private static long low(String version) {
        return hash(version).getLong(Long.BYTES);
    }

    private static ByteBuffer hash(String version) {
        return ByteBuffer.wrap(Sha256.digest().digest(version.getBytes(StandardCharsets.UTF_8)));
    }
}
