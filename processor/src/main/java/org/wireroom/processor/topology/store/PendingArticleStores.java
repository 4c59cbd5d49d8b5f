package org.wireroom.processor.topology.store;

import org.apache.kafka.streams.state.KeyValueStore;
import org.wireroom.processor.overlap.gathering.Matching;
import org.wireroom.processor.overlap.gathering.PendingArticle;
import org.wireroom.processor.overlap.index.CandidateList;

/** What is remembered of articles on their way, in two stores of Kafka Streams. */
public final class PendingArticleStores implements Matching.Memory {
    private final PendingArticleCache assemblies;
    private final KeyValueStore<String, CandidateList> named;

    public PendingArticleStores(PendingArticleCache assemblies, KeyValueStore<String, CandidateList> named) {
        this.assemblies = assemblies;
        this.named = named;
    }

    @Override
    public PendingArticle assembly(String articleId) {
        return assemblies.get(articleId);
    }

    @Override
    public void put(String articleId, PendingArticle assembly) {
        assemblies.put(articleId, assembly);
    }

    @Override
    public CandidateList named(String articleId, int shard) {
        return named.get(key(articleId, shard));
    }

    @Override
    public void put(String articleId, int shard, CandidateList candidates) {
        named.put(key(articleId, shard), candidates);
    }

    private static String key(String articleId, int shard) {
        return articleId + '/' + shard;
    }
}
