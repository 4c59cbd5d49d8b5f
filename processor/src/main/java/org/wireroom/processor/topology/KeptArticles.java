package org.wireroom.processor.topology;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.apache.kafka.streams.state.ValueAndTimestamp;
import org.wireroom.contract.article.EnrichedArticle;
import org.wireroom.contract.article.ExtractedArticle;
import org.wireroom.contract.json.Json;
import org.wireroom.processor.overlap.Body;

/** The extracted articles of a partition, and the bodies of those that were looked at last. */
final class KeptArticles {
    private static final int BODIES = 100;

    /**
     * A body.
     *
     * @param edition the edition of the article that it is of
     */
    record KeptBody(int edition, Body body) {}

    private final ReadOnlyKeyValueStore<String, ValueAndTimestamp<byte[]>> extracted;
    private final Map<String, KeptBody> bodies = new LinkedHashMap<>(2 * BODIES, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, KeptBody> eldest) {
            return size() > BODIES;
        }
    };

    KeptArticles(ReadOnlyKeyValueStore<String, ValueAndTimestamp<byte[]>> extracted) {
        this.extracted = extracted;
    }

    /** The extracted article as JSON, null if it is not there. */
    byte[] json(String articleId) {
        ValueAndTimestamp<byte[]> kept = extracted.get(articleId);
        return kept == null ? null : kept.value();
    }

    /** The body of an article of at least an edition, null if that is not there yet. */
    KeptBody body(String articleId, int edition) {
        KeptBody known = bodies.get(articleId);
        if (known != null && known.edition() >= edition) {
            return known;
        }
        byte[] json = json(articleId);
        if (json == null) {
            return null;
        }
        ExtractedArticle article = Json.read(json, ExtractedArticle.class);
        EnrichedArticle read = article.article();
        KeptBody body = new KeptBody(article.edition(), Body.of(read.text(), read.segments()));
        bodies.put(articleId, body);
        return body.edition() >= edition ? body : null;
    }
}
