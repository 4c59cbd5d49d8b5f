package org.wireroom.processor.topology;

import org.apache.kafka.streams.state.KeyValueStore;
import org.wireroom.processor.overlap.assembly.Assembly;
import org.wireroom.processor.overlap.assembly.Matching;
import org.wireroom.processor.overlap.index.Candidates;

/** What is remembered of articles on their way, in two stores of Kafka Streams. */
final class AssembliesInStores implements Matching.Memory {
    private final KeptAssemblies assemblies;
    private final KeyValueStore<String, Candidates> named;

    AssembliesInStores(KeptAssemblies assemblies, KeyValueStore<String, Candidates> named) {
        this.assemblies = assemblies;
        this.named = named;
    }

    @Override
    public Assembly assembly(String articleId) {
        return assemblies.get(articleId);
    }

    @Override
    public void put(String articleId, Assembly assembly) {
        assemblies.put(articleId, assembly);
    }

    @Override
    public Candidates named(String articleId, int shard) {
        return named.get(key(articleId, shard));
    }

    @Override
    public void put(String articleId, int shard, Candidates candidates) {
        named.put(key(articleId, shard), candidates);
    }

    private static String key(String articleId, int shard) {
        return articleId + '/' + shard;
    }
}
