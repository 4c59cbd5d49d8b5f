package org.wireroom.processor.overlap.index;

import java.util.List;
import org.wireroom.processor.overlap.LruCache;
import org.wireroom.processor.overlap.OrderKey;

/**
 * A posting store that caches the earliest holders of hot fingerprints: those of a footer, or of a report that everybody prints.
 * Without it, each article with such a fingerprint would read the same rows again.
 */
final class HotFingerprintCache implements PostingStore {
    private static final int MOST_FINGERPRINTS = 128;

    private final PostingStore store;
    private final int hot;
    private final LruCache<Long, Earliest> cache = new LruCache<>(new LruCache.Budget(MOST_FINGERPRINTS, 1));

    /**
     * On a store.
     *
     * @param hot how many holders make a fingerprint hot: as many as a query for candidates takes
     */
    HotFingerprintCache(PostingStore store, int hot) {
        this.store = store;
        this.hot = hot;
    }

    @Override
    public List<EarlierCandidate> holders(long print, OrderKey from, OrderKey to, int most) {
        if (most != hot) {
            return store.holders(print, from, to, most);
        }
        Earliest cached = cache.get(print);
        if (cached != null && cached.isEarliestFrom(from)) {
            return cached.before(to);
        }
        List<EarlierCandidate> found = store.holders(print, from, to, most);
        if (found.size() == hot) {
            cache.put(print, new Earliest(from, found), 1);
        }
        return found;
    }

    @Override
    public void put(long print, OrderKey article, int generation) {
        store.put(print, article, generation);
        evict(print, article);
    }

    @Override
    public void remove(long print, OrderKey article) {
        store.remove(print, article);
        evict(print, article);
    }

    @Override
    public OrderKey holderBefore(long print, OrderKey article, int places) {
        return store.holderBefore(print, article, places);
    }

    @Override
    public Holder holder(int shard, OrderKey article) {
        return store.holder(shard, article);
    }

    @Override
    public void putHolder(int shard, OrderKey article, Holder holder) {
        store.putHolder(shard, article, holder);
    }

    @Override
    public OrderKey firstHolder(int shard) {
        return store.firstHolder(shard);
    }

    private void evict(long print, OrderKey article) {
        Earliest cached = cache.get(print);
        if (cached != null && article.compareTo(cached.last()) <= 0) {
            cache.remove(print);
        }
    }

    /**
     * The earliest holders of a fingerprint.
     *
     * @param from the place in the order from which on they are the earliest
     */
    private record Earliest(OrderKey from, List<EarlierCandidate> holders) {
        /** Whether they are the earliest from another place on, too. */
        boolean isEarliestFrom(OrderKey other) {
            return from.compareTo(other) <= 0 && holders.get(0).article().compareTo(other) >= 0;
        }

        List<EarlierCandidate> before(OrderKey to) {
            return last().compareTo(to) < 0
                    ? holders
                    : holders.stream()
                            .filter(holder -> holder.article().compareTo(to) < 0)
                            .toList();
        }

        OrderKey last() {
            return holders.get(holders.size() - 1).article();
        }
    }
}
