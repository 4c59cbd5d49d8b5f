package org.wireroom.producer;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wireroom.contract.ArticleId;
import org.wireroom.contract.article.PublishedArticle;
import org.wireroom.contract.article.PublishedArticle.State;
import org.wireroom.contract.headers.WireroomHeaders;
import org.wireroom.contract.topics.Topics;
import org.wireroom.platform.headers.TextHeaders;
import org.wireroom.text.hashing.Sha256;

/**
 * Reads what was published before at the start of a producer, and from then on what other processes publish and withdraw.
 *
 * <p>The memory topic lists every raw record but perhaps the last few: the producer writes it after the brokers have
 * acknowledged the raw record, and may have been killed in between. So the end of the raw topic, from where the memory
 * stops, is read as well. A memory of records that are not on the raw topic any more is lost, but for withdrawals: the raw topic is read
 * instead.
 *
 * <p>A tombstone means that the article is forgotten. Records that no producer wrote are skipped. Not thread-safe.
 */
final class PublishedMemory {
    private static final Logger LOG = LoggerFactory.getLogger(PublishedMemory.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final int MOST_OF_OTHERS = 10_000;

    private final org.apache.kafka.clients.consumer.Consumer<String, byte[]> consumer;
    private final PublishedVersions versions = new PublishedVersions();
    private final Map<Integer, Long> nextRawOffsets = new HashMap<>();
    private final Map<TopicPartition, Long> positions = new HashMap<>();
    /** What other processes have said of articles last, for the latest of these articles. */
    private final Map<String, PublishedArticle> ofOthers = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, PublishedArticle> eldest) {
            return size() > MOST_OF_OTHERS;
        }
    };

    private PublishedMemory(org.apache.kafka.clients.consumer.Consumer<String, byte[]> consumer) {
        this.consumer = consumer;
    }

    /**
     * Reads the memory.
     *
     * @param consumer one without a group, to be closed by the caller
     */
    static PublishedMemory read(org.apache.kafka.clients.consumer.Consumer<String, byte[]> consumer) {
        PublishedMemory memory = new PublishedMemory(consumer);
        memory.readToEnd(Topics.PUBLISHED, Map.of(), memory::remember);
        if (memory.isOfOtherRecords()) {
            LOG.warn(
                    "{} remembers records that are not on {}: what was published is read from the latter",
                    Topics.PUBLISHED,
                    Topics.RAW);
            memory.nextRawOffsets.clear();
            memory.versions.keepWithdrawn();
        }
        memory.readToEnd(Topics.RAW, memory.nextRawOffsets, memory::catchUp);
        memory.awaitOthers();
        return memory;
    }

    /** What was published, kept up to date by the publisher. */
    PublishedVersions versions() {
        return versions;
    }

    /**
     * Takes in what other processes have published and withdrawn since. A version that this process published while another withdrew the
     * article may be remembered after the withdrawal, which has to be remembered again then.
     *
     * @param writer what marks the records of this process
     * @param again remembers a withdrawal again; null if withdrawn articles may return
     */
    void follow(String writer, BiConsumer<String, PublishedArticle> again) {
        for (ConsumerRecord<String, byte[]> message : consumer.poll(Duration.ZERO)) {
            boolean own = writer.equals(TextHeaders.get(message.headers(), WireroomHeaders.WRITER));
            if (!own) {
                remember(message);
                continue;
            }
            PublishedArticle other = ofOthers.get(message.key());
            if (other != null && other.state() == State.WITHDRAWN && again != null) {
                PublishedArticle mine = PublishedRecords.read(message);
                if (mine != null && mine.state() != State.WITHDRAWN) {
                    versions.put(message.key(), other);
                    again.accept(message.key(), other);
                }
            }
        }
    }

    private void remember(ConsumerRecord<String, byte[]> published) {
        if (!ArticleId.isValid(published.key())) {
            PublishedRecords.skip(published, "its key is not the id of an article");
        } else if (published.value() == null) {
            versions.forget(published.key());
            ofOthers.remove(published.key());
        } else {
            PublishedArticle article = PublishedRecords.read(published);
            if (article != null) {
                versions.put(published.key(), article);
                ofOthers.remove(published.key());
                ofOthers.put(published.key(), article);
                if (article.offset() != null) {
                    nextRawOffsets.merge(article.partition(), article.offset() + 1, Math::max);
                }
            }
        }
    }

    private void catchUp(ConsumerRecord<String, byte[]> raw) {
        if (!ArticleId.isValid(raw.key())) {
            return;
        }
        Instant known = versions.firstPublishedAt(raw.key());
        Instant first = known == null ? Instant.ofEpochMilli(raw.timestamp()) : known;
        State state = raw.value() == null ? State.WITHDRAWN : State.PUBLISHED;
        String version = raw.value() == null ? "" : Sha256.version(raw.value());
        String digest = PublishedRecords.digest(TextHeaders.get(raw.headers(), WireroomHeaders.DIGEST));
        PublishedArticle article = new PublishedArticle(version, state, first, raw.partition(), raw.offset(), digest);
        boolean staysAway = versions.state(raw.key()) == State.WITHDRAWN
                && state == State.PUBLISHED
                && raw.headers().lastHeader(WireroomHeaders.RETURNS) == null;
        if (staysAway) {
            return;
        }
        versions.put(raw.key(), article);
        String container = TextHeaders.get(raw.headers(), WireroomHeaders.CONTAINER);
        String uri = container == null ? TextHeaders.get(raw.headers(), WireroomHeaders.URI) : container;
        if (uri != null) {
            versions.put(PublishedPart.placeId(raw.key(), uri), article);
        }
    }

    private boolean isOfOtherRecords() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions(Topics.RAW));
        return nextRawOffsets.entrySet().stream()
                .anyMatch(
                        next -> ends.getOrDefault(new TopicPartition(Topics.RAW, next.getKey()), 0L) < next.getValue());
    }

    /** Stays at the end of the memory. */
    private void awaitOthers() {
        ofOthers.clear();
        List<TopicPartition> partitions = partitions(Topics.PUBLISHED);
        consumer.assign(partitions);
        positions.forEach(consumer::seek);
    }

    private List<TopicPartition> partitions(String topic) {
        return consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
    }

    private void readToEnd(String topic, Map<Integer, Long> starts, Consumer<ConsumerRecord<String, byte[]>> reader) {
        List<TopicPartition> partitions = partitions(topic);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        for (TopicPartition partition : partitions) {
            Long start = starts.get(partition.partition());
            if (start != null) {
                consumer.seek(partition, start);
            }
        }
        while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
            consumer.poll(POLL).forEach(reader);
        }
        if (topic.equals(Topics.PUBLISHED)) {
            partitions.forEach(partition -> positions.put(partition, consumer.position(partition)));
        }
    }
}
