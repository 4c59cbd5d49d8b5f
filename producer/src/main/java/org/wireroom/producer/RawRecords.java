package org.wireroom.producer;

import java.time.Instant;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.wireroom.contract.article.PublishedArticle;
import org.wireroom.contract.headers.CloudEvents;
import org.wireroom.contract.headers.DeadLetterHeaders;
import org.wireroom.contract.headers.Reason;
import org.wireroom.contract.headers.WireroomHeaders;
import org.wireroom.contract.json.Json;
import org.wireroom.contract.topics.Topics;

/** The records that a producer writes. */
final class RawRecords {
    private static final String PLAIN_TEXT = "text/plain";
    private static final String STAGE = "publish";
    private static final String SOURCE = "/wireroom/producer";

    private RawRecords() {}

    /** The bytes of an article, untouched. */
    static ProducerRecord<String, byte[]> article(Part part, Instant received) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(
                Topics.RAW,
                null,
                received.toEpochMilli(),
                part.articleId(),
                part.item().bytes());
        describe(message, part, CloudEvents.ARTICLE_RAW, received);
        part.source().set(message.headers());
        return message;
    }

    /** A part of a file that is no article. */
    static ProducerRecord<String, byte[]> deadLetter(Part part, Instant now) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(
                Topics.DEAD_LETTERS, part.articleId(), part.item().bytes());
        describe(message, part, CloudEvents.ARTICLE_REJECTED, now);
        new DeadLetterHeaders(
                        Reason.NO_ARTICLE,
                        STAGE,
                        part.uri() + ": " + part.item().problem(),
                        null)
                .set(message.headers());
        return message;
    }

    /** A file that is no article. */
    static ProducerRecord<String, byte[]> deadLetter(
            Origin origin, String articleId, FileContent.Rejected content, Instant now) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(Topics.DEAD_LETTERS, articleId, content.bytes());
        String id = articleId + "/" + content.version();
        CloudEvents.ARTICLE_REJECTED.set(message.headers(), id, SOURCE, articleId, now, PLAIN_TEXT);
        WireroomHeaders.set(message.headers(), WireroomHeaders.FEED, origin.feed());
        WireroomHeaders.set(message.headers(), WireroomHeaders.URI, origin.uri());
        new DeadLetterHeaders(content.reason(), STAGE, origin.uri() + ": " + content.message(), content.cause())
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
                message.headers(), articleId + "/" + article.version(), SOURCE, articleId, now, CloudEvents.JSON);
        return message;
    }

    private static void describe(ProducerRecord<String, byte[]> message, Part part, CloudEvents type, Instant time) {
        String id = part.articleId() + "/" + part.version();
        type.set(
                message.headers(),
                id,
                SOURCE,
                part.articleId(),
                time,
                part.item().mediaType());
        WireroomHeaders.set(message.headers(), WireroomHeaders.FEED, part.feed());
        WireroomHeaders.set(message.headers(), WireroomHeaders.URI, part.uri());
        if (part.container() != null) {
            WireroomHeaders.set(
                    message.headers(),
                    WireroomHeaders.CONTAINER,
                    part.container().uri());
            WireroomHeaders.set(
                    message.headers(),
                    WireroomHeaders.CONTAINER_VERSION,
                    part.container().version());
            WireroomHeaders.set(
                    message.headers(),
                    WireroomHeaders.POSITION,
                    Integer.toString(part.container().position()));
        }
    }
}
