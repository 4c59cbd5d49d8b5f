package org.wireroom.processor.topology.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.wireroom.processor.overlap.OrderKey;

/** The articles whose candidates have changed since they were told, until they are told again. */
public final class DebouncedInvalidations {
    /** How long nothing may become stale before all are told. */
    public static final Duration PAUSE = Duration.ofMillis(100);

    private static final int MOST_PAUSES = 50;
    private static final int PAUSES_UNTIL_SENT = 3;
    private static final int MOST_AT_ONCE = 400;

    private final KeyValueStore<Bytes, Long> articles;
    private final AtomicLong unsettled;
    private long waiting;
    private long told;
    private int pausesSinceTold;
    private boolean disturbed;
    private int pauses;

    /** Tells an article. */
    public interface Teller {
        public void tell(int shard, OrderKey article, long timestamp);
    }

    /**
     * On a store that survives this process.
     *
     * @param articles the timestamp of the record that made an article stale
     * @param unsettled counts over all tasks
     */
    public DebouncedInvalidations(KeyValueStore<Bytes, Long> articles, AtomicLong unsettled) {
        this.articles = articles;
        this.unsettled = unsettled;
        try (KeyValueIterator<Bytes, Long> left = articles.all()) {
            left.forEachRemaining(article -> waiting++);
        }
        unsettled.addAndGet(waiting);
    }

    /** Remembers an article to be told. */
    public void add(int shard, OrderKey article, long timestamp) {
        if (articles.putIfAbsent(KeyBytes.holder(shard, article), timestamp) == null) {
            waiting++;
            unsettled.incrementAndGet();
        }
        disturbed = true;
    }

    /** Tells some, if it is quiet or has been loud for long. To be called once a {@link #PAUSE}. */
    public void tell(Teller teller) {
        settle();
        if (waiting == 0 || (disturbed && pauses++ < MOST_PAUSES)) {
            disturbed = false;
            return;
        }
        for (KeyValue<Bytes, Long> article : first()) {
            articles.delete(article.key);
            teller.tell(KeyBytes.holderShard(article.key), KeyBytes.holderArticle(article.key), article.value);
            waiting--;
            told++;
        }
        pausesSinceTold = 0;
        if (waiting == 0) {
            pauses = 0;
        }
    }

    /** Counts no longer what this task still has to tell: another one will take over. */
    public void close() {
        unsettled.addAndGet(-waiting - told);
        waiting = 0;
        told = 0;
    }

    /** What was told some pauses ago is on its way by now. */
    private void settle() {
        if (told > 0 && ++pausesSinceTold >= PAUSES_UNTIL_SENT) {
            unsettled.addAndGet(-told);
            told = 0;
        }
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
