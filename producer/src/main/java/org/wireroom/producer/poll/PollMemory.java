package org.wireroom.producer.poll;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.wireroom.contract.feed.PolledFeed;
import org.wireroom.contract.headers.CloudEvents;
import org.wireroom.contract.json.Json;
import org.wireroom.contract.topics.Topics;
import org.wireroom.platform.headers.EventHeaders;

/** What is known of polled addresses, in {@code news.feeds.polled}: one record per address. */
final class PollMemory {
    private static final Duration POLL = Duration.ofMillis(500);

    private PollMemory() {}

    /**
     * Reads all.
     *
     * @param consumer one without a group, to be closed by the caller
     */
    static Map<String, PolledFeed> read(Consumer<String, byte[]> consumer) {
        List<TopicPartition> partitions = consumer.partitionsFor(Topics.POLLED).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<String, PolledFeed> known = new HashMap<>();
        while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
            for (ConsumerRecord<String, byte[]> message : consumer.poll(POLL)) {
                if (message.value() == null) {
                    known.remove(message.key());
                } else {
                    known.put(message.key(), Json.read(message.value(), PolledFeed.class));
                }
            }
        }
        return known;
    }

    /** What is remembered of an address. */
    static ProducerRecord<String, byte[]> record(PolledFeed feed) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(Topics.POLLED, feed.key(), Json.write(feed));
        EventHeaders.set(
                CloudEvents.FEED_POLLED,
                message.headers(),
                feed.key() + "/" + feed.polledAt().toEpochMilli(),
                "/wireroom/producer",
                feed.key(),
                feed.polledAt(),
                CloudEvents.JSON);
        return message;
    }
}
