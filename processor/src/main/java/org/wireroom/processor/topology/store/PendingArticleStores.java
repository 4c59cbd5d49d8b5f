package org.wireroom.processor.topology.store;

import org.apache.kafka.streams.state.KeyValueStore;
import org.wireroom.processor.overlap.gathering.Matching;
import org.wireroom.processor.overlap.gathering.PendingArticle;
import org.wireroom.processor.overlap.index.CandidateList;

/** The state of articles, in two stores of Kafka Streams. */
public final class PendingArticleStores implements Matching.Memory {
    private final PendingArticleCache pendingArticles;
    private final KeyValueStore<String, CandidateList> candidates;

    public PendingArticleStores(PendingArticleCache pendingArticles, KeyValueStore<String, CandidateList> candidates) {
        this.pendingArticles = pendingArticles;
        this.candidates = candidates;
    }

    @Override
    public PendingArticle pending(String articleId) {
        return pendingArticles.get(articleId);
    }

    @Override
    public void put(String articleId, PendingArticle pending) {
        pendingArticles.put(articleId, pending);
    }

    @Override
    public CandidateList candidates(String articleId, int shard) {
        return candidates.get(key(articleId, shard));
    }

    @Override
    public void put(String articleId, int shard, CandidateList named) {
        candidates.put(key(articleId, shard), named);
    }

    private static String key(String articleId, int shard) {
        return articleId + '/' + shard;
    }
}
