package org.wireroom.app.run;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.wireroom.contract.topics.Topics;
import org.wireroom.platform.health.Health;
import org.wireroom.platform.settings.KafkaSettings;
import org.wireroom.platform.settings.Settings;
import org.wireroom.processor.ProcessorService;
import org.wireroom.processor.ProcessorSettings;
import org.wireroom.producer.InputFolder;
import org.wireroom.sink.SinkService;
import org.wireroom.sink.SinkSettings;

/** Processor and sink, running in this process, and a producer that feeds them. */
public final class Pipeline implements AutoCloseable {
    private final KafkaSettings kafka;
    private final Settings settings;
    private final MeterRegistry meters;
    private final ProcessorService processor;
    private final SinkService sink;
    private final CompletableFuture<Void> sinkEnded;
    private volatile Ingest feeding;
    private volatile boolean stopped;

    /**
     * Starts processor and sink.
     *
     * @param work this installation
     * @param out folder for the results
     * @throws IOException if the output folder cannot be written to
     */
    public Pipeline(Settings settings, Work work, Path out, MeterRegistry meters) throws IOException {
        this.kafka = new KafkaSettings(settings);
        this.settings = settings;
        this.meters = meters;
        sink = new SinkService(kafka, SinkSettings.of(settings), out, work.instance(), meters);
        processor = new ProcessorService(kafka, ProcessorSettings.of(settings), work.state(), work.instance(), meters);
        processor.start();
        sinkEnded = inBackground("wireroom-sink", sink::run);
    }

    /**
     * Publishes what is in folders and waits until its results are on disk.
     *
     * @param letReturn whether withdrawn articles may return
     * @return the files that were left out because they are still being written
     * @throws Exception the failure of any part
     */
    public List<String> runOnce(List<InputFolder> inputs, boolean letReturn) throws Exception {
        List<String> leftOut;
        try (Ingest files = openFeeding(letReturn)) {
            leftOut = files.publish(inputs);
        }
        drain();
        return leftOut;
    }

    /**
     * Publishes what is in folders and what comes into them and on all other ways, until stopped or a part fails.
     *
     * @throws Exception the failure of any part
     */
    public void watch(List<InputFolder> inputs, boolean letReturn) throws Exception {
        try (Ingest all = openFeeding(letReturn)) {
            CompletableFuture<Void> watched = inBackground("wireroom-producer", () -> all.watch(inputs));
            Failures.awaitFirst(List.of(watched, processor.ended(), sinkEnded));
            all.stop();
            Failures.awaitFirst(List.of(watched));
            Failures.check(watched);
        }
        throwFailures();
    }

    /** Waits until everything published so far has its results on disk. */
    public void drain() throws Exception {
        BooleanSupplier over = () -> stopped || processor.ended().isDone() || sinkEnded.isDone();
        Map<String, Set<String>> topicsByGroup = Map.of(
                ProcessorSettings.of(settings).applicationId(), processor.sourceTopics(),
                SinkSettings.of(settings).group(), Set.of(Topics.ENRICHED, Topics.SAYINGS));
        try (Admin admin = Admin.create(kafka.admin())) {
            new Drain(admin, topicsByGroup, processor::hasPendingWork).await(over);
        }
        throwFailures();
    }

    /** The producer and the ways to it, null before it is there. */
    public Ingest feeding() {
        return feeding;
    }

    /** How the parts of this process are. */
    public Map<String, Supplier<Health>> parts() {
        return Map.of(
                "producer", () -> feeding == null ? Health.waiting("STARTING") : feeding.health(),
                "processor", processor::health,
                "sink", sink::health);
    }

    /** Ends what is under way soon. */
    public void stop() {
        stopped = true;
        Ingest open = feeding;
        if (open != null) {
            open.stop();
        }
    }

    @Override
    public void close() throws IOException {
        processor.close();
        sink.stop();
        Failures.awaitFirst(List.of(sinkEnded));
        sink.close();
    }

    private Ingest openFeeding(boolean letReturn) throws IOException {
        feeding = Ingest.open(settings, letReturn, meters);
        if (stopped) {
            feeding.stop();
        }
        return feeding;
    }

    private void throwFailures() throws Exception {
        Failures.check(processor.ended());
        Failures.check(sinkEnded);
    }

    private interface Task {
        void run() throws Exception;
    }

    private static CompletableFuture<Void> inBackground(String name, Task task) {
        CompletableFuture<Void> ended = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        task.run();
                        ended.complete(null);
                    } catch (Throwable e) {
                        ended.completeExceptionally(e);
                    }
                },
                name);
        thread.start();
        return ended;
    }
}
