package org.wireroom.app.run;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.wireroom.contract.health.Health;
import org.wireroom.contract.settings.KafkaSettings;
import org.wireroom.contract.settings.Settings;
import org.wireroom.contract.topics.Topics;
import org.wireroom.processor.ProcessorService;
import org.wireroom.processor.ProcessorSettings;
import org.wireroom.producer.InputFolder;
import org.wireroom.producer.ProducerService;
import org.wireroom.producer.ProducerSettings;
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
    private volatile ProducerService producer;
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
        List<String> leftOut = new ArrayList<>();
        try (ProducerService feeding = openProducer(letReturn)) {
            for (InputFolder input : inputs) {
                leftOut.addAll(feeding.publish(input));
            }
        }
        drain();
        return leftOut;
    }

    /**
     * Publishes what is in folders and what comes into them, until stopped or a part fails.
     *
     * @throws Exception the failure of any part
     */
    public void watch(List<InputFolder> inputs, boolean letReturn) throws Exception {
        try (ProducerService feeding = openProducer(letReturn)) {
            CompletableFuture<Void> watched = inBackground("wireroom-producer", () -> feeding.watch(inputs));
            Failures.awaitFirst(List.of(watched, processor.ended(), sinkEnded));
            feeding.stop();
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
            new Drain(admin, topicsByGroup, processor::isUnsettled).await(over);
        }
        throwFailures();
    }

    /** How the parts of this process are. */
    public Map<String, Supplier<Health>> parts() {
        return Map.of(
                "producer", () -> producer == null ? Health.waiting("STARTING") : producer.health(),
                "processor", processor::health,
                "sink", sink::health);
    }

    /** Ends what is under way soon. */
    public void stop() {
        stopped = true;
        ProducerService feeding = producer;
        if (feeding != null) {
            feeding.stop();
        }
    }

    @Override
    public void close() throws IOException {
        processor.close();
        sink.stop();
        Failures.awaitFirst(List.of(sinkEnded));
        sink.close();
    }

    private ProducerService openProducer(boolean letReturn) {
        producer = new ProducerService(kafka, ProducerSettings.of(settings), letReturn, meters);
        if (stopped) {
            producer.stop();
        }
        return producer;
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
