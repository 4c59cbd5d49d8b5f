package org.wireroom.sink;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wireroom.contract.settings.KafkaSettings;
import org.wireroom.contract.topics.Topics;

/**
 * Keeps the newest revision of every article and saying as a file.
 *
 * <p>Offsets are committed once the files are safe on disk; what is read again after a crash writes the same files again.
 * {@link #run} is for one thread, {@link #stop} for any.
 */
public final class SinkService implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SinkService.class);
    private static final Duration POLL = Duration.ofMillis(200);

    private static final int FETCH_BYTES = 16 * 1024 * 1024;

    private final Consumer<String, byte[]> consumer;
    private final EventFiles files;
    private final Counter written;
    private final Counter removed;
    private volatile boolean stopped;

    /**
     * Opens the output folder and connects.
     *
     * @throws IOException if the folder cannot be written to, or another process writes to it
     */
    public SinkService(KafkaSettings kafka, SinkSettings settings, Path folder, String instance, MeterRegistry meters)
            throws IOException {
        files = new EventFiles(folder, settings.writers(), settings.indent());
        consumer = new KafkaConsumer<>(
                kafka.consumer(consumerDefaults(settings, instance)),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        written = meters.counter("wireroom.files.written");
        removed = meters.counter("wireroom.files.removed");
    }

    /**
     * Writes files until stopped.
     *
     * @throws IOException if the disk is full, read-only or broken; nothing is lost, the next start goes on from there
     * @throws KafkaException if the brokers refuse
     */
    public void run() throws IOException, InterruptedException {
        consumer.subscribe(List.of(Topics.ENRICHED, Topics.SAYINGS));
        try {
            while (!stopped) {
                ConsumerRecords<String, byte[]> events = consumer.poll(POLL);
                write(events);
                commit(events);
            }
        } catch (WakeupException e) {
            LOG.debug("woken up to stop", e);
        }
    }

    /** Ends {@link #run} soon. */
    public void stop() {
        stopped = true;
        consumer.wakeup();
    }

    @Override
    public void close() throws IOException {
        try (files) {
            consumer.close();
        }
    }

    private void write(ConsumerRecords<String, byte[]> events) throws IOException, InterruptedException {
        Map<EventFile, byte[]> newest = new LinkedHashMap<>();
        for (ConsumerRecord<String, byte[]> event : events) {
            Optional<EventFile> file = EventFile.of(event.topic(), event.key());
            if (file.isPresent()) {
                newest.put(file.get(), event.value());
            } else {
                LOG.error(
                        "left out an event without a proper key topic={} partition={} offset={}",
                        event.topic(),
                        event.partition(),
                        event.offset());
            }
        }
        files.write(newest);
        newest.values().forEach(event -> (event == null ? removed : written).increment());
    }

    private void commit(ConsumerRecords<String, byte[]> events) {
        Map<TopicPartition, OffsetAndMetadata> positions = new LinkedHashMap<>(events.nextOffsets());
        try {
            if (!positions.isEmpty()) {
                consumer.commitSync(positions);
            }
        } catch (RebalanceInProgressException | CommitFailedException e) {
            LOG.info("offsets not committed, the files will be written again reason=\"{}\"", e.getMessage());
        }
    }

    private static Map<String, Object> consumerDefaults(SinkSettings settings, String instance) {
        return Map.ofEntries(
                Map.entry(ConsumerConfig.CLIENT_ID_CONFIG, "wireroom-sink"),
                Map.entry(ConsumerConfig.GROUP_ID_CONFIG, settings.group()),
                Map.entry(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, instance),
                Map.entry(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 6000),
                Map.entry(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 1500),
                Map.entry(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false),
                Map.entry(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest"),
                Map.entry(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed"),
                Map.entry(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, settings.batch()),
                Map.entry(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, FETCH_BYTES));
    }
}
