package org.wireroom.app.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wireroom.contract.topics.Topics;
import org.wireroom.platform.settings.Settings;
import org.wireroom.platform.topics.TopicAdmin;
import org.wireroom.platform.topics.TopicSettings;

class HangingTransactionsIT {
    @TempDir
    Path folder;

    @Test
    void leavesTransactionsAloneThatAreUnderWay() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder, 0);
                Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            assertThat(HangingTransactions.abort(admin)).isZero();
            new TopicAdmin(admin).create(TopicSettings.topics(new Settings(Map.of())));
            Map<String, Object> config = Map.of(
                    ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                    broker.bootstrapServers(),
                    ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                    "test");
            try (KafkaProducer<byte[], byte[]> producer =
                    new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer())) {
                producer.initTransactions();
                producer.beginTransaction();
                producer.send(new ProducerRecord<>(Topics.SAYINGS, new byte[] {1}, new byte[] {2}))
                        .get();
                assertThat(HangingTransactions.abort(admin)).isZero();
                producer.commitTransaction();
            }
        }
    }

    @Test
    void leavesTransactionsAloneThatTheirProducerEndsAfterARestart() throws Exception {
        EmbeddedBroker broker = EmbeddedBroker.start(folder, 0);
        String address = broker.bootstrapServers();
        List<TopicPartition> partitions = partitions();
        List<KafkaProducer<byte[], byte[]>> producers = new ArrayList<>();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", address))) {
            new TopicAdmin(admin).create(TopicSettings.topics(new Settings(Map.of())));
            for (int i = 0; i < 8; i++) {
                KafkaProducer<byte[], byte[]> producer = producer(address, "test-" + i);
                producers.add(producer);
                producer.initTransactions();
                producer.beginTransaction();
                for (TopicPartition partition : partitions) {
                    producer.send(new ProducerRecord<>(
                                    partition.topic(), partition.partition(), new byte[] {1}, new byte[] {2}))
                            .get();
                }
            }
            broker.close();
            broker = EmbeddedBroker.start(folder, Integer.parseInt(address.substring(address.lastIndexOf(':') + 1)));
            assertThat(HangingTransactions.abort(admin)).isZero();
            producers.forEach(KafkaProducer::commitTransaction);
        } finally {
            producers.forEach(KafkaProducer::close);
        }
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", address, "isolation.level", "read_committed", "client.id", "test"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            List<ConsumerRecord<byte[], byte[]>> committed = new ArrayList<>();
            await().until(() -> {
                consumer.poll(Duration.ofMillis(100)).forEach(committed::add);
                return committed.size() == 8 * partitions.size();
            });
        } finally {
            broker.close();
        }
    }

    private static List<TopicPartition> partitions() {
        return IntStream.range(0, 8)
                .mapToObj(partition -> new TopicPartition(Topics.SAYINGS, partition))
                .toList();
    }

    private static KafkaProducer<byte[], byte[]> producer(String address, String name) {
        Map<String, Object> config =
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, address, ProducerConfig.TRANSACTIONAL_ID_CONFIG, name);
        return new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer());
    }
}
