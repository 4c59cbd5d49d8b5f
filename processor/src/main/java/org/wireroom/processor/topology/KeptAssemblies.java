package org.wireroom.processor.topology;

import java.util.Arrays;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.streams.state.KeyValueStore;
import org.wireroom.processor.overlap.LastUsed;
import org.wireroom.processor.overlap.assembly.Assembly;

/**
 * How far the articles of a partition are on their way. Reading one that shares passages with many takes longer than all that is
 * done with it, so those that were looked at last, by any step of the task, stay read for as long as the bytes in the store are
 * the same.
 */
final class KeptAssemblies {
    /** An assembly takes so many times the bytes that it has in the store. */
    private static final int UNPACKED = 6;

    private static final int LEAST = 500;

    private static final CompactSerde<Assembly> FORM = new CompactSerde<>(Assembly.class);

    private final KeyValueStore<String, byte[]> store;
    private final Serializer<Assembly> writer = FORM.serializer();
    private final Deserializer<Assembly> reader = FORM.deserializer();
    private final LastUsed<String, Kept> lastUsed;

    /** An assembly and its bytes in the store. */
    static final class Kept {
        private final byte[] bytes;
        private final Assembly assembly;

        Kept(byte[] bytes, Assembly assembly) {
            this.bytes = bytes;
            this.assembly = assembly;
        }
    }

    KeptAssemblies(KeyValueStore<String, byte[]> store, SharedHeap.Share share) {
        this.store = store;
        this.lastUsed = share.assemblies();
    }

    /** How far an article is, null for nothing. */
    Assembly get(String articleId) {
        byte[] bytes = store.get(articleId);
        if (bytes == null) {
            return null;
        }
        Kept known = lastUsed.get(articleId);
        if (known != null && Arrays.equals(known.bytes, bytes)) {
            return known.assembly;
        }
        Assembly assembly = reader.deserialize(Steps.ASSEMBLIES, bytes);
        keep(articleId, bytes, assembly);
        return assembly;
    }

    /** Sets how far an article is. */
    void put(String articleId, Assembly assembly) {
        byte[] bytes = writer.serialize(Steps.ASSEMBLIES, assembly);
        store.put(articleId, bytes);
        keep(articleId, bytes, assembly);
    }

    private void keep(String articleId, byte[] bytes, Assembly assembly) {
        lastUsed.put(articleId, new Kept(bytes, assembly), LEAST + (long) UNPACKED * bytes.length);
    }
}
