package org.wireroom.processor.topology.store;

import java.util.Arrays;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.streams.state.KeyValueStore;
import org.wireroom.processor.overlap.LruCache;
import org.wireroom.processor.overlap.gathering.PendingArticle;

/**
 * The pending articles of a partition, with a cache that all steps of the task share. Decoding one that shares passages with many
 * takes longer than any step does with it; a cached one is used for as long as the store has the same bytes.
 */
public final class PendingArticleCache {
    /** How many bytes of heap a pending article takes per byte in the store. */
    private static final int HEAP_PER_BYTE = 6;

    private static final int BYTES_PER_ENTRY = 500;

    private static final CompactSerde<PendingArticle> SERDE = new CompactSerde<>(PendingArticle.class);

    private final KeyValueStore<String, byte[]> store;
    private final Serializer<PendingArticle> writer = SERDE.serializer();
    private final Deserializer<PendingArticle> reader = SERDE.deserializer();
    private final LruCache<String, Entry> cache;

    /** A pending article and its bytes in the store. */
    static final class Entry {
        private final byte[] bytes;
        private final PendingArticle pending;

        Entry(byte[] bytes, PendingArticle pending) {
            this.bytes = bytes;
            this.pending = pending;
        }
    }

    public PendingArticleCache(KeyValueStore<String, byte[]> store, CacheBudget.Share share) {
        this.store = store;
        this.cache = share.pendingArticles();
    }

    /** How far an article is, null if it is unknown. */
    public PendingArticle get(String articleId) {
        byte[] bytes = store.get(articleId);
        if (bytes == null) {
            return null;
        }
        Entry cached = cache.get(articleId);
        if (cached != null && Arrays.equals(cached.bytes, bytes)) {
            return cached.pending;
        }
        PendingArticle pending = reader.deserialize(Steps.PENDING_ARTICLES, bytes);
        cache(articleId, bytes, pending);
        return pending;
    }

    /** Sets how far an article is. */
    public void put(String articleId, PendingArticle pending) {
        byte[] bytes = writer.serialize(Steps.PENDING_ARTICLES, pending);
        store.put(articleId, bytes);
        cache(articleId, bytes, pending);
    }

    private void cache(String articleId, byte[] bytes, PendingArticle pending) {
        cache.put(articleId, new Entry(bytes, pending), BYTES_PER_ENTRY + (long) HEAP_PER_BYTE * bytes.length);
    }
}
