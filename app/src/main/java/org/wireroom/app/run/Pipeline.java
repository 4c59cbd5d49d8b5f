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
import org.wireroom.platform.health.BrokerWatch;
import org.wireroom.platform.health.Health;
import org.wireroom.platform.settings.KafkaSettings;
import org.wireroom.platform.settings.Settings;
import org.wireroom.processor.ProcessorService;
import org.wireroom.processor.ProcessorSettings;
import org.wireroom.producer.files.InputFolder;
import org.wireroom.sink.EventFile;
import org.wireroom.sink.SinkService;
import org.wireroom.sink.SinkSettings;

/** Processor and sink, running in this process, and the producer that publishes to them. */
public final class Pipeline implements AutoCloseable {
    private final KafkaSettings kafka;
    private final Settings settings;
    private final MeterRegistry meters;
    private final ProcessorService processor;
    private final SinkService sink;
    private final CompletableFuture<Void> sinkEnded;
    private final BrokerWatch brokers;
    private final GroupWatch processing;
    private final GroupWatch writing;
    private volatile Ingest ingest;
    private volatile boolean stopped;

    /**
     * Starts processor and sink.
     *
     * @param work work folder of this installation
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
        brokers = BrokerWatch.open(kafka, Set.of(Topics.RAW));
        processing = GroupWatch.open(kafka, ProcessorSettings.of(settings).applicationId(), () -> Set.of(Topics.RAW));
        writing = GroupWatch.open(kafka, SinkSettings.of(settings).group(), () -> EventFile.TOPICS);
    }

    /**
     * Publishes the files in some folders and waits until their results are on disk.
     *
     * @param allowReturn whether withdrawn articles may return
     * @return the files that were skipped because they are still being written
     * @throws Exception the failure of any part
     */
    public List<String> runOnce(List<InputFolder> inputs, boolean allowReturn) throws Exception {
        List<String> skipped;
        try (Ingest files = openIngest(allowReturn, false)) {
            skipped = files.publish(inputs);
        }
        drain();
        return skipped;
    }

    /**
     * Publishes the files in some folders, and everything that arrives there or by push or poll, until stopped or a part fails.
     *
     * @throws Exception the failure of any part
     */
    public void watch(List<InputFolder> inputs, boolean allowReturn) throws Exception {
        try (Ingest all = openIngest(allowReturn, true)) {
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
                ProcessorSettings.of(settings).applicationId(),
                processor.sourceTopics(),
                SinkSettings.of(settings).group(),
                EventFile.TOPICS);
        try (Admin admin = Admin.create(kafka.admin())) {
            new Drain(admin, topicsByGroup, () -> processor.hasPendingWork() || sink.hasPendingWork()).await(over);
        }
        throwFailures();
    }

    /** The producer and its inputs, null before it is open. */
    public Ingest ingest() {
        return ingest;
    }

    /** The health of each part of this process. */
    public Map<String, Supplier<Health>> parts() {
        return Map.of(
                "producer", () -> ingest == null ? Health.waiting("STARTING") : ingest.health(),
                "processor", () -> processing.over(brokers.over(processor.health())),
                "sink", () -> writing.over(sink.health()));
    }

    /** Ends the present operation soon. */
    public void stop() {
        stopped = true;
        Ingest open = ingest;
        if (open != null) {
            open.stop();
        }
    }

    @Override
    public void close() throws IOException {
        brokers.close();
        processing.close();
        writing.close();
        processor.close();
        sink.stop();
        Failures.awaitFirst(List.of(sinkEnded));
        sink.close();
    }

    private Ingest openIngest(boolean allowReturn, boolean watching) throws IOException {
        ingest = Ingest.open(settings, allowReturn, watching, meters);
        if (stopped) {
            ingest.stop();
        }
        return ingest;
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
