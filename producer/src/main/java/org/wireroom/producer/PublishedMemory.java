package org.wireroom.producer;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.wireroom.contract.ArticleId;
import org.wireroom.contract.article.PublishedArticle;
import org.wireroom.contract.article.PublishedArticle.State;
import org.wireroom.contract.headers.WireroomHeaders;
import org.wireroom.contract.json.Json;
import org.wireroom.contract.topics.Topics;
import org.wireroom.platform.headers.TextHeaders;
import org.wireroom.text.hashing.Sha256;

/**
 * Reads what was published before, at the start of a producer.
 *
 * <p>The memory topic lists every raw record but perhaps the last few: the producer writes it after the brokers have
 * acknowledged the raw record, and may have been killed in between. So the end of the raw topic, from where the memory
 * stops, is read as well.
 */
final class PublishedMemory {
    private static final Duration POLL = Duration.ofMillis(500);

    private final org.apache.kafka.clients.consumer.Consumer<String, byte[]> consumer;
    private final PublishedVersions versions = new PublishedVersions();
    private final Map<Integer, Long> nextRawOffsets = new HashMap<>();

    private PublishedMemory(org.apache.kafka.clients.consumer.Consumer<String, byte[]> consumer) {
        this.consumer = consumer;
    }

    /**
     * Reads the memory.
     *
     * @param consumer one without a group, to be closed by the caller
     */
    static PublishedVersions read(org.apache.kafka.clients.consumer.Consumer<String, byte[]> consumer) {
        PublishedMemory memory = new PublishedMemory(consumer);
        memory.readToEnd(Topics.PUBLISHED, Map.of(), memory::remember);
        memory.readToEnd(Topics.RAW, memory.nextRawOffsets, memory::catchUp);
        return memory.versions;
    }

    private void remember(ConsumerRecord<String, byte[]> published) {
        PublishedArticle article = Json.read(published.value(), PublishedArticle.class);
        versions.put(published.key(), article);
        if (article.offset() != null) {
            nextRawOffsets.merge(article.partition(), article.offset() + 1, Math::max);
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
        String digest = TextHeaders.get(raw.headers(), WireroomHeaders.DIGEST);
        PublishedArticle article = new PublishedArticle(version, state, first, raw.partition(), raw.offset(), digest);
        versions.put(raw.key(), article);
        String container = TextHeaders.get(raw.headers(), WireroomHeaders.CONTAINER);
        String uri = container == null ? TextHeaders.get(raw.headers(), WireroomHeaders.URI) : container;
        if (uri != null) {
            versions.put(PublishedPart.placeId(raw.key(), uri), article);
        }
    }

    private void readToEnd(String topic, Map<Integer, Long> starts, Consumer<ConsumerRecord<String, byte[]>> reader) {
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
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
    }
}
