package org.wireroom.app.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the broker reads at each start stays short, however many positions were committed. */
class InternalLogsIT {
    private static final String TOPIC = "articles";
    private static final int PARTITIONS = 50;
    private static final int TRANSACTIONS = 80;
    private static final String NOTE = "x".repeat(1_000);
    private static final long MOST_BYTES = 1_500_000; // all positions take more than 4,000,000

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void forgetPositionsThatHaveNewerOnes(@TempDir Path folder) throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder, 0);
                Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            admin.createTopics(Set.of(new NewTopic(TOPIC, PARTITIONS, (short) 1)))
                    .all()
                    .get();
            commitAll(broker.bootstrapServers());
            await().atMost(Duration.ofMinutes(2)).until(() -> bytes(folder) < MOST_BYTES);
            assertThat(committed(broker.bootstrapServers())).isEqualTo(TRANSACTIONS);
        }
    }

    private static void commitAll(String brokers) {
        Map<String, Object> config = Map.of("bootstrap.servers", brokers, "transactional.id", "test");
        try (KafkaConsumer<byte[], byte[]> consumer = consumer(brokers);
                KafkaProducer<byte[], byte[]> producer =
                        new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.initTransactions();
            for (int position = 1; position <= TRANSACTIONS; position++) {
                producer.beginTransaction();
                producer.sendOffsetsToTransaction(positions(position), consumer.groupMetadata());
                producer.commitTransaction();
            }
        }
    }

    private static Map<TopicPartition, OffsetAndMetadata> positions(int position) {
        Map<TopicPartition, OffsetAndMetadata> positions = new HashMap<>();
        for (int partition = 0; partition < PARTITIONS; partition++) {
            positions.put(new TopicPartition(TOPIC, partition), new OffsetAndMetadata(position, NOTE));
        }
        return positions;
    }

    private static long committed(String brokers) {
        TopicPartition last = new TopicPartition(TOPIC, PARTITIONS - 1);
        try (KafkaConsumer<byte[], byte[]> consumer = consumer(brokers)) {
            return consumer.committed(Set.of(last)).get(last).offset();
        }
    }

    private static KafkaConsumer<byte[], byte[]> consumer(String brokers) {
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", brokers, "group.id", "group"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    /** The bytes of the logs of positions. */
    private static long bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> logs = files.filter(
                            file -> file.getParent().getFileName().toString().startsWith("__consumer_offsets"))
                    .filter(file -> file.toString().endsWith(".log"))
                    .toList();
            long bytes = 0;
            for (Path log : logs) {
                bytes += Files.size(log);
            }
            return bytes;
        } catch (NoSuchFileException | UncheckedIOException e) {
            return Long.MAX_VALUE; // one was deleted in this moment
        }
    }
}
