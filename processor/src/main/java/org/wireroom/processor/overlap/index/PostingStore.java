package org.wireroom.processor.overlap.index;

import java.util.List;
import org.wireroom.processor.overlap.OrderKey;

/** The store of a shard: which articles hold which fingerprint. */
public interface PostingStore {
    /** Adds an article to the holders of a fingerprint. */
    void put(long print, OrderKey article, int generation);

    /** Removes an article from the holders of a fingerprint. */
    void remove(long print, OrderKey article);

    /**
     * Holders of a fingerprint, in order.
     *
     * @param from the first place in the order, inclusive
     * @param to the last place, exclusive
     * @param most how many to return at most
     */
    List<EarlierCandidate> holders(long print, OrderKey from, OrderKey to, int most);

    /**
     * The holder of a fingerprint that is a number of places before an article, null if there are not so many.
     *
     * @param places 1 for the nearest
     */
    OrderKey holderBefore(long print, OrderKey article, int places);

    /** An article in a shard, null if it is not there. */
    Holder holder(int shard, OrderKey article);

    /** Sets an article in a shard; null removes it. */
    void putHolder(int shard, OrderKey article, Holder holder);

    /** The first article of a shard in the order, null if the shard is empty. */
    OrderKey firstHolder(int shard);
}
