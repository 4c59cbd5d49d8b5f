package org.wireroom.producer;

import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wireroom.contract.OneLine;
import org.wireroom.contract.article.PublishedArticle;
import org.wireroom.contract.headers.CloudEvents;
import org.wireroom.contract.headers.Reason;
import org.wireroom.contract.headers.SourceVersion;
import org.wireroom.contract.headers.WireroomHeaders;
import org.wireroom.contract.json.Json;
import org.wireroom.contract.topics.Topics;
import org.wireroom.platform.headers.EventHeaders;
import org.wireroom.platform.headers.Rejection;
import org.wireroom.platform.headers.SourceVersionHeaders;
import org.wireroom.platform.headers.TextHeaders;
import org.wireroom.producer.files.FileContent;

/** The records that a producer writes. */
final class RawRecordBuilder {
    private static final String PLAIN_TEXT = "text/plain";
    private static final Logger LOG = LoggerFactory.getLogger(RawRecordBuilder.class);
    private static final Duration BELIEVED_AHEAD = Duration.ofDays(1);
    private static final String STAGE = "publish";
    private static final String SOURCE = "/wireroom/producer";

    private RawRecordBuilder() {}

    /** The bytes of an article, untouched. */
    static ProducerRecord<String, byte[]> article(PublishedPart part, Instant received) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(
                Topics.RAW,
                null,
                received.toEpochMilli(),
                part.articleId(),
                part.item().bytes());
        describe(message, part, CloudEvents.ARTICLE_RAW, received);
        SourceVersionHeaders.set(believed(part, received), message.headers());
        return message;
    }

    /**
     * What the source says of its version, without a time more than a day after the receipt: that is a mistake, and would keep all
     * corrections of the article away.
     */
    private static SourceVersion believed(PublishedPart part, Instant received) {
        SourceVersion stated = part.source();
        if (stated.created() == null || !stated.created().isAfter(received.plus(BELIEVED_AHEAD))) {
            return stated;
        }
        LOG.warn(
                "date not believed uri={} article={} created={}: it lies ahead, so the time of receipt decides which version is newer",
                OneLine.of(part.uri()),
                part.articleId(),
                stated.created());
        return new SourceVersion(stated.number(), null, stated.status());
    }

    /** A part of a file that is not an article. */
    static ProducerRecord<String, byte[]> deadLetter(PublishedPart part, Instant now) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(
                Topics.DEAD_LETTERS, part.articleId(), part.item().bytes());
        describe(message, part, CloudEvents.ARTICLE_REJECTED, now);
        new Rejection(Reason.NO_ARTICLE, STAGE, part.uri() + ": " + part.item().problem(), null).set(message.headers());
        return message;
    }

    /** A file that is not an article. */
    static ProducerRecord<String, byte[]> deadLetter(
            Origin origin, String articleId, FileContent.Rejected content, Instant now) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(Topics.DEAD_LETTERS, articleId, content.bytes());
        String id = articleId + "/" + content.version();
        EventHeaders.set(CloudEvents.ARTICLE_REJECTED, message.headers(), id, SOURCE, articleId, now, PLAIN_TEXT);
        TextHeaders.set(message.headers(), WireroomHeaders.FEED, origin.feed());
        TextHeaders.set(message.headers(), WireroomHeaders.URI, origin.uri());
        new Rejection(content.reason(), STAGE, origin.uri() + ": " + content.message(), content.cause())
                .set(message.headers());
        return message;
    }

    /** A withdrawal of an article. */
    static ProducerRecord<String, byte[]> withdrawal(String articleId, Instant now) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(Topics.RAW, articleId, null);
        EventHeaders.set(
                CloudEvents.ARTICLE_RAW,
                message.headers(),
                articleId + "/withdrawal",
                "/wireroom/withdraw",
                articleId,
                now,
                PLAIN_TEXT);
        return message;
    }

    /** What is remembered of an article. */
    static ProducerRecord<String, byte[]> memory(String articleId, PublishedArticle article, Instant now) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(Topics.PUBLISHED, articleId, Json.write(article));
        EventHeaders.set(
                CloudEvents.ARTICLE_PUBLISHED,
                message.headers(),
                articleId + "/" + article.version(),
                SOURCE,
                articleId,
                now,
                CloudEvents.JSON);
        return message;
    }

    private static void describe(
            ProducerRecord<String, byte[]> message, PublishedPart part, CloudEvents type, Instant time) {
        String id = part.articleId() + "/" + part.version();
        EventHeaders.set(
                type,
                message.headers(),
                id,
                SOURCE,
                part.articleId(),
                time,
                part.item().mediaType());
        TextHeaders.set(message.headers(), WireroomHeaders.FEED, part.feed());
        TextHeaders.set(message.headers(), WireroomHeaders.URI, part.uri());
        if (part.digest() != null) {
            TextHeaders.set(message.headers(), WireroomHeaders.DIGEST, part.digest());
        }
        if (part.teaser() != null) {
            message.headers().add(WireroomHeaders.ITEM, part.teaser().bytes());
        }
        if (part.problem() != null) {
            TextHeaders.set(message.headers(), WireroomHeaders.PAGE_PROBLEM, part.problem());
        }
        if (part.container() != null) {
            TextHeaders.set(
                    message.headers(),
                    WireroomHeaders.CONTAINER,
                    part.container().uri());
            TextHeaders.set(
                    message.headers(),
                    WireroomHeaders.CONTAINER_VERSION,
                    part.container().version());
            TextHeaders.set(
                    message.headers(),
                    WireroomHeaders.POSITION,
                    Integer.toString(part.container().position()));
        }
    }
}
