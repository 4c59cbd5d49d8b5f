package org.wireroom.processor.topology.store;

import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.apache.kafka.streams.state.ValueAndTimestamp;
import org.wireroom.analysis.overlap.ComparedBody;
import org.wireroom.analysis.overlap.LaterBody;
import org.wireroom.analysis.overlap.PreparedBody;
import org.wireroom.contract.article.EnrichedArticle;
import org.wireroom.contract.article.ExtractedArticle;
import org.wireroom.contract.json.Json;
import org.wireroom.processor.overlap.LruCache;
import org.wireroom.processor.overlap.gathering.ComparisonResults.Result;

/** The extracted articles of a partition, with a cache of bodies. */
public final class ArticleCache {
    /** Of a body that is prepared for comparison. */
    private static final int BYTES_PER_WORD = 150;

    private static final int BYTES_PER_BODY = 500;

    private final ReadOnlyKeyValueStore<String, ValueAndTimestamp<byte[]>> extracted;
    private final LruCache<String, Body> cache;

    /** The body of one generation of an article. */
    public static final class Body {
        private final int generation;
        private final ComparedBody compared;
        private PreparedBody prepared;

        Body(int generation, ComparedBody compared) {
            this.generation = generation;
            this.compared = compared;
        }

        int generation() {
            return generation;
        }

        /** What this article, of the given id, shares with a later one. */
        public Result result(String articleId, LaterBody later) {
            return new Result(articleId, generation, prepared().compare(later));
        }

        /** The body itself. */
        public ComparedBody compared() {
            return compared;
        }

        private PreparedBody prepared() {
            if (prepared == null) {
                prepared = new PreparedBody(compared);
            }
            return prepared;
        }
    }

    public ArticleCache(ReadOnlyKeyValueStore<String, ValueAndTimestamp<byte[]>> extracted, CacheBudget.Share share) {
        this.extracted = extracted;
        this.cache = share.bodies();
    }

    /** The extracted article as JSON, null if it is not there. */
    public byte[] json(String articleId) {
        ValueAndTimestamp<byte[]> stored = extracted.get(articleId);
        return stored == null ? null : stored.value();
    }

    /** The body of the given generation of an article or of a newer one, null if it has not arrived yet. */
    public Body body(String articleId, int generation) {
        Body cached = cache.get(articleId);
        if (cached != null && cached.generation() >= generation) {
            return cached;
        }
        byte[] json = json(articleId);
        if (json == null) {
            return null;
        }
        ExtractedArticle article = Json.read(json, ExtractedArticle.class);
        EnrichedArticle read = article.article();
        Body body = new Body(article.generation(), ComparedBody.of(read.text(), read.segments()));
        cache.put(
                articleId,
                body,
                BYTES_PER_BODY + (long) BYTES_PER_WORD * body.compared().size());
        return body.generation() >= generation ? body : null;
    }
}
