package org.wireroom.producer;

import java.time.Instant;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.wireroom.contract.article.PublishedArticle;
import org.wireroom.contract.headers.CloudEvents;
import org.wireroom.contract.headers.DeadLetterHeaders;
import org.wireroom.contract.headers.WireroomHeaders;
import org.wireroom.contract.json.Json;
import org.wireroom.contract.topics.Topics;

/** The records that a producer writes. */
final class RawRecords {
    private static final String PLAIN_TEXT = "text/plain";
    private static final String STAGE = "publish";

    private RawRecords() {}

    /** The bytes of a file, untouched. */
    static ProducerRecord<String, byte[]> article(ArticleFile file, FileContent.Article content, Instant received) {
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(Topics.RAW, null, received.toEpochMilli(), file.articleId(), content.bytes());
        describe(message, file, CloudEvents.ARTICLE_RAW, content.version(), received);
        return message;
    }

    /** A file that is no article. */
    static ProducerRecord<String, byte[]> deadLetter(ArticleFile file, FileContent.Rejected content, Instant now) {
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(Topics.DEAD_LETTERS, file.articleId(), content.bytes());
        describe(message, file, CloudEvents.ARTICLE_REJECTED, content.version(), now);
        new DeadLetterHeaders(content.reason(), STAGE, file.uri() + ": " + content.message(), content.cause())
                .set(message.headers());
        return message;
    }

    /** A withdrawal of an article. */
    static ProducerRecord<String, byte[]> withdrawal(String articleId, Instant now) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(Topics.RAW, articleId, null);
        CloudEvents.ARTICLE_RAW.set(
                message.headers(), articleId + "/withdrawal", "/wireroom/withdraw", articleId, now, PLAIN_TEXT);
        return message;
    }

    /** What is remembered of an article. */
    static ProducerRecord<String, byte[]> memory(String articleId, PublishedArticle article, Instant now) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(Topics.PUBLISHED, articleId, Json.write(article));
        CloudEvents.ARTICLE_PUBLISHED.set(
                message.headers(),
                articleId + "/" + article.version(),
                "/wireroom/producer",
                articleId,
                now,
                CloudEvents.JSON);
        return message;
    }

    private static void describe(
            ProducerRecord<String, byte[]> message, ArticleFile file, CloudEvents type, String version, Instant time) {
        String id = file.articleId() + "/" + version;
        type.set(message.headers(), id, "/wireroom/producer", file.articleId(), time, PLAIN_TEXT);
        WireroomHeaders.set(message.headers(), WireroomHeaders.FEED, file.feed());
        WireroomHeaders.set(message.headers(), WireroomHeaders.URI, file.uri());
    }
}
