package org.wireroom.processor.topology.store;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.wireroom.processor.overlap.OrderKey;

/**
 * What speakers or stories have of articles, in a store of Kafka Streams with one row per owner and article.
 *
 * @param <V> a row
 */
public final class OwnedRows<V> {
    private final KeyValueStore<Bytes, V> rows;

    public OwnedRows(KeyValueStore<Bytes, V> rows) {
        this.rows = rows;
    }

    /** What an owner has of an article, null if nothing. */
    public V get(String ownerId, OrderKey article) {
        return rows.get(KeyBytes.owned(ownerId, article));
    }

    /** Replaces what an owner has of an article, by nothing for null; returns what that was before, null if nothing. */
    public V replace(String ownerId, OrderKey article, V row) {
        Bytes key = KeyBytes.owned(ownerId, article);
        V before = rows.get(key);
        rows.put(key, row);
        return before;
    }

    /** All that an owner has, in the order of the articles. */
    public List<V> of(String ownerId) {
        List<V> found = new ArrayList<>();
        try (KeyValueIterator<Bytes, V> some = rows.range(KeyBytes.ownedFrom(ownerId), KeyBytes.ownedUpTo(ownerId))) {
            some.forEachRemaining(row -> found.add(row.value));
        }
        return found;
    }

    /** The first row of the owner that follows another one, or of the first one for null; null if there is none. */
    public V firstAfter(String ownerId) {
        Bytes from = ownerId == null ? null : KeyBytes.ownedUpTo(ownerId);
        try (KeyValueIterator<Bytes, V> rest = rows.range(from, null)) {
            return rest.hasNext() ? rest.next().value : null;
        }
    }
}
