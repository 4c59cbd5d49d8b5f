package org.wireroom.sink;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.wireroom.contract.topics.Topics;
import org.wireroom.platform.headers.EventHeaders;
import org.wireroom.platform.health.Health;
import org.wireroom.platform.settings.KafkaSettings;

/**
 * Writes the newest revision of every article and saying to a file.
 *
 * <p>Offsets are committed after the files are on disk; records that are read again after a crash write the same files again.
 * Call {@link #run} from one thread; {@link #stop} may be called from any.
 */
public final class SinkService implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SinkService.class);
    private static final Duration POLL = Duration.ofMillis(200);

    private static final int FETCH_BYTES = 16 * 1024 * 1024;

    private final Consumer<String, byte[]> consumer;
    private final EventFiles files;
    private final Set<FileFormat> formats;
    private final Counter written;
    private final Counter removed;
    private final Timer latency;
    private final KafkaClientMetrics metrics;
    private volatile boolean stopped;
    private volatile Health health = Health.waiting("STARTING");

    /**
     * Opens the output folder and connects.
     *
     * @throws IOException if the folder cannot be written to, or another process writes to it
     */
    public SinkService(KafkaSettings kafka, SinkSettings settings, Path folder, String instance, MeterRegistry meters)
            throws IOException {
        formats = settings.formats();
        files = new EventFiles(folder, settings.writers(), settings.indent());
        consumer = new KafkaConsumer<>(
                kafka.consumer(consumerDefaults(settings, instance)),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        written = meters.counter("wireroom.files.written");
        removed = meters.counter("wireroom.files.removed");
        latency = Timer.builder("wireroom.latency")
                .description("From the raw record of an article to its first result on disk")
                .publishPercentileHistogram()
                .minimumExpectedValue(Duration.ofMillis(10))
                .maximumExpectedValue(Duration.ofMinutes(2))
                .register(meters);
        metrics = new KafkaClientMetrics(consumer);
        metrics.bindTo(meters);
    }

    /**
     * Writes files until stopped.
     *
     * @throws IOException if the disk is full, read-only or broken; nothing is lost, the next start continues from there
     * @throws KafkaException if the brokers refuse
     */
    public void run() throws IOException, InterruptedException {
        consumer.subscribe(EventFile.TOPICS);
        try {
            while (!stopped) {
                ConsumerRecords<String, byte[]> events = consumer.poll(POLL);
                write(events);
                commit(events);
                health = consumer.assignment().isEmpty() ? Health.waiting("UNASSIGNED") : Health.working("RUNNING");
            }
        } catch (WakeupException e) {
            LOG.debug("woken up to stop", e);
        } finally {
            health = Health.ended("STOPPED");
        }
    }

    /** The health of the sink. */
    public Health health() {
        return health;
    }

    /** Ends {@link #run} soon. */
    public void stop() {
        stopped = true;
        consumer.wakeup();
    }

    @Override
    public void close() throws IOException {
        try (files;
                metrics) {
            consumer.close();
        }
    }

    private void write(ConsumerRecords<String, byte[]> events) throws IOException, InterruptedException {
        Map<EventFile, byte[]> newest = new LinkedHashMap<>();
        for (ConsumerRecord<String, byte[]> event : events) {
            Optional<EventFile> file = EventFile.of(event.topic(), event.key());
            if (file.isPresent()) {
                put(event, file.get(), newest);
            } else {
                LOG.error(
                        "skipped an event with an invalid key topic={} partition={} offset={}",
                        event.topic(),
                        event.partition(),
                        event.offset());
            }
        }
        files.write(newest);
        events.records(Topics.ENRICHED).forEach(this::time);
        newest.values().forEach(event -> (event == null ? removed : written).increment());
    }

    /** Records how long an article took to its first result; the event's id ends with the revision. */
    private void time(ConsumerRecord<String, byte[]> event) {
        String id = event.value() == null ? null : EventHeaders.id(event.headers());
        if (id != null && id.endsWith("/1")) {
            latency.record(Duration.ofMillis(Math.max(0, System.currentTimeMillis() - event.timestamp())));
        }
    }

    private void put(ConsumerRecord<String, byte[]> event, EventFile file, Map<EventFile, byte[]> newest) {
        boolean article = event.topic().equals(Topics.ENRICHED);
        if (!article || formats.contains(FileFormat.WIREROOM)) {
            newest.put(file, event.value());
        }
        if (article && formats.contains(FileFormat.NINJS)) {
            newest.put(file.asNinjs(), Ninjs.of(event.value()));
        }
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
