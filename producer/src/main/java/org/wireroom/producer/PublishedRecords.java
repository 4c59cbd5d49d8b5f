package org.wireroom.producer;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wireroom.contract.article.PublishedArticle;
import org.wireroom.contract.json.Json;
import org.wireroom.formats.reading.FeedEntry;
import tools.jackson.core.JacksonException;

/** Reads records of a producer's memory, to which others may have written as well. */
final class PublishedRecords {
    private static final Logger LOG = LoggerFactory.getLogger(PublishedRecords.class);

    private PublishedRecords() {}

    /** What a record with a value says; null, and a line in the log, if no producer wrote it. */
    static PublishedArticle read(ConsumerRecord<String, byte[]> message) {
        try {
            PublishedArticle article = Json.read(message.value(), PublishedArticle.class);
            boolean placed = article != null && (article.partition() == null) == (article.offset() == null);
            if (placed
                    && article.version() != null
                    && article.state() != null
                    && article.firstPublishedAt() != null
                    && (article.digest() == null || digest(article.digest()) != null)) {
                return article;
            }
            skip(message, "it is not what a producer remembers");
        } catch (JacksonException e) {
            skip(message, "it is not JSON of a producer");
        }
        return null;
    }

    /** A digest, null if it is none. */
    static String digest(String text) {
        try {
            FeedEntry.Digest digest = new FeedEntry.Digest(text == null ? "" : text);
            digest.content();
            digest.dates();
            digest.names();
            return text;
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            return null;
        }
    }

    /** Names a record in the log that is left out. */
    static void skip(ConsumerRecord<String, byte[]> message, String why) {
        LOG.error(
                "skipped a foreign record topic={} partition={} offset={} reason=\"{}\"",
                message.topic(),
                message.partition(),
                message.offset(),
                why);
    }
}
