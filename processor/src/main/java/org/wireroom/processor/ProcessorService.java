package org.wireroom.processor;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyDescription;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wireroom.analysis.entities.EntityFinder;
import org.wireroom.contract.topics.Topics;
import org.wireroom.formats.reading.TimeLimit;
import org.wireroom.platform.clock.BrokersClock;
import org.wireroom.platform.health.Health;
import org.wireroom.platform.settings.KafkaSettings;
import org.wireroom.processor.extract.ArticleExtractor;
import org.wireroom.processor.topology.ArticleTopology;
import org.wireroom.processor.topology.TopologyProperties;
import org.wireroom.processor.topology.store.SharedRocksDbMemory;
import org.wireroom.processor.topology.store.WithheldTotals;

/** Runs the topology, exactly once, until it is closed or fails. */
public final class ProcessorService implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ProcessorService.class);
    private static final Duration CLOSE_WITHIN = Duration.ofSeconds(30);

    private static final int SEGMENT_BYTES = Topics.MAX_RECORD_BYTES + 8 * 1024 * 1024; // a batch has to fit in
    private static final String INTERNAL = "-repartition";

    private final KafkaSettings kafka;
    private final String applicationId;
    private final KafkaStreams streams;
    private final WithheldTotals withheld;
    private final ArticleTopology articles;
    private final Topology topology;
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private final KafkaStreamsMetrics metrics;
    private final CleanShutdownMarker cleanShutdown;
    /** Null until the start. */
    private volatile BrokersClock clock;

    /**
     * Prepares the topology; nothing runs before {@link #start}.
     *
     * @param work folder for state, kept between starts
     * @param instance name of this process among those of its group, the same at every start
     */
    public ProcessorService(
            KafkaSettings kafka, ProcessorSettings settings, Path work, String instance, MeterRegistry meters) {
        applicationId = settings.applicationId();
        ArticleExtractor extractor =
                new ArticleExtractor(EntityFinder.with(settings.authorityFile())).without(settings.rulesOff());
        this.kafka = kafka;
        withheld = new WithheldTotals(() -> clock.difference(), meters);
        articles = new ArticleTopology(extractor, settings.topology(), withheld, meters);
        topology = articles.get();
        streams = new KafkaStreams(topology, config(kafka, settings, work, instance));
        cleanShutdown = new CleanShutdownMarker(work.resolve(applicationId + ".closed"));
        metrics = new KafkaStreamsMetrics(streams);
        metrics.bindTo(meters);
        streams.setUncaughtExceptionHandler(e -> {
            LOG.error("the processor stops", e);
            ended.completeExceptionally(e);
            return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        });
        streams.setStateListener((now, before) -> {
            LOG.info("processor state={} before={}", now, before);
            if (now == KafkaStreams.State.NOT_RUNNING) {
                cleanShutdown.set();
                ended.complete(null);
            } else if (now == KafkaStreams.State.ERROR) {
                ended.completeExceptionally(new IllegalStateException("the processor failed"));
            }
        });
    }

    /** The topics that the topology reads, internal ones included. */
    public Set<String> sourceTopics() {
        return topology.describe().subtopologies().stream()
                .flatMap(part -> part.nodes().stream())
                .filter(TopologyDescription.Source.class::isInstance)
                .flatMap(node -> ((TopologyDescription.Source) node).topicSet().stream())
                .map(topic -> topic.endsWith(INTERNAL) ? applicationId + "-" + topic : topic)
                .collect(Collectors.toSet());
    }

    /** Whether this process has, or may have, work that no topic shows: before all its state is restored it may. */
    public boolean hasPendingWork() {
        return streams.state() != KafkaStreams.State.RUNNING
                // in this order: a release is due until its records are counted as pending
                || withheld.isDue(clock.certainMillis())
                || articles.pendingWork().exists();
    }

    /** The health of the processor: while it rebalances it is alive, but not ready. */
    public Health health() {
        KafkaStreams.State state = streams.state();
        if (state == KafkaStreams.State.RUNNING) {
            return Health.working(state.name()).warning(clock.warning().orElse(null));
        }
        return state == KafkaStreams.State.CREATED || state == KafkaStreams.State.REBALANCING
                ? Health.waiting(state.name())
                : Health.ended(state.name());
    }

    /**
     * Reads the brokers' clock, starts the stream threads and returns. State left by a process that was not shut down cleanly is
     * deleted first: Kafka Streams would restore it from its topics in any case, but only after opening all of it.
     *
     * @throws IOException if the folder for state cannot be written to
     * @throws org.apache.kafka.common.KafkaException if the brokers refuse or do not answer
     */
    public void start() throws IOException {
        if (!cleanShutdown.remove()) {
            streams.cleanUp();
        }
        clock = BrokersClock.open(kafka);
        streams.start();
    }

    /** Completes when the processor has been closed, exceptionally if it stopped by itself. */
    public CompletableFuture<Void> ended() {
        return ended;
    }

    /** Stops processing on a thread of its own; {@link #ended} completes when it has stopped. */
    public void stop() {
        new Thread(this::close, "wireroom-processor-stop").start();
    }

    @Override
    public void close() {
        metrics.close();
        if (!streams.close(CLOSE_WITHIN)) {
            LOG.warn(
                    "the processor did not stop within {} s; open transactions are rolled back",
                    CLOSE_WITHIN.toSeconds());
        }
        if (clock != null) {
            clock.close();
        }
    }

    private Properties config(KafkaSettings kafka, ProcessorSettings settings, Path work, String instance) {
        Properties config = new Properties();
        config.putAll(kafka.streams(defaults(settings, work, instance)));
        config.merge(
                StreamsConfig.producerPrefix(ProducerConfig.INTERCEPTOR_CLASSES_CONFIG),
                SendTracker.class.getName(),
                (theirs, ours) -> theirs + "," + ours);
        config.put(StreamsConfig.producerPrefix(SendTracker.PENDING_WORK), articles.pendingWork());
        return config;
    }

    private static Map<String, Object> defaults(ProcessorSettings settings, Path work, String instance) {
        Map<String, Object> config = new HashMap<>(TopologyProperties.all());
        config.put(StreamsConfig.APPLICATION_ID_CONFIG, settings.applicationId());
        config.put(StreamsConfig.CLIENT_ID_CONFIG, settings.applicationId());
        config.put(StreamsConfig.STATE_DIR_CONFIG, work.toString());
        config.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, settings.threads());
        config.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        config.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, 100);
        config.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, SharedRocksDbMemory.class);
        config.put(StreamsConfig.BUFFERED_RECORDS_PER_PARTITION_CONFIG, 64);
        config.put(StreamsConfig.topicPrefix(TopicConfig.MAX_MESSAGE_BYTES_CONFIG), Topics.MAX_RECORD_BYTES);
        // changelogs are compacted by segment, and what is not compacted yet is read at a start after a crash
        config.put(StreamsConfig.topicPrefix(TopicConfig.SEGMENT_BYTES_CONFIG), SEGMENT_BYTES);
        config.put(
                StreamsConfig.topicPrefix(TopicConfig.DELETE_RETENTION_MS_CONFIG),
                Duration.ofDays(1).toMillis());
        config.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG), instance);
        config.put(StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), 6000);
        config.put(StreamsConfig.consumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG), 1500);
        config.put(StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
        config.put(StreamsConfig.consumerPrefix(ConsumerConfig.MAX_POLL_RECORDS_CONFIG), 200);
        config.put(StreamsConfig.consumerPrefix(ConsumerConfig.FETCH_MAX_BYTES_CONFIG), 8 * 1024 * 1024);
        // more would let a request overtake a refused one: noise, and on a new topic a loss (KAFKA-15591)
        config.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION), 1);
        // longer than the slowest article takes: if the transaction were rolled back, the article would be read again
        // and again
        config.put(StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG), (int)
                TimeLimit.OF_AN_ARTICLE.plusSeconds(5).toMillis());
        config.put(StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG), 5);
        config.put(StreamsConfig.producerPrefix(ProducerConfig.BATCH_SIZE_CONFIG), 64 * 1024);
        config.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
        config.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), Topics.MAX_RECORD_BYTES);
        config.put(
                StreamsConfig.producerPrefix(ProducerConfig.BUFFER_MEMORY_CONFIG),
                Topics.MAX_RECORD_BYTES + 8L * 1024 * 1024);
        return config;
    }
}
