package org.wireroom.producer;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wireroom.contract.topics.Topics;
import org.wireroom.formats.ArticleReader;
import org.wireroom.platform.clock.BrokersClock;
import org.wireroom.platform.health.BrokerWatch;
import org.wireroom.platform.health.Health;
import org.wireroom.platform.settings.KafkaSettings;
import org.wireroom.producer.files.FolderWatch;
import org.wireroom.producer.files.InputFolder;

/**
 * Publishes article files to {@code news.articles.raw}: a folder once, or watched folders until stopped.
 *
 * <p>To be used by one thread; {@link #stop} may come from another.
 */
public final class ProducerService implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ProducerService.class);
    private static final Duration TICK = Duration.ofMillis(50);
    private static final Duration STALLED = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int SETTLE_TIMES_BEFORE_GIVING_UP = 20;

    private final BrokersClock clock;
    private final Producer<String, byte[]> producer;
    private final AcknowledgedSends sends;
    private final ArticlePublisher publisher;
    private final FilePublisher files;
    private final KafkaConsumer<String, byte[]> memoryConsumer;
    private final PublishedMemory memory;
    private final BrokerWatch brokers;
    private final boolean allowReturn;
    private final AsyncPublisher async;
    private final ProducerSettings settings;
    /** Held while publishing, by the folder thread or by {@link AsyncPublisher}'s; fair, so that each gets its turn. */
    private final Lock lock = new ReentrantLock(true);

    private final KafkaClientMetrics metrics;
    private volatile boolean stopped;
    private volatile Health health = Health.waiting("STARTING");

    /**
     * Connects and reads what was published before.
     *
     * @param allowReturn whether withdrawn articles may return
     * @throws KafkaException if the brokers cannot be reached
     */
    public ProducerService(KafkaSettings kafka, ProducerSettings settings, boolean allowReturn, MeterRegistry meters) {
        this(kafka, settings, allowReturn, meters, Map.of());
    }

    /**
     * A service that never gives up on a record while it runs, however long the brokers are away. For services whose
     * {@link #asyncPublisher} reports backpressure to its callers meanwhile.
     */
    public static ProducerService patient(
            KafkaSettings kafka, ProducerSettings settings, boolean allowReturn, MeterRegistry meters) {
        return new ProducerService(kafka, settings, allowReturn, meters, ProducerClients.PATIENT);
    }

    private ProducerService(
            KafkaSettings kafka,
            ProducerSettings settings,
            boolean allowReturn,
            MeterRegistry meters,
            Map<String, Object> more) {
        this.settings = settings;
        this.allowReturn = allowReturn;
        brokers = BrokerWatch.open(kafka, Set.of(Topics.RAW, Topics.PUBLISHED));
        memoryConsumer = ProducerClients.consumer(kafka);
        memory = PublishedMemory.read(memoryConsumer);
        LOG.info("producer ready articles.known={}", memory.versions().size());
        clock = BrokersClock.open(kafka);
        producer = ProducerClients.producer(kafka, more);
        metrics = new KafkaClientMetrics(producer);
        metrics.bindTo(meters);
        sends = new AcknowledgedSends(producer, clock);
        publisher = new ArticlePublisher(sends, memory.versions(), allowReturn, clock, meters);
        FileParts parts = new FileParts(new ArticleReader(), settings.maxBytes());
        files = new FilePublisher(publisher, parts, settings);
        async = new AsyncPublisher(publisher, sends, parts, lock);
    }

    /**
     * Publishes folders or files, and waits until the brokers have acknowledged all of them.
     *
     * @return the files that were skipped because they are still being written
     * @throws IOException if the folder cannot be read
     * @throws KafkaException if a record could not be written
     */
    public List<String> publish(List<InputFolder> inputs) throws IOException, InterruptedException {
        health = Health.working("PUBLISHING");
        FileIntake intake = intake(inputs, settings.settle());
        for (InputFolder input : inputs) {
            scan(intake).take(input, input.root(), folder -> {});
        }
        Instant end = Instant.now().plus(settings.settle().multipliedBy(SETTLE_TIMES_BEFORE_GIVING_UP));
        while (intake.isWaiting() && Instant.now().isBefore(end) && !stopped) {
            TimeUnit.MILLISECONDS.sleep(TICK.toMillis());
            runLocked(intake::takeWaiting);
        }
        runLocked(sends::flush);
        return intake.giveUp();
    }

    /**
     * Publishes the files in some folders and those that arrive in them, until stopped.
     *
     * @throws IOException if a folder cannot be read or is gone
     * @throws KafkaException if a record could not be written
     */
    public void watch(List<InputFolder> inputs) throws IOException, InterruptedException {
        FileIntake intake = intake(inputs, settings.rescan());
        FolderScan scan = scan(intake);
        try (FolderWatch watch = new FolderWatch(FileSystems.getDefault())) {
            long lastScan = 0;
            boolean all = true;
            while (!stopped) {
                if (all || System.nanoTime() - lastScan >= settings.rescan().toNanos()) {
                    for (InputFolder input : inputs) {
                        requirePresent(input.root());
                        scan.take(input, input.root(), watch::add);
                    }
                    runLocked(intake::reportDeleted);
                    lastScan = System.nanoTime();
                }
                FolderWatch.Changes changes = watch.await(TICK);
                for (Path path : changes.paths()) {
                    scan.takeChanged(inputs, path, watch);
                }
                all = changes.all();
                runLocked(() -> {
                    intake.takeWaiting();
                    sends.settle();
                    memory.follow(sends.writer(), allowReturn ? null : sends::remember);
                });
                async.check();
                brokers.checkTopics();
                health = Health.working("WATCHING");
            }
            runLocked(this::finish);
        } finally {
            health = Health.ended("STOPPED");
        }
    }

    /** How the producer is. */
    public Health health() {
        boolean stalled = async.stalled().compareTo(STALLED) > 0;
        Health now = stalled ? Health.waiting("WAITING_FOR_BROKERS", "the brokers do not acknowledge records") : health;
        return brokers.over(now).warning(clock.warning().orElse(null));
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

    /** Ends {@link #watch} and {@link #publish} soon; what was sent before is still acknowledged. */
    public void stop() {
        stopped = true;
    }

    /** Publishes articles that do not come from files, while {@link #watch} runs. */
    public AsyncPublisher asyncPublisher() {
        return async;
    }

    @Override
    public void close() {
        async.close();
        metrics.close();
        producer.close(PATIENCE);
        memoryConsumer.close();
        brokers.close();
        clock.close();
    }

    private void finish() throws InterruptedException {
        int left = sends.flush(PATIENCE);
        if (left > 0) {
            LOG.warn("the brokers have not acknowledged records={}; none of them was reported as published", left);
        }
    }

    private interface Task {
        void run() throws InterruptedException;
    }

    private void runLocked(Task task) throws InterruptedException {
        lock.lock();
        try {
            task.run();
        } finally {
            lock.unlock();
        }
    }

    private FileIntake intake(List<InputFolder> inputs, Duration settleEmpty) {
        return new FileIntake(files, inputs, settings.settle(), settleEmpty, System::nanoTime);
    }

    private FolderScan scan(FileIntake intake) {
        return new FolderScan(intake, lock, () -> stopped);
    }

    private static void requirePresent(Path root) throws NoSuchFileException {
        if (!Files.exists(root)) {
            throw new NoSuchFileException(root.toString(), null, "the input folder is gone");
        }
    }
}
