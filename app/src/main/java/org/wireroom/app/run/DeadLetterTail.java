package org.wireroom.app.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.wireroom.contract.headers.DeadLetterHeaders;
import org.wireroom.contract.headers.WireroomHeaders;
import org.wireroom.contract.topics.Topics;
import org.wireroom.platform.headers.TextHeaders;
import org.wireroom.platform.settings.KafkaSettings;

/** The dead letters that are written from a moment on. */
final class DeadLetterTail {
    private static final Duration POLL = Duration.ofMillis(200);

    /**
     * One of them.
     *
     * @param reason why: "empty"
     * @param message one line that names the file
     */
    record DeadLetter(String reason, String message) {}

    private final KafkaSettings kafka;
    private final Map<TopicPartition, Long> starts;

    /** Starts at the present end of the topic. */
    DeadLetterTail(KafkaSettings kafka) {
        this.kafka = kafka;
        try (Consumer<byte[], byte[]> consumer = consumer()) {
            starts = consumer.endOffsets(partitions(consumer));
        }
    }

    /** All up to the present end, in no particular order. */
    List<DeadLetter> read() {
        List<DeadLetter> letters = new ArrayList<>();
        try (Consumer<byte[], byte[]> consumer = consumer()) {
            Map<TopicPartition, Long> ends = consumer.endOffsets(starts.keySet());
            consumer.assign(starts.keySet());
            starts.forEach(consumer::seek);
            while (starts.keySet().stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                for (ConsumerRecord<byte[], byte[]> letter : consumer.poll(POLL)) {
                    if (letter.headers().lastHeader(WireroomHeaders.REASON) == null) {
                        continue; // a note on another
                    }
                    letters.add(new DeadLetter(
                            TextHeaders.get(letter.headers(), WireroomHeaders.REASON),
                            TextHeaders.get(letter.headers(), DeadLetterHeaders.MESSAGE)));
                }
            }
        }
        return letters;
    }

    private Consumer<byte[], byte[]> consumer() {
        Map<String, Object> defaults = Map.of(
                "client.id", "wireroom-dead-letters",
                "enable.auto.commit", false,
                "auto.offset.reset", "earliest",
                "isolation.level", "read_committed");
        return new KafkaConsumer<>(kafka.consumer(defaults), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private static List<TopicPartition> partitions(Consumer<byte[], byte[]> consumer) {
        return consumer.partitionsFor(Topics.DEAD_LETTERS).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }
}
