package org.wireroom.processor.overlap.index;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.wireroom.processor.overlap.OrderKey;

/**
 * Which articles hold which fingerprint, and therefore which earlier articles an article has to be compared with.
 *
 * <p>An article is paired with the {@value #MOST_HOLDERS} earliest holders of each of its fingerprints that were first
 * received at most the retention before it. That depends on the articles and their order alone: an article that arrives late
 * changes the pairs of later ones, which then have to be revised.
 */
public final class ShardIndex {
    static final int MOST_HOLDERS = 64;

    private static final int FEW_HOLDERS = 16;

    private final PostingStore store;
    private final long retention;
    private long newest = Long.MIN_VALUE;
    private long oldest = Long.MIN_VALUE;

    /**
     * An index on a store.
     *
     * @param retention articles further apart are not compared
     */
    public ShardIndex(PostingStore store, Duration retention) {
        this.store = new HotFingerprintCache(store, MOST_HOLDERS);
        this.retention = retention.toMillis();
    }

    /**
     * Takes in a version of an article, or its withdrawal.
     *
     * @return the article's candidates, and the later articles whose candidates it changes
     */
    public Accepted accept(ShardPrints arriving) {
        OrderKey article = arriving.article();
        Holder before = store.holder(arriving.shard(), article);
        long[] old = before == null ? new long[0] : before.prints();
        replace(arriving, old);
        SortedSet<OrderKey> changed = new TreeSet<>();
        SortedMap<OrderKey, EarlierCandidate> earlier = new TreeMap<>();
        for (long print : union(old, arriving.prints())) {
            boolean holds = Arrays.binarySearch(arriving.prints(), print) >= 0;
            lookAround(print, article, holds ? earlier : null, changed);
        }
        CandidateList answer = arriving.withdrawn()
                ? null
                : new CandidateList(
                        arriving.shard(), article.articleId(), arriving.generation(), List.copyOf(earlier.values()));
        evict(arriving.shard(), article.firstReceivedAt());
        return new Accepted(answer, changed);
    }

    /** The present candidates of an article that was accepted before, null if it is no longer in the index. */
    public CandidateList candidates(int shard, OrderKey article) {
        Holder holder = store.holder(shard, article);
        return holder == null ? null : candidates(shard, article, holder.generation(), holder.prints());
    }

    /**
     * What a version of an article changes.
     *
     * @param answer its own candidates, null for a withdrawal
     * @param changed the later articles whose candidates have changed
     */
    public record Accepted(CandidateList answer, SortedSet<OrderKey> changed) {}

    private void replace(ShardPrints arriving, long[] old) {
        OrderKey article = arriving.article();
        for (long print : old) {
            if (Arrays.binarySearch(arriving.prints(), print) < 0) {
                store.remove(print, article);
            }
        }
        for (long print : arriving.prints()) {
            store.put(print, article, arriving.generation());
        }
        boolean gone = arriving.prints().length == 0;
        store.putHolder(arriving.shard(), article, gone ? null : new Holder(arriving.generation(), arriving.prints()));
    }

    private CandidateList candidates(int shard, OrderKey article, int generation, long[] prints) {
        SortedMap<OrderKey, EarlierCandidate> found = new TreeMap<>();
        for (long print : prints) {
            store.holders(print, earliest(article), article, MOST_HOLDERS)
                    .forEach(holder -> found.put(holder.article(), holder));
        }
        return new CandidateList(shard, article.articleId(), generation, List.copyOf(found.values()));
    }

    /** Earlier and later holders of a fingerprint around an article. Most fingerprints have so few that one query finds them all. */
    private void lookAround(
            long print, OrderKey article, Map<OrderKey, EarlierCandidate> earlier, Collection<OrderKey> changed) {
        List<EarlierCandidate> around = store.holders(print, earliest(article), latest(article), FEW_HOLDERS);
        if (around.size() < FEW_HOLDERS) {
            for (EarlierCandidate holder : around) {
                int order = holder.article().compareTo(article);
                if (order > 0) {
                    changed.add(holder.article());
                } else if (order < 0 && earlier != null) {
                    earlier.put(holder.article(), holder);
                }
            }
            return;
        }
        if (earlier != null) {
            store.holders(print, earliest(article), article, MOST_HOLDERS)
                    .forEach(holder -> earlier.put(holder.article(), holder));
        }
        changed.addAll(laterThatLookAt(print, article));
    }

    private OrderKey earliest(OrderKey article) {
        return new OrderKey(article.firstReceivedAt() - retention, "");
    }

    private OrderKey latest(OrderKey article) {
        return new OrderKey(article.firstReceivedAt() + retention + 1, "");
    }

    /** Later holders of a fingerprint for which an article is among the earliest holders. */
    private List<OrderKey> laterThatLookAt(long print, OrderKey article) {
        OrderKey blocking = store.holderBefore(print, article, MOST_HOLDERS);
        OrderKey first = article;
        if (blocking != null) {
            // for an article within whose retention that one is, the holders before this one are enough
            first = max(article, new OrderKey(blocking.firstReceivedAt() + retention + 1, ""));
        }
        return store.holders(print, first, latest(article), Integer.MAX_VALUE).stream()
                .map(EarlierCandidate::article)
                .filter(later -> later.compareTo(article) > 0)
                .toList();
    }

    /** Removes articles so old that not even an article one retention late can be compared with them. */
    private void evict(int shard, long receivedAt) {
        newest = Math.max(newest, receivedAt);
        oldest = Math.min(oldest, receivedAt);
        if (oldest >= newest - 2 * retention) {
            return; // nothing that old is in the index
        }
        OrderKey first = store.firstHolder(shard);
        while (first != null && first.firstReceivedAt() < newest - 2 * retention) {
            for (long print : store.holder(shard, first).prints()) {
                store.remove(print, first);
            }
            store.putHolder(shard, first, null);
            first = store.firstHolder(shard);
        }
        oldest = first == null ? newest : first.firstReceivedAt();
    }

    private static OrderKey max(OrderKey a, OrderKey b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static long[] union(long[] a, long[] b) {
        return LongStream.concat(Arrays.stream(a), Arrays.stream(b)).distinct().toArray();
    }
}
