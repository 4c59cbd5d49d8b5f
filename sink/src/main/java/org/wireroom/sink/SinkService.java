package org.wireroom.sink;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
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
import org.wireroom.platform.health.BrokerWatch;
import org.wireroom.platform.health.Health;
import org.wireroom.platform.settings.KafkaSettings;
import org.wireroom.platform.topics.AdminResults;

/**
 * Writes the newest event of every article and saying, which is the last in its topic, to a file.
 *
 * <p>Positions are kept, and offsets committed, after the files are on disk; records that are read again after a crash write the same files
 * again. Records that are no events are skipped and counted.
 * Call {@link #run} from one thread; {@link #stop} may be called from any.
 */
public final class SinkService implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SinkService.class);
    private static final Duration POLL = Duration.ofMillis(200);

    private static final Duration SESSION = Duration.ofSeconds(6);
    private static final Duration SESSION_OVER = Duration.ofSeconds(9);
    private static final Duration STUCK = Duration.ofSeconds(8);
    private static final int FETCH_BYTES = 16 * 1024 * 1024;

    private final Consumer<String, byte[]> consumer;
    private final EventFiles files;
    private final Set<FileFormat> formats;
    private final Positions positions;
    private final SinkPartitions partitions;
    private final GroupMembers members;
    private final Admin admin;
    private final BrokerWatch brokers;
    private final Counter written;
    private final Counter removed;
    private final Counter skipped;
    private final Timer latency;
    private final KafkaClientMetrics metrics;
    private volatile boolean stopped;
    private volatile long round = System.nanoTime();
    private volatile Health health = Health.waiting("STARTING");

    /**
     * Opens the output folder and connects.
     *
     * @throws IOException if the folder cannot be written to, or another process writes to it
     */
    public SinkService(KafkaSettings kafka, SinkSettings settings, Path folder, String instance, MeterRegistry meters)
            throws IOException {
        formats = settings.formats();
        files = new EventFiles(folder, instance, settings.writers(), settings.indent());
        positions = new Positions(folder, settings.group());
        admin = Admin.create(kafka.admin());
        brokers = BrokerWatch.open(kafka, EventFile.TOPICS);
        members = new GroupMembers(admin, settings.group(), positions.folderId());
        consumer = new KafkaConsumer<>(
                kafka.consumer(consumerDefaults(settings, members.member(instance))),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        partitions = new SinkPartitions(consumer, positions, files, formats, this::topicId);
        written = meters.counter("wireroom.files.written");
        removed = meters.counter("wireroom.files.removed");
        skipped = meters.counter("wireroom.events.skipped");
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
     * @throws KafkaException if the brokers refuse, a topic was created again, or the group is at work in another folder
     */
    public void run() throws IOException, InterruptedException {
        try {
            members.checkBefore(SESSION_OVER);
            consumer.subscribe(EventFile.TOPICS, partitions);
            Set<TopicPartition> assigned = Set.of();
            while (!stopped) {
                ConsumerRecords<String, byte[]> events = consumer.poll(POLL);
                if (!consumer.assignment().equals(assigned)) {
                    members.checkAfter();
                    assigned = Set.copyOf(consumer.assignment());
                }
                write(events);
                partitions.keep();
                commit(events.nextOffsets());
                commit(partitions.openWaiting());
                brokers.checkTopics();
                round = System.nanoTime();
                health = state(assigned);
            }
        } catch (WakeupException e) {
            LOG.debug("woken up to stop", e);
        } finally {
            health = Health.ended("STOPPED");
        }
    }

    /** The health of the sink. */
    public Health health() {
        long busy = System.nanoTime() - round;
        boolean isStuck = health.ready() && busy > STUCK.toNanos();
        return brokers.over(
                isStuck
                        ? Health.waiting(
                                "STUCK", "a batch of files has not been written for " + busy / 1_000_000_000 + " s")
                        : health);
    }

    /** Whether it has yet to find out what its partitions hold. */
    public boolean hasPendingWork() {
        return partitions.isWaiting();
    }

    /** Ends {@link #run} soon. */
    public void stop() {
        stopped = true;
        consumer.wakeup();
    }

    @Override
    public void close() throws IOException {
        try (files;
                positions;
                admin;
                brokers;
                metrics) {
            consumer.close();
        }
    }

    private Health state(Set<TopicPartition> assigned) {
        if (assigned.isEmpty()) {
            return Health.waiting("UNASSIGNED", "the group has given this process no partitions");
        }
        return partitions
                .trouble()
                .map(trouble -> Health.waiting("WAITING_FOR_PARTITIONS", trouble))
                .orElse(Health.working("RUNNING"));
    }

    private String topicId(String topic) {
        try {
            return AdminResults.await(admin.describeTopics(List.of(topic)).allTopicNames())
                    .get(topic)
                    .topicId()
                    .toString();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException(e);
        }
    }

    private void write(ConsumerRecords<String, byte[]> events) throws IOException, InterruptedException {
        EventBatch batch = new EventBatch(formats);
        for (ConsumerRecord<String, byte[]> event : events) {
            if (!batch.add(event)) {
                skipped.increment();
            }
        }
        removed.increment(files.write(batch.files()));
        batch.files().values().stream().filter(Objects::nonNull).forEach(file -> written.increment());
        events.records(Topics.ENRICHED).forEach(this::time);
    }

    /** Records how long an article took to its first result; the event's id ends with the revision. */
    private void time(ConsumerRecord<String, byte[]> event) {
        String id = event.value() == null ? null : EventHeaders.id(event.headers());
        if (id != null && id.endsWith("/1")) {
            latency.record(Duration.ofMillis(Math.max(0, System.currentTimeMillis() - event.timestamp())));
        }
    }

    private void commit(Map<TopicPartition, OffsetAndMetadata> offsets) {
        try {
            if (!offsets.isEmpty()) {
                consumer.commitSync(offsets);
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
                Map.entry(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, (int) SESSION.toMillis()),
                Map.entry(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 1500),
                Map.entry(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false),
                Map.entry(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest"),
                Map.entry(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed"),
                Map.entry(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, settings.batch()),
                Map.entry(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, FETCH_BYTES));
    }
}
