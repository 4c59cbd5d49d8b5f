package org.wireroom.app.push;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.utils.Utils;
import org.wireroom.app.deadletters.DeadLetter;
import org.wireroom.app.deadletters.DeadLetters;
import org.wireroom.app.topics.Offsets;
import org.wireroom.app.topics.TopicReader;
import org.wireroom.contract.ArticleId;
import org.wireroom.contract.article.EnrichedArticle;
import org.wireroom.contract.article.PublishedArticle;
import org.wireroom.contract.headers.SourceStatus;
import org.wireroom.contract.headers.WireroomHeaders;
import org.wireroom.contract.json.Json;
import org.wireroom.contract.topics.Topics;
import org.wireroom.platform.headers.EventHeaders;
import org.wireroom.platform.headers.SourceVersionHeaders;
import org.wireroom.platform.headers.TextHeaders;
import org.wireroom.platform.settings.KafkaSettings;
import org.wireroom.platform.settings.Settings;
import org.wireroom.processor.ProcessorSettings;
import org.wireroom.producer.AsyncPublisher;
import org.wireroom.producer.RawPlace;
import org.wireroom.producer.push.ArticleStatus;
import org.wireroom.producer.push.ArticleStatus.Outcome;
import org.wireroom.producer.push.ArticleStatus.State;
import org.wireroom.producer.push.Outcomes;
import org.wireroom.text.hashing.Sha256;

/**
 * Reads from the topics what became of an article: its raw record, and then its own partition alone, from the time of that record on
 * until the outcome is found. Nothing is kept between questions; of each topic at most {@link #MOST} is spent on looking.
 */
public final class TopicOutcomes implements Outcomes {
    private static final Duration MOST = Duration.ofSeconds(2);
    /** Clocks of producers and brokers differ. */
    private static final Duration SLACK = Duration.ofMinutes(1);

    private final KafkaSettings kafka;
    private final String processor;

    /** Looks into the Kafka that the settings name. */
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
            return Optional.ofNullable(new Search(topics, feed, articleId).status(known));
        }
    }

    /** The answer to one question. */
    private final class Search {
        private final TopicReader topics;
        private final String feed;
        private final String articleId;
        private boolean complete = true;

        Search(TopicReader topics, String feed, String articleId) {
            this.topics = topics;
            this.feed = feed;
            this.articleId = articleId;
        }

        ArticleStatus status(AsyncPublisher.Known known) throws InterruptedException {
            if (known.state() == PublishedArticle.State.REJECTED) {
                return neverPublished(known.since());
            }
            RawPlace place = known.place();
            if (place == null) {
                return new ArticleStatus(articleId, feed, null, null, null, null, null, Outcome.of(State.WAITING));
            }
            ConsumerRecord<byte[], byte[]> raw = first(
                    new TopicPartition(Topics.RAW, place.partition()),
                    place.offset(),
                    message -> message.offset() == place.offset());
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

        private Outcome outcome(ConsumerRecord<byte[], byte[]> raw) throws InterruptedException {
            TopicPartition at = new TopicPartition(Topics.RAW, raw.partition());
            SourceStatus status = SourceVersionHeaders.of(raw.headers()).status();
            if (raw.value() == null) {
                return Outcome.of(State.WITHDRAWN);
            }
            try (Admin admin = Admin.create(kafka.admin())) {
                if (Offsets.committed(admin, processor).getOrDefault(at, 0L) <= raw.offset()) {
                    return Outcome.of(State.WAITING);
                }
            }
            if (status != SourceStatus.USABLE) {
                return Outcome.of(status == SourceStatus.CANCELED ? State.WITHDRAWN : State.WITHHELD);
            }
            Outcome letter = letter(raw);
            return letter == null ? result(raw) : letter;
        }

        private Outcome letter(ConsumerRecord<byte[], byte[]> raw) {
            TopicPartition at = new TopicPartition(Topics.DEAD_LETTERS, raw.partition());
            ConsumerRecord<byte[], byte[]> letter = first(
                    at,
                    topics.offset(at, Instant.ofEpochMilli(raw.timestamp()).minus(SLACK)),
                    message -> !DeadLetters.isNote(message) && isOf(DeadLetter.of(message), raw));
            return letter == null ? null : deadLetter(letter);
        }

        private boolean isOf(DeadLetter letter, ConsumerRecord<byte[], byte[]> raw) {
            return articleId.equals(letter.articleId())
                    && letter.origin() != null
                    && letter.origin().partition() == raw.partition()
                    && letter.origin().offset() == raw.offset();
        }

        /** The outcome of a version that is no dead letter: extract has accepted it, or passed over it. */
        private Outcome result(ConsumerRecord<byte[], byte[]> raw) {
            String version = Sha256.version(raw.value());
            Instant received = Instant.ofEpochMilli(raw.timestamp());
            TopicPartition results = new TopicPartition(Topics.ENRICHED, raw.partition());
            AtomicReference<EnrichedArticle> article = new AtomicReference<>();
            ConsumerRecord<byte[], byte[]> enriched = first(results, topics.offset(results, received), message -> {
                article.set(isKey(message) ? Json.read(message.value(), EnrichedArticle.class) : null);
                return article.get() != null && article.get().version().equals(version);
            });
            if (enriched != null) {
                int revision = article.get().revision();
                return new Outcome(
                        State.ENRICHED, revision, null, null, Topics.ENRICHED, enriched.partition(), enriched.offset());
            }
            TopicPartition accepted = new TopicPartition(Topics.EXTRACTED, raw.partition());
            String event = articleId + "/" + version;
            boolean isAccepted = first(
                            accepted,
                            topics.offset(accepted, received),
                            message -> event.equals(EventHeaders.id(message.headers())))
                    != null;
            return Outcome.of(!complete ? State.UNKNOWN : isAccepted ? State.WAITING : State.SUPERSEDED);
        }

        /** An article that the producer itself could not take: the last dead letter tells why. */
        private ArticleStatus neverPublished(Instant since) {
            int partition = Utils.toPositive(Utils.murmur2(articleId.getBytes(StandardCharsets.UTF_8)))
                    % topics.partitionCount(Topics.DEAD_LETTERS);
            TopicPartition at = new TopicPartition(Topics.DEAD_LETTERS, partition);
            AtomicReference<ConsumerRecord<byte[], byte[]>> last = new AtomicReference<>();
            topics.search(
                    at,
                    topics.offset(at, since.minus(SLACK)),
                    message -> {
                        if (isKey(message) && !DeadLetters.isNote(message)) {
                            last.set(message);
                        }
                        return false;
                    },
                    MOST);
            boolean own =
                    last.get() != null && feed.equals(TextHeaders.get(last.get().headers(), WireroomHeaders.FEED));
            Outcome outcome = last.get() == null ? Outcome.of(State.UNKNOWN) : deadLetter(last.get());
            return last.get() == null || own
                    ? new ArticleStatus(articleId, feed, null, null, null, null, null, outcome)
                    : null;
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

        private boolean isKey(ConsumerRecord<byte[], byte[]> message) {
            return message.key() != null && articleId.equals(new String(message.key(), StandardCharsets.UTF_8));
        }

        private ConsumerRecord<byte[], byte[]> first(
                TopicPartition at, long from, Predicate<ConsumerRecord<byte[], byte[]>> wanted) {
            AtomicReference<ConsumerRecord<byte[], byte[]>> found = new AtomicReference<>();
            complete &= topics.search(
                    at,
                    from,
                    message -> {
                        boolean is = wanted.test(message);
                        found.set(is ? message : null);
                        return is;
                    },
                    MOST);
            return found.get();
        }
    }
}
