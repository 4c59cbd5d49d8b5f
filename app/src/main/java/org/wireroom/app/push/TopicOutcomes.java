package org.wireroom.app.push;

import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.wireroom.app.deadletters.DeadLetter;
import org.wireroom.app.topics.Offsets;
import org.wireroom.app.topics.TopicReader;
import org.wireroom.contract.ArticleId;
import org.wireroom.contract.article.PublishedArticle;
import org.wireroom.contract.headers.SourceStatus;
import org.wireroom.contract.headers.WireroomHeaders;
import org.wireroom.contract.topics.Topics;
import org.wireroom.platform.headers.SourceVersionHeaders;
import org.wireroom.platform.headers.TextHeaders;
import org.wireroom.platform.settings.KafkaSettings;
import org.wireroom.platform.settings.Settings;
import org.wireroom.processor.ProcessorSettings;
import org.wireroom.processor.withheld.WithheldArticle;
import org.wireroom.producer.AsyncPublisher;
import org.wireroom.producer.RawPlace;
import org.wireroom.producer.push.ArticleStatus;
import org.wireroom.producer.push.ArticleStatus.Outcome;
import org.wireroom.producer.push.ArticleStatus.State;
import org.wireroom.producer.push.Outcomes;
import org.wireroom.text.hashing.Sha256;

/** Determines the outcome of an article from the topics, for each request. */
public final class TopicOutcomes implements Outcomes {
    private final KafkaSettings kafka;
    private final String processor;

    /** Reads from the Kafka that the settings name. */
    public TopicOutcomes(Settings settings) {
        this.kafka = new KafkaSettings(settings);
        this.processor = ProcessorSettings.of(settings).applicationId();
    }

    @Override
    public Optional<ArticleStatus> of(String feed, String articleId, AsyncPublisher.Known known)
            throws InterruptedException {
        boolean sameSlug = ArticleId.slugOf(articleId).equals(ArticleId.slugOf(ArticleId.of(feed, "")));
        if (!sameSlug) {
            return Optional.empty();
        }
        try (TopicReader topics = new TopicReader(kafka, "wireroom-push-outcomes")) {
            return Optional.ofNullable(
                    new Request(new ArticleRecords(topics, articleId), feed, articleId).status(known));
        }
    }

    /** One request for a status. */
    private final class Request {
        private final ArticleRecords records;
        private final String feed;
        private final String articleId;

        Request(ArticleRecords records, String feed, String articleId) {
            this.records = records;
            this.feed = feed;
            this.articleId = articleId;
        }

        /** The article's status, null if the article belongs to another feed. */
        ArticleStatus status(AsyncPublisher.Known known) throws InterruptedException {
            if (known.state() == PublishedArticle.State.REJECTED) {
                return neverPublished(known.since());
            }
            RawPlace place = known.place();
            if (place == null) {
                return unpublished(Outcome.of(State.WAITING));
            }
            ConsumerRecord<byte[], byte[]> raw = records.raw(place);
            if (raw == null) {
                return published(place, null, Outcome.of(State.UNKNOWN));
            }
            String rawFeed = TextHeaders.get(raw.headers(), WireroomHeaders.FEED);
            return rawFeed == null || rawFeed.equals(feed) ? published(place, raw, outcome(raw)) : null;
        }

        private ArticleStatus published(RawPlace place, ConsumerRecord<byte[], byte[]> raw, Outcome outcome) {
            boolean hasBytes = raw != null && raw.value() != null;
            return new ArticleStatus(
                    articleId,
                    feed,
                    hasBytes ? Sha256.version(raw.value()) : null,
                    raw == null ? null : Instant.ofEpochMilli(raw.timestamp()),
                    Topics.RAW,
                    place.partition(),
                    place.offset(),
                    outcome);
        }

        private ArticleStatus unpublished(Outcome outcome) {
            return new ArticleStatus(articleId, feed, null, null, null, null, null, outcome);
        }

        private Outcome outcome(ConsumerRecord<byte[], byte[]> raw) throws InterruptedException {
            if (raw.value() == null) {
                return Outcome.of(State.WITHDRAWN);
            }
            TopicPartition at = new TopicPartition(Topics.RAW, raw.partition());
            try (Admin admin = Admin.create(kafka.admin())) {
                if (Offsets.committed(admin, processor).getOrDefault(at, 0L) <= raw.offset()) {
                    return Outcome.of(State.WAITING);
                }
            }
            if (SourceVersionHeaders.of(raw.headers()).status() == SourceStatus.CANCELED) {
                return Outcome.of(State.WITHDRAWN);
            }
            ConsumerRecord<byte[], byte[]> letter = records.letterOf(raw);
            return letter == null ? result(raw) : deadLetter(letter);
        }

        /** The outcome of a version that is not a dead letter: the processor has extracted, withheld or skipped it. */
        private Outcome result(ConsumerRecord<byte[], byte[]> raw) {
            ArticleRecords.Enriched enriched = records.enriched(raw);
            if (enriched != null) {
                return new Outcome(
                        State.ENRICHED,
                        enriched.revision(),
                        null,
                        null,
                        Topics.ENRICHED,
                        enriched.record().partition(),
                        enriched.record().offset());
            }
            boolean extracted = records.isExtracted(raw);
            if (!extracted && records.isWithheld(raw, WithheldArticle.changelog(processor))) {
                return Outcome.of(State.WITHHELD);
            }
            return Outcome.of(!records.isComplete() ? State.UNKNOWN : extracted ? State.WAITING : State.SUPERSEDED);
        }

        /** An article that the producer itself rejected: the last dead letter says why. */
        private ArticleStatus neverPublished(Instant since) {
            ConsumerRecord<byte[], byte[]> letter = records.lastLetter(since);
            if (letter == null) {
                return unpublished(Outcome.of(State.UNKNOWN));
            }
            boolean sameFeed = feed.equals(TextHeaders.get(letter.headers(), WireroomHeaders.FEED));
            return sameFeed ? unpublished(deadLetter(letter)) : null;
        }

        private static Outcome deadLetter(ConsumerRecord<byte[], byte[]> message) {
            DeadLetter letter = DeadLetter.of(message);
            return new Outcome(
                    State.DEAD_LETTER,
                    null,
                    letter.reason(),
                    letter.message(),
                    Topics.DEAD_LETTERS,
                    message.partition(),
                    message.offset());
        }
    }
}
