package org.wireroom.processor.overlap.index;

import java.util.List;
import org.wireroom.processor.overlap.OrderKey;

/** Where a shard keeps who holds which fingerprint. */
public interface PostingStore {
    /** Sets that an article holds a fingerprint. */
    void put(long print, OrderKey article, int edition);

    /** Takes back that an article holds a fingerprint. */
    void remove(long print, OrderKey article);

    /**
     * Holders of a fingerprint, in order.
     *
     * @param from the first place in the order that counts
     * @param to the first one that no longer counts
     * @param most how many at the most
     */
    List<EarlierCandidate> holders(long print, OrderKey from, OrderKey to, int most);

    /**
     * The holder of a fingerprint that is a number of places before an article, null if there are not so many.
     *
     * @param places 1 for the nearest
     */
    OrderKey holderBefore(long print, OrderKey article, int places);

    /** What is known of an article, null for nothing. */
    Holder holder(int shard, OrderKey article);

    /** Sets what is known of an article; null for nothing. */
    void putHolder(int shard, OrderKey article, Holder holder);

    /** The first article of a shard in the order, null if the shard is empty. */
    OrderKey firstHolder(int shard);
}
