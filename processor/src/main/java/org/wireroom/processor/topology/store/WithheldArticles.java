package org.wireroom.processor.topology.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.wireroom.processor.withheld.WithheldArticle;
import org.wireroom.processor.withheld.WithheldReason;
import org.wireroom.processor.withheld.Withholding;

/**
 * The withheld articles of one task: why, in one store, and those that have been read, in another. Which are released next is kept
 * in memory, so that looking for them costs nothing.
 */
public final class WithheldArticles implements AutoCloseable {
    private record Due(Instant until, String articleId) {}

    private final KeyValueStore<String, WithheldArticle> reasons;
    private final KeyValueStore<String, byte[]> contents;
    private final WithheldTotals totals;
    private final NavigableSet<Due> due =
            new ConcurrentSkipListSet<>(Comparator.comparing(Due::until).thenComparing(Due::articleId));
    private final Map<WithheldReason, AtomicInteger> numbers = new EnumMap<>(WithheldReason.class);

    /**
     * Reads what is withheld.
     *
     * @param reasons why articles are or were withheld
     * @param contents embargoed articles as read
     * @param totals what all tasks of this process withhold
     */
    public WithheldArticles(
            KeyValueStore<String, WithheldArticle> reasons,
            KeyValueStore<String, byte[]> contents,
            WithheldTotals totals) {
        this.reasons = reasons;
        this.contents = contents;
        this.totals = totals;
        for (WithheldReason reason : WithheldReason.values()) {
            numbers.put(reason, new AtomicInteger());
        }
        try (KeyValueIterator<String, WithheldArticle> all = reasons.all()) {
            while (all.hasNext()) {
                KeyValue<String, WithheldArticle> article = all.next();
                begin(article.key, article.value.current());
            }
        }
        totals.add(this);
    }

    /**
     * Withholds a version in place of the one that was withheld before, if there was one.
     *
     * @param json the article as read, null if it was not read
     */
    public void withhold(String articleId, Withholding version, byte[] json) {
        end(articleId, false);
        reasons.put(articleId, orNone(reasons.get(articleId)).with(version));
        if (json != null) {
            contents.put(articleId, json);
        }
        begin(articleId, version);
    }

    /** The version of an article that is withheld, null for none. */
    public Withholding current(String articleId) {
        return orNone(reasons.get(articleId)).current();
    }

    /** An embargoed article as read, null if it is not embargoed. */
    public byte[] content(String articleId) {
        return contents.get(articleId);
    }

    /**
     * Withholds an article no longer; does nothing if it is not withheld.
     *
     * @param released whether its embargo has passed
     */
    public void end(String articleId, boolean released) {
        Withholding version = current(articleId);
        if (version == null) {
            return;
        }
        WithheldArticle after = reasons.get(articleId).ended(released);
        reasons.put(articleId, after.past().isEmpty() ? null : after);
        contents.delete(articleId);
        numbers.get(version.reason()).decrementAndGet();
        if (version.until() != null) {
            due.remove(new Due(version.until(), articleId));
        }
    }

    /**
     * The articles whose embargo has passed, the earliest first.
     *
     * @param now epoch milliseconds
     * @param most how many at most
     */
    public List<String> due(long now, int most) {
        List<String> found = new ArrayList<>();
        for (Due next : due) {
            if (found.size() == most || next.until().toEpochMilli() > now) {
                break;
            }
            found.add(next.articleId());
        }
        return found;
    }

    @Override
    public void close() {
        totals.remove(this);
    }

    /** How many are withheld for a reason. */
    int number(WithheldReason reason) {
        return numbers.get(reason).get();
    }

    private void begin(String articleId, Withholding version) {
        if (version != null) {
            numbers.get(version.reason()).incrementAndGet();
            if (version.until() != null) {
                due.add(new Due(version.until(), articleId));
            }
        }
    }

    private static WithheldArticle orNone(WithheldArticle article) {
        return article == null ? WithheldArticle.NONE : article;
    }
}
