package org.wireroom.producer;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wireroom.contract.topics.Topics;
import org.wireroom.formats.ArticleReader;
import org.wireroom.platform.health.Health;
import org.wireroom.platform.settings.KafkaSettings;

/**
 * Publishes article files to {@code news.articles.raw}: a folder once, or folders without end.
 *
 * <p>To be used by one thread; {@link #stop} may come from another.
 */
public final class ProducerService implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ProducerService.class);
    private static final Duration TICK = Duration.ofMillis(50);
    private static final Duration STALLED = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int SETTLE_TIMES_BEFORE_GIVING_UP = 20;

    private final Producer<String, byte[]> producer;
    private final AcknowledgedSends sends;
    private final ArticlePublisher publisher;
    private final FileIntake intake;
    private final AsyncPublisher desk;
    private final ProducerSettings settings;
    /** Who may publish at present: the folders' thread or the desk's, each in its turn. */
    private final Lock turn = new ReentrantLock(true);

    private final KafkaClientMetrics metrics;
    private volatile boolean stopped;
    private volatile Health health = Health.waiting("STARTING");

    /**
     * Connects and reads what was published before.
     *
     * @param letReturn whether withdrawn articles may return
     * @throws KafkaException if the brokers cannot be reached
     */
    public ProducerService(KafkaSettings kafka, ProducerSettings settings, boolean letReturn, MeterRegistry meters) {
        this(kafka, settings, letReturn, meters, Map.of());
    }

    /**
     * The same with brokers that may be gone for as long as they like: nothing that was sent is given up while this runs. For services
     * whose {@link #desk} tells others meanwhile that it has to wait.
     */
    public static ProducerService patient(
            KafkaSettings kafka, ProducerSettings settings, boolean letReturn, MeterRegistry meters) {
        return new ProducerService(
                kafka,
                settings,
                letReturn,
                meters,
                Map.of(
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG, Long.MAX_VALUE,
                        ProducerConfig.METADATA_MAX_IDLE_CONFIG, Long.MAX_VALUE));
    }

    private ProducerService(
            KafkaSettings kafka,
            ProducerSettings settings,
            boolean letReturn,
            MeterRegistry meters,
            Map<String, Object> more) {
        this.settings = settings;
        PublishedVersions versions;
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                kafka.consumer(consumerDefaults()), new StringDeserializer(), new ByteArrayDeserializer())) {
            versions = PublishedMemory.read(consumer);
        }
        LOG.info("producer ready articles.known={}", versions.size());
        producer = new KafkaProducer<>(
                kafka.producer(producerDefaults(more)), new StringSerializer(), new ByteArraySerializer());
        metrics = new KafkaClientMetrics(producer);
        metrics.bindTo(meters);
        sends = new AcknowledgedSends(producer);
        publisher = new ArticlePublisher(sends, versions, letReturn, InstantSource.system(), meters);
        FileParts parts = new FileParts(new ArticleReader(), settings.maxBytes());
        intake = new FileIntake(new FilePublisher(publisher, parts, settings), settings.settle());
        desk = new AsyncPublisher(publisher, sends, parts, turn);
    }

    /**
     * Publishes what is in a folder, or a file, and waits until the brokers have acknowledged all of it.
     *
     * @return the files that were left out because they are still being written
     * @throws IOException if the folder cannot be read
     * @throws KafkaException if a record could not be written
     */
    public List<String> publish(InputFolder input) throws IOException, InterruptedException {
        health = Health.working("PUBLISHING");
        takeAll(input, input.root(), folder -> {});
        Instant end = Instant.now().plus(settings.settle().multipliedBy(SETTLE_TIMES_BEFORE_GIVING_UP));
        while (intake.isWaiting() && Instant.now().isBefore(end) && !stopped) {
            TimeUnit.MILLISECONDS.sleep(TICK.toMillis());
            inTurn(intake::takeWaiting);
        }
        inTurn(sends::flush);
        return intake.giveUp();
    }

    /**
     * Publishes what is in folders and what comes into them, until stopped.
     *
     * @throws IOException if a folder cannot be read or is gone
     * @throws KafkaException if a record could not be written
     */
    public void watch(List<InputFolder> inputs) throws IOException, InterruptedException {
        try (FolderWatch watch = new FolderWatch()) {
            Instant nextScan = Instant.MIN;
            while (!stopped) {
                if (!Instant.now().isBefore(nextScan)) {
                    for (InputFolder input : inputs) {
                        requirePresent(input.root());
                        takeAll(input, input.root(), watch::add);
                    }
                    nextScan = Instant.now().plus(settings.rescan());
                }
                FolderWatch.Changes changes = watch.await(TICK);
                for (Path path : changes.paths()) {
                    takeChanged(inputs, path, watch);
                }
                nextScan = changes.all() ? Instant.MIN : nextScan;
                inTurn(() -> {
                    intake.takeWaiting();
                    sends.settle();
                });
                desk.check();
                health = Health.working("WATCHING");
            }
            inTurn(this::finish);
        } finally {
            health = Health.ended("STOPPED");
        }
    }

    /** How the producer is. */
    public Health health() {
        return desk.stalled().compareTo(STALLED) > 0 ? Health.waiting("WAITING_FOR_BROKERS") : health;
    }

    /**
     * Withdraws an article and waits until the brokers have acknowledged it.
     *
     * @return false if no article of that id was ever published
     */
    public boolean withdraw(String articleId) throws InterruptedException {
        boolean known = publisher.withdraw(articleId);
        sends.flush();
        return known;
    }

    /** Ends {@link #watch} and {@link #publish} soon; what was sent by then is still acknowledged. */
    public void stop() {
        stopped = true;
    }

    /** Where those bring articles who have no files; they are published while {@link #watch} runs. */
    public AsyncPublisher desk() {
        return desk;
    }

    @Override
    public void close() {
        desk.close();
        metrics.close();
        producer.close(PATIENCE);
    }

    private void finish() throws InterruptedException {
        int left = sends.flush(PATIENCE);
        if (left > 0) {
            LOG.warn("the brokers have not acknowledged records={}: nobody was told that they are published", left);
        }
    }

    private interface Task {
        void run() throws InterruptedException;
    }

    private void inTurn(Task task) throws InterruptedException {
        turn.lock();
        try {
            task.run();
        } finally {
            turn.unlock();
        }
    }

    private void takeAll(InputFolder input, Path start, Consumer<Path> folders) throws InterruptedException {
        input.visit(start, new InputFolder.Visitor() {
            @Override
            public void folder(Path folder) {
                folders.accept(folder);
            }

            @Override
            public void file(Path file) throws InterruptedException {
                if (!stopped) {
                    inTurn(() -> intake.take(input, file));
                }
            }
        });
    }

    private void takeChanged(List<InputFolder> inputs, Path path, FolderWatch watch) throws InterruptedException {
        for (InputFolder input : inputs) {
            if (path.startsWith(input.root())) {
                takeAll(input, path, watch::add);
            }
        }
    }

    private static void requirePresent(Path root) throws NoSuchFileException {
        if (!Files.exists(root)) {
            throw new NoSuchFileException(root.toString(), null, "the input folder is gone");
        }
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
