package org.wireroom.processor.topology;

import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.apache.kafka.streams.state.ValueAndTimestamp;
import org.wireroom.contract.article.EnrichedArticle;
import org.wireroom.contract.article.ExtractedArticle;
import org.wireroom.contract.json.Json;
import org.wireroom.processor.overlap.Body;
import org.wireroom.processor.overlap.LastUsed;
import org.wireroom.processor.overlap.LaterBody;
import org.wireroom.processor.overlap.PreparedBody;
import org.wireroom.processor.overlap.assembly.Answers.Answer;

/** The extracted articles of a partition, and the bodies of those that were looked at last. */
final class KeptArticles {
    /** Of a body that is ready to be compared. */
    private static final int BYTES_A_WORD = 150;

    private static final int BYTES_A_BODY = 500;

    private final ReadOnlyKeyValueStore<String, ValueAndTimestamp<byte[]>> extracted;
    private final LastUsed<String, Kept> lastUsed;

    /** The body of an edition of an article. */
    static final class Kept {
        private final int edition;
        private final Body body;
        private PreparedBody prepared;

        Kept(int edition, Body body) {
            this.edition = edition;
            this.body = body;
        }

        int edition() {
            return edition;
        }

        /** What this article, of the given id, shares with a later one. */
        Answer answer(String articleId, LaterBody later) {
            return new Answer(articleId, edition, prepared().compare(later));
        }

        Body body() {
            return body;
        }

        private PreparedBody prepared() {
            if (prepared == null) {
                prepared = new PreparedBody(body);
            }
            return prepared;
        }
    }

    KeptArticles(ReadOnlyKeyValueStore<String, ValueAndTimestamp<byte[]>> extracted, SharedHeap.Share share) {
        this.extracted = extracted;
        this.lastUsed = share.bodies();
    }

    /** The extracted article as JSON, null if it is not there. */
    byte[] json(String articleId) {
        ValueAndTimestamp<byte[]> kept = extracted.get(articleId);
        return kept == null ? null : kept.value();
    }

    /** The article in an edition that is at least the given one, null if that is not there yet. */
    Kept article(String articleId, int edition) {
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
        Kept kept = new Kept(article.edition(), Body.of(read.text(), read.segments()));
        lastUsed.put(
                articleId,
                kept,
                BYTES_A_BODY + (long) BYTES_A_WORD * kept.body().size());
        return kept.edition() >= edition ? kept : null;
    }
}
