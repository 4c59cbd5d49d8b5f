package org.wireroom.processor.overlap.index;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.wireroom.processor.overlap.OrderKey;

/**
 * Who has which fingerprint, and so which earlier articles an article has to be compared with.
 *
 * <p>An article is paired with the {@value #MOST_HOLDERS} earliest holders of each of its fingerprints that were first
 * received at most the retention before it. That depends on the articles and their order alone: whoever arrives late changes
 * the pairs of others, and they are told.
 */
public final class ShardIndex {
    static final int MOST_HOLDERS = 64;

    private final PostingStore store;
    private final long retention;
    private long newest = Long.MIN_VALUE;

    /**
     * An index on a store.
     *
     * @param retention articles further apart are not compared
     */
    public ShardIndex(PostingStore store, Duration retention) {
        this.store = new RememberedCrowds(store, MOST_HOLDERS);
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
        for (long print : union(old, arriving.prints())) {
            changed.addAll(laterThatLookAt(print, article));
        }
        Candidates answer = arriving.withdrawn()
                ? null
                : candidates(arriving.shard(), article, arriving.edition(), arriving.prints());
        evict(arriving.shard(), article.firstReceivedAt());
        return new Accepted(answer, changed);
    }

    /** The candidates of an article that was accepted before, null if it is no longer there. */
    public Candidates candidates(int shard, OrderKey article) {
        Holder holder = store.holder(shard, article);
        return holder == null ? null : candidates(shard, article, holder.edition(), holder.prints());
    }

    /**
     * What a version of an article leads to.
     *
     * @param answer its own candidates, null for a withdrawal
     * @param changed the later articles whose candidates are others now
     */
    public record Accepted(Candidates answer, SortedSet<OrderKey> changed) {}

    private void replace(ShardPrints arriving, long[] old) {
        OrderKey article = arriving.article();
        for (long print : old) {
            if (Arrays.binarySearch(arriving.prints(), print) < 0) {
                store.remove(print, article);
            }
        }
        for (long print : arriving.prints()) {
            store.put(print, article, arriving.edition());
        }
        boolean gone = arriving.prints().length == 0;
        store.putHolder(arriving.shard(), article, gone ? null : new Holder(arriving.edition(), arriving.prints()));
    }

    private Candidates candidates(int shard, OrderKey article, int edition, long[] prints) {
        TreeMap<OrderKey, Candidate> found = new TreeMap<>();
        OrderKey from = new OrderKey(article.firstReceivedAt() - retention, "");
        for (long print : prints) {
            for (Candidate holder : store.holders(print, from, article, MOST_HOLDERS)) {
                found.put(holder.article(), holder);
            }
        }
        return new Candidates(shard, article.articleId(), edition, List.copyOf(found.values()));
    }

    /** Later holders of a fingerprint that have an article among the earliest that they are paired with. */
    private List<OrderKey> laterThatLookAt(long print, OrderKey article) {
        OrderKey last = new OrderKey(article.firstReceivedAt() + retention + 1, "");
        OrderKey crowding = store.holderBefore(print, article, MOST_HOLDERS);
        OrderKey first = article;
        if (crowding != null) {
            // whoever still sees that one sees enough before this article
            first = max(article, new OrderKey(crowding.firstReceivedAt() + retention + 1, ""));
        }
        return store.holders(print, first, last, Integer.MAX_VALUE).stream()
                .map(Candidate::article)
                .filter(later -> later.compareTo(article) > 0)
                .toList();
    }

    /** Forgets articles that nothing can be compared with any more, were it one retention late. */
    private void evict(int shard, long receivedAt) {
        newest = Math.max(newest, receivedAt);
        OrderKey oldest = store.firstHolder(shard);
        while (oldest != null && oldest.firstReceivedAt() < newest - 2 * retention) {
            for (long print : store.holder(shard, oldest).prints()) {
                store.remove(print, oldest);
            }
            store.putHolder(shard, oldest, null);
            oldest = store.firstHolder(shard);
        }
    }

    private static OrderKey max(OrderKey a, OrderKey b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static long[] union(long[] a, long[] b) {
        return LongStream.concat(Arrays.stream(a), Arrays.stream(b)).distinct().toArray();
    }
}
