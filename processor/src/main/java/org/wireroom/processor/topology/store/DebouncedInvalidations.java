package org.wireroom.processor.topology.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.wireroom.processor.overlap.OrderKey;

/**
 * Articles whose candidates have changed, until they are revised. Revision waits for a pause in the changes, so that many late
 * arrivals lead to one revision and not to one each.
 */
public final class DebouncedInvalidations {
    /** How long there must be no change before articles are revised. */
    public static final Duration PAUSE = Duration.ofMillis(100);

    private static final int MOST_PAUSES = 50;
    private static final int MOST_AT_ONCE = 400;

    private final KeyValueStore<Bytes, Long> articles;
    private final PendingWork pendingWork;
    private long waiting;
    private boolean changed;
    private int postponed;

    /** Sends the present candidates of an article. */
    public interface Reviser {
        public void revise(int shard, OrderKey article, long timestamp);
    }

    /**
     * On a store, which may hold articles from before a restart.
     *
     * @param articles the timestamp of the record that invalidated an article
     * @param pendingWork counts over all tasks
     */
    public DebouncedInvalidations(KeyValueStore<Bytes, Long> articles, PendingWork pendingWork) {
        this.articles = articles;
        this.pendingWork = pendingWork;
        try (KeyValueIterator<Bytes, Long> left = articles.all()) {
            left.forEachRemaining(article -> waiting++);
        }
        pendingWork.addRevisions(waiting);
    }

    /** Remembers that an article has to be revised. */
    public void add(int shard, OrderKey article, long timestamp) {
        if (articles.putIfAbsent(KeyBytes.holder(shard, article), timestamp) == null) {
            waiting++;
            pendingWork.addRevisions(1);
        }
        changed = true;
    }

    /**
     * Revises some articles, unless there was a change since the last call; after many such calls it revises them all the same. To
     * be called once per {@link #PAUSE}.
     *
     * @param reviser what sends the revision before it returns: from then on the record counts as pending work
     */
    public void revise(Reviser reviser) {
        if (waiting == 0 || (changed && postponed++ < MOST_PAUSES)) {
            changed = false;
            return;
        }
        for (KeyValue<Bytes, Long> article : first()) {
            articles.delete(article.key);
            reviser.revise(KeyBytes.holderShard(article.key), KeyBytes.holderArticle(article.key), article.value);
            waiting--;
            pendingWork.addRevisions(-1);
        }
        if (waiting == 0) {
            postponed = 0;
        }
    }

    /** Stops counting the articles of this task: the task that takes over counts them. */
    public void close() {
        pendingWork.addRevisions(-waiting);
        waiting = 0;
    }

    private List<KeyValue<Bytes, Long>> first() {
        List<KeyValue<Bytes, Long>> first = new ArrayList<>();
        try (KeyValueIterator<Bytes, Long> rows = articles.all()) {
            while (rows.hasNext() && first.size() < MOST_AT_ONCE) {
                first.add(rows.next());
            }
        }
        return first;
    }
}
