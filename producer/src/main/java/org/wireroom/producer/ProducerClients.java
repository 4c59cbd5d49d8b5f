package org.wireroom.producer;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.wireroom.contract.topics.Topics;
import org.wireroom.platform.settings.KafkaSettings;

/** The Kafka clients of a {@link ProducerService}; the user's own settings win over these defaults. */
final class ProducerClients {
    /** Settings of a producer that never gives up on a record, however long the brokers are away. */
    static final Map<String, Object> PATIENT = Map.of(
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE,
            ProducerConfig.MAX_BLOCK_MS_CONFIG, Long.MAX_VALUE,
            ProducerConfig.METADATA_MAX_IDLE_CONFIG, Long.MAX_VALUE);

    private ProducerClients() {}

    /** A consumer without a group, to read what was published before. */
    static KafkaConsumer<String, byte[]> consumer(KafkaSettings kafka) {
        return new KafkaConsumer<>(
                kafka.consumer(consumerDefaults()), new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** The producer, with more defaults than those that it always has. */
    static Producer<String, byte[]> producer(KafkaSettings kafka, Map<String, Object> more) {
        return new KafkaProducer<>(
                kafka.producer(producerDefaults(more)), new StringSerializer(), new ByteArraySerializer());
    }

    private static Map<String, Object> consumerDefaults() {
        return Map.of(
                ConsumerConfig.CLIENT_ID_CONFIG, "wireroom-producer-memory",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    }

    private static Map<String, Object> producerDefaults(Map<String, Object> more) {
        Map<String, Object> defaults = new HashMap<>(more);
        defaults.put(ProducerConfig.CLIENT_ID_CONFIG, "wireroom-producer");
        defaults.put(ProducerConfig.ACKS_CONFIG, "all");
        defaults.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        defaults.put(ProducerConfig.LINGER_MS_CONFIG, 5);
        defaults.put(ProducerConfig.BATCH_SIZE_CONFIG, 64 * 1024);
        defaults.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        defaults.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topics.MAX_RECORD_BYTES);
        defaults.put(ProducerConfig.BUFFER_MEMORY_CONFIG, Topics.MAX_RECORD_BYTES + 8L * 1024 * 1024);
        return defaults;
    }
}
