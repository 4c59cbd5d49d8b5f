package org.wireroom.processor.topology.store;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.wireroom.processor.overlap.OrderKey;
import org.wireroom.processor.overlap.index.EarlierCandidate;
import org.wireroom.processor.overlap.index.Holder;
import org.wireroom.processor.overlap.index.PostingStore;

/** Postings in two stores of Kafka Streams: one with a row per fingerprint and article, and one with a row per article. */
public final class PostingStores implements PostingStore {
    private static final OrderKey FIRST = new OrderKey(0, "");
    private static final OrderKey LAST = new OrderKey(Long.MAX_VALUE, "~");

    private final KeyValueStore<Bytes, Integer> postings;
    private final KeyValueStore<Bytes, Holder> holders;

    public PostingStores(KeyValueStore<Bytes, Integer> postings, KeyValueStore<Bytes, Holder> holders) {
        this.postings = postings;
        this.holders = holders;
    }

    @Override
    public void put(long print, OrderKey article, int generation) {
        postings.put(KeyBytes.posting(print, article), generation);
    }

    @Override
    public void remove(long print, OrderKey article) {
        postings.delete(KeyBytes.posting(print, article));
    }

    @Override
    public List<EarlierCandidate> holders(long print, OrderKey from, OrderKey to, int most) {
        List<EarlierCandidate> found = new ArrayList<>();
        if (from.compareTo(to) >= 0) {
            return found;
        }
        try (KeyValueIterator<Bytes, Integer> rows =
                postings.range(KeyBytes.posting(print, from), KeyBytes.posting(print, to))) {
            while (rows.hasNext() && found.size() < most) {
                KeyValue<Bytes, Integer> row = rows.next();
                OrderKey article = KeyBytes.postingArticle(row.key);
                if (!article.equals(to)) {
                    found.add(new EarlierCandidate(article, row.value));
                }
            }
        }
        return found;
    }

    @Override
    public OrderKey holderBefore(long print, OrderKey article, int places) {
        try (KeyValueIterator<Bytes, Integer> rows =
                postings.reverseRange(KeyBytes.posting(print, FIRST), KeyBytes.posting(print, article))) {
            int left = places;
            while (rows.hasNext()) {
                OrderKey before = KeyBytes.postingArticle(rows.next().key);
                if (!before.equals(article) && --left == 0) {
                    return before;
                }
            }
        }
        return null;
    }

    @Override
    public Holder holder(int shard, OrderKey article) {
        return holders.get(KeyBytes.holder(shard, article));
    }

    @Override
    public void putHolder(int shard, OrderKey article, Holder holder) {
        holders.put(KeyBytes.holder(shard, article), holder);
    }

    @Override
    public OrderKey firstHolder(int shard) {
        try (KeyValueIterator<Bytes, Holder> rows =
                holders.range(KeyBytes.holder(shard, FIRST), KeyBytes.holder(shard, LAST))) {
            return rows.hasNext() ? KeyBytes.holderArticle(rows.next().key) : null;
        }
    }
}
