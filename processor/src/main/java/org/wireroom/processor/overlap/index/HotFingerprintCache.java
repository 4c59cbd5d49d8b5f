package org.wireroom.processor.overlap.index;

import java.util.List;
import org.wireroom.processor.overlap.LruCache;
import org.wireroom.processor.overlap.OrderKey;

/**
 * A posting store that remembers the earliest holders of the fingerprints that many articles have: a footer, or a report that
 * everybody prints. Without it each article with such a fingerprint would read the same rows again.
 */
final class HotFingerprintCache implements PostingStore {
    private static final int MOST_CROWDS = 128;

    private final PostingStore store;
    private final int crowd;
    private final LruCache<Long, Crowd> crowds = new LruCache<>(new LruCache.Room(MOST_CROWDS, 1));

    /**
     * On a store.
     *
     * @param crowd how many holders make a crowd: as many as are asked for at a time
     */
    HotFingerprintCache(PostingStore store, int crowd) {
        this.store = store;
        this.crowd = crowd;
    }

    @Override
    public List<EarlierCandidate> holders(long print, OrderKey from, OrderKey to, int most) {
        if (most != crowd) {
            return store.holders(print, from, to, most);
        }
        Crowd known = crowds.get(print);
        if (known != null && known.isEarliestFrom(from)) {
            return known.before(to);
        }
        List<EarlierCandidate> found = store.holders(print, from, to, most);
        if (found.size() == crowd) {
            crowds.put(print, new Crowd(from, found), 1);
        }
        return found;
    }

    @Override
    public void put(long print, OrderKey article, int edition) {
        store.put(print, article, edition);
        forget(print, article);
    }

    @Override
    public void remove(long print, OrderKey article) {
        store.remove(print, article);
        forget(print, article);
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

    private void forget(long print, OrderKey article) {
        Crowd known = crowds.get(print);
        if (known != null && article.compareTo(known.last()) <= 0) {
            crowds.remove(print);
        }
    }

    /**
     * The earliest holders of a fingerprint.
     *
     * @param from since when they are the earliest
     */
    private record Crowd(OrderKey from, List<EarlierCandidate> holders) {
        /** Whether they are the earliest since then, too. */
        boolean isEarliestFrom(OrderKey then) {
            return from.compareTo(then) <= 0 && holders.get(0).article().compareTo(then) >= 0;
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
