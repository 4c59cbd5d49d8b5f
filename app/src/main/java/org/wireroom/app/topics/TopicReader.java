package org.wireroom.app.topics;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.wireroom.platform.settings.KafkaSettings;

/** Reads ranges of topics, committed records only, without a consumer group, so that it does not interfere with others. */
public final class TopicReader implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final int FETCH_BYTES = 16 * 1024 * 1024;

    private final Consumer<byte[], byte[]> consumer;

    /**
     * Connects.
     *
     * @param clientId name of this client in the brokers' logs and metrics
     */
    public TopicReader(KafkaSettings kafka, String clientId) {
        Map<String, Object> defaults = Map.of(
                "client.id",
                clientId,
                "enable.auto.commit",
                false,
                "auto.offset.reset",
                "earliest",
                "isolation.level",
                "read_committed",
                "fetch.max.bytes",
                FETCH_BYTES);
        consumer =
                new KafkaConsumer<>(kafka.consumer(defaults), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** The first offset of each partition that still exists. */
    public Map<TopicPartition, Long> starts(String topic) {
        return consumer.beginningOffsets(partitions(topic));
    }

    /** The offset after the last committed record of each partition. */
    public Map<TopicPartition, Long> ends(String topic) {
        return consumer.endOffsets(partitions(topic));
    }

    /** Reads all records of a topic that are committed now, in order within each partition. */
    public void readAll(String topic, java.util.function.Consumer<ConsumerRecord<byte[], byte[]>> reader) {
        read(starts(topic), ends(topic), reader);
    }

    /**
     * Reads from some offsets (inclusive) to others (exclusive).
     *
     * @throws KafkaException if the brokers return nothing for a minute
     */
    public void read(
            Map<TopicPartition, Long> from,
            Map<TopicPartition, Long> to,
            java.util.function.Consumer<ConsumerRecord<byte[], byte[]>> reader) {
        Set<TopicPartition> left = to.entrySet().stream()
                .filter(end -> from.getOrDefault(end.getKey(), 0L) < end.getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        consumer.assign(left);
        consumer.resume(left); // a partition that is assigned again stays paused
        left.forEach(partition -> consumer.seek(partition, from.getOrDefault(partition, 0L)));
        Map<TopicPartition, Long> before = new HashMap<>();
        long deadline = System.nanoTime() + TIMEOUT.toNanos();
        while (!left.isEmpty()) {
            for (ConsumerRecord<byte[], byte[]> message : consumer.poll(POLL)) {
                if (message.offset() < to.get(new TopicPartition(message.topic(), message.partition()))) {
                    reader.accept(message);
                }
            }
            for (TopicPartition partition : List.copyOf(left)) {
                long position = consumer.position(partition);
                Long last = before.put(partition, position);
                if (last == null || position > last) {
                    deadline = System.nanoTime() + TIMEOUT.toNanos();
                }
                if (position >= to.get(partition)) {
                    left.remove(partition);
                    consumer.pause(Set.of(partition));
                }
            }
            if (System.nanoTime() > deadline) {
                throw new KafkaException(
                        "the brokers returned no records for " + TIMEOUT.toSeconds() + " s of " + left);
            }
        }
    }

    /**
     * Searches a partition from an offset to the last record that is committed now.
     *
     * @param wanted the search ends at the first record that matches
     * @param timeout how long to search at most
     * @return whether a match was found or everything was searched
     * @throws KafkaException if the brokers do not answer
     */
    public boolean search(
            TopicPartition at, long from, Predicate<ConsumerRecord<byte[], byte[]>> wanted, Duration timeout) {
        long deadline = System.nanoTime() + timeout.toNanos();
        long end = consumer.endOffsets(Set.of(at), timeout).get(at);
        consumer.assign(Set.of(at));
        consumer.seek(at, from);
        while (consumer.position(at, timeout) < end && System.nanoTime() < deadline) {
            for (ConsumerRecord<byte[], byte[]> message : consumer.poll(POLL)) {
                if (message.offset() < end && wanted.test(message)) {
                    return true;
                }
            }
        }
        return consumer.position(at, timeout) >= end;
    }

    /** The first offset of a partition whose record is not older than a time; the end if there is none. */
    public long offset(TopicPartition at, Instant time) {
        OffsetAndTimestamp first =
                consumer.offsetsForTimes(Map.of(at, time.toEpochMilli())).get(at);
        return first == null ? consumer.endOffsets(Set.of(at)).get(at) : first.offset();
    }

    /** How many partitions a topic has. */
    public int partitionCount(String topic) {
        return partitions(topic).size();
    }

    @Override
    public void close() {
        consumer.close();
    }

    private List<TopicPartition> partitions(String topic) {
        return consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
    }
}
