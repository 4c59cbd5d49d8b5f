package org.wireroom.app.push;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.wireroom.app.deadletters.DeadLetter;
import org.wireroom.app.deadletters.LetterNote;
import org.wireroom.app.topics.TopicReader;
import org.wireroom.contract.article.EnrichedArticle;
import org.wireroom.contract.json.Json;
import org.wireroom.contract.topics.Topics;
import org.wireroom.platform.headers.EventHeaders;
import org.wireroom.platform.topics.Partitions;
import org.wireroom.processor.withheld.WithheldArticle;
import org.wireroom.producer.RawPlace;
import org.wireroom.text.hashing.Sha256;

/**
 * Finds the records of one article. Every topic has the same partitions, so only the article's own partition is searched, from
 * the time of the raw record on, and for at most {@link #TIMEOUT} per topic.
 */
final class ArticleRecords {
    private static final Duration TIMEOUT = Duration.ofSeconds(2);
    /** Clocks of producers and brokers differ. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(1);

    private final TopicReader topics;
    private final String articleId;
    private boolean complete = true;

    /**
     * An enriched version.
     *
     * @param record where it was published
     * @param revision its revision
     */
    record Enriched(ConsumerRecord<byte[], byte[]> record, int revision) {}

    ArticleRecords(TopicReader topics, String articleId) {
        this.topics = topics;
        this.articleId = articleId;
    }

    /** Whether every search so far found its record or reached the end of the partition in time. */
    boolean isComplete() {
        return complete;
    }

    /** The raw record at a position, null if it is not found. */
    ConsumerRecord<byte[], byte[]> raw(RawPlace place) {
        return first(
                new TopicPartition(Topics.RAW, place.partition()),
                place.offset(),
                message -> message.offset() == place.offset());
    }

    /** Whether the processor withholds a raw record's version now. */
    boolean isWithheld(ConsumerRecord<byte[], byte[]> raw, String changelog) {
        AtomicReference<WithheldArticle> newest = new AtomicReference<>();
        complete &= topics.search(
                new TopicPartition(changelog, raw.partition()),
                0,
                message -> {
                    if (hasKey(message)) {
                        newest.set(WithheldArticle.read(message.value()));
                    }
                    return false;
                },
                TIMEOUT);
        return newest.get() != null
                && newest.get().current() != null
                && newest.get().current().offset() == raw.offset();
    }

    /** The dead letter that a raw record became, null if there is none. */
    ConsumerRecord<byte[], byte[]> letterOf(ConsumerRecord<byte[], byte[]> raw) {
        TopicPartition at = new TopicPartition(Topics.DEAD_LETTERS, raw.partition());
        return first(
                at,
                topics.offset(at, received(raw).minus(CLOCK_SKEW)),
                message -> !LetterNote.is(message) && isLetterOf(DeadLetter.of(message), raw));
    }

    /** The first enriched event of a raw record's version, null if there is none. */
    Enriched enriched(ConsumerRecord<byte[], byte[]> raw) {
        String version = Sha256.version(raw.value());
        TopicPartition at = new TopicPartition(Topics.ENRICHED, raw.partition());
        AtomicReference<EnrichedArticle> article = new AtomicReference<>();
        ConsumerRecord<byte[], byte[]> found = first(at, topics.offset(at, received(raw)), message -> {
            article.set(hasKey(message) ? Json.read(message.value(), EnrichedArticle.class) : null);
            return article.get() != null && article.get().version().equals(version);
        });
        return found == null ? null : new Enriched(found, article.get().revision());
    }

    /** Whether the processor extracted a raw record's version. */
    boolean isExtracted(ConsumerRecord<byte[], byte[]> raw) {
        String event = articleId + "/" + Sha256.version(raw.value());
        TopicPartition at = new TopicPartition(Topics.EXTRACTED, raw.partition());
        return first(at, topics.offset(at, received(raw)), message -> event.equals(EventHeaders.id(message.headers())))
                != null;
    }

    /** The last dead letter with this article's key since a time, null if there is none. */
    ConsumerRecord<byte[], byte[]> lastLetter(Instant since) {
        int partition = Partitions.ofArticle(articleId, topics.partitionCount(Topics.DEAD_LETTERS));
        TopicPartition at = new TopicPartition(Topics.DEAD_LETTERS, partition);
        AtomicReference<ConsumerRecord<byte[], byte[]>> last = new AtomicReference<>();
        topics.search(
                at,
                topics.offset(at, since.minus(CLOCK_SKEW)),
                message -> {
                    if (hasKey(message) && !LetterNote.is(message)) {
                        last.set(message);
                    }
                    return false;
                },
                TIMEOUT);
        return last.get();
    }

    private boolean isLetterOf(DeadLetter letter, ConsumerRecord<byte[], byte[]> raw) {
        return articleId.equals(letter.articleId())
                && letter.origin() != null
                && letter.origin().partition() == raw.partition()
                && letter.origin().offset() == raw.offset();
    }

    private boolean hasKey(ConsumerRecord<byte[], byte[]> message) {
        return message.key() != null && articleId.equals(new String(message.key(), StandardCharsets.UTF_8));
    }

    private ConsumerRecord<byte[], byte[]> first(
            TopicPartition at, long from, Predicate<ConsumerRecord<byte[], byte[]>> wanted) {
        AtomicReference<ConsumerRecord<byte[], byte[]>> found = new AtomicReference<>();
        complete &= topics.search(
                at,
                from,
                message -> {
                    boolean matches = wanted.test(message);
                    found.set(matches ? message : null);
                    return matches;
                },
                TIMEOUT);
        return found.get();
    }

    private static Instant received(ConsumerRecord<byte[], byte[]> raw) {
        return Instant.ofEpochMilli(raw.timestamp());
    }
}
