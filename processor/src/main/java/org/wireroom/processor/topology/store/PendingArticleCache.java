package org.wireroom.processor.topology.store;

import java.util.Arrays;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.streams.state.KeyValueStore;
import org.wireroom.processor.overlap.LruCache;
import org.wireroom.processor.overlap.gathering.PendingArticle;

/**
 * How far the articles of a partition are on their way. Reading one that shares passages with many takes longer than all that is
 * done with it, so those that were looked at last, by any step of the task, stay read for as long as the bytes in the store are
 * the same.
 */
public final class PendingArticleCache {
    /** An assembly takes so many times the bytes that it has in the store. */
    private static final int UNPACKED = 6;

    private static final int LEAST = 500;

    private static final CompactSerde<PendingArticle> FORM = new CompactSerde<>(PendingArticle.class);

    private final KeyValueStore<String, byte[]> store;
    private final Serializer<PendingArticle> writer = FORM.serializer();
    private final Deserializer<PendingArticle> reader = FORM.deserializer();
    private final LruCache<String, Kept> lastUsed;

    /** An assembly and its bytes in the store. */
    static final class Kept {
        private final byte[] bytes;
        private final PendingArticle assembly;

        Kept(byte[] bytes, PendingArticle assembly) {
            this.bytes = bytes;
            this.assembly = assembly;
        }
    }

    public PendingArticleCache(KeyValueStore<String, byte[]> store, CacheBudget.Share share) {
        this.store = store;
        this.lastUsed = share.assemblies();
    }

    /** How far an article is, null for nothing. */
    public PendingArticle get(String articleId) {
        byte[] bytes = store.get(articleId);
        if (bytes == null) {
            return null;
        }
        Kept known = lastUsed.get(articleId);
        if (known != null && Arrays.equals(known.bytes, bytes)) {
            return known.assembly;
        }
        PendingArticle assembly = reader.deserialize(Steps.ASSEMBLIES, bytes);
        keep(articleId, bytes, assembly);
        return assembly;
    }

    /** Sets how far an article is. */
    public void put(String articleId, PendingArticle assembly) {
        byte[] bytes = writer.serialize(Steps.ASSEMBLIES, assembly);
        store.put(articleId, bytes);
        keep(articleId, bytes, assembly);
    }

    private void keep(String articleId, byte[] bytes, PendingArticle assembly) {
        lastUsed.put(articleId, new Kept(bytes, assembly), LEAST + (long) UNPACKED * bytes.length);
    }
}
