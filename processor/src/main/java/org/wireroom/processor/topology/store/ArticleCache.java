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
import org.wireroom.processor.overlap.gathering.ComparisonResults.Answer;

/** The extracted articles of a partition, and the bodies of those that were looked at last. */
public final class ArticleCache {
    /** Of a body that is ready to be compared. */
    private static final int BYTES_A_WORD = 150;

    private static final int BYTES_A_BODY = 500;

    private final ReadOnlyKeyValueStore<String, ValueAndTimestamp<byte[]>> extracted;
    private final LruCache<String, Kept> lastUsed;

    /** The body of an edition of an article. */
    public static final class Kept {
        private final int edition;
        private final ComparedBody body;
        private PreparedBody prepared;

        Kept(int edition, ComparedBody body) {
            this.edition = edition;
            this.body = body;
        }

        int edition() {
            return edition;
        }

        /** What this article, of the given id, shares with a later one. */
        public Answer answer(String articleId, LaterBody later) {
            return new Answer(articleId, edition, prepared().compare(later));
        }

        public ComparedBody body() {
            return body;
        }

        private PreparedBody prepared() {
            if (prepared == null) {
                prepared = new PreparedBody(body);
            }
            return prepared;
        }
    }

    public ArticleCache(ReadOnlyKeyValueStore<String, ValueAndTimestamp<byte[]>> extracted, CacheBudget.Share share) {
        this.extracted = extracted;
        this.lastUsed = share.bodies();
    }

    /** The extracted article as JSON, null if it is not there. */
    public byte[] json(String articleId) {
        ValueAndTimestamp<byte[]> kept = extracted.get(articleId);
        return kept == null ? null : kept.value();
    }

    /** The article in an edition that is at least the given one, null if that is not there yet. */
    public Kept article(String articleId, int edition) {
        Kept known = lastUsed.get(articleId);
        if (known != null && known.edition() >= edition) {
            return known;
        }
        byte[] json = json(articleId);
        if (json == null) {
            return null;
        }
        ExtractedArticle article = Json.read(json, ExtractedArticle.class);
        EnrichedArticle read = article.article();
        Kept kept = new Kept(article.edition(), ComparedBody.of(read.text(), read.segments()));
        lastUsed.put(
                articleId,
                kept,
                BYTES_A_BODY + (long) BYTES_A_WORD * kept.body().size());
        return kept.edition() >= edition ? kept : null;
    }
}
