package org.wireroom.app.run;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.util.List;
import org.wireroom.app.push.TopicOutcomes;
import org.wireroom.platform.health.Health;
import org.wireroom.platform.settings.KafkaSettings;
import org.wireroom.platform.settings.Settings;
import org.wireroom.producer.ProducerService;
import org.wireroom.producer.ProducerSettings;
import org.wireroom.producer.files.InputFolder;
import org.wireroom.producer.poll.PollSettings;
import org.wireroom.producer.poll.Poller;
import org.wireroom.producer.push.PushServer;
import org.wireroom.producer.push.PushSettings;

/** The producer of a process with all its inputs: files, HTTP clients that push, and feeds that are polled. */
public final class Ingest implements AutoCloseable {
    private final ProducerService producer;
    private final PushServer push;
    private final Poller poller;

    private Ingest(ProducerService producer, PushServer push, Poller poller) {
        this.producer = producer;
        this.push = push;
        this.poller = poller;
    }

    /** Whether articles also come by push or poll, so that it runs until it is stopped. */
    public static boolean isContinuous(Settings settings) {
        return PushSettings.of(settings).listen() != null
                || !PollSettings.of(settings).feeds().isEmpty();
    }

    /**
     * Connects, and opens the inputs that the settings name.
     *
     * @param allowReturn whether withdrawn articles may return
     * @param watching whether it runs until it is stopped, and so waits for brokers that are away however long that takes
     * @throws IOException if an address cannot be listened on
     */
    public static Ingest open(Settings settings, boolean allowReturn, boolean watching, MeterRegistry meters)
            throws IOException {
        KafkaSettings kafka = new KafkaSettings(settings);
        ProducerSettings files = ProducerSettings.of(settings);
        if (!watching && !isContinuous(settings)) {
            return new Ingest(new ProducerService(kafka, files, allowReturn, meters), null, null);
        }
        PushSettings pushed = PushSettings.of(settings);
        PollSettings polled = PollSettings.of(settings);
        ProducerService producer = ProducerService.patient(kafka, files, allowReturn, meters);
        try {
            Poller poller =
                    polled.feeds().isEmpty() ? null : Poller.open(kafka, polled, producer.asyncPublisher(), meters);
            PushServer push = pushed.listen() == null
                    ? null
                    : PushServer.open(pushed, producer.asyncPublisher(), new TopicOutcomes(settings), meters);
            return new Ingest(producer, push, poller);
        } catch (IOException | RuntimeException e) {
            producer.close();
            throw e;
        }
    }

    /**
     * Publishes the files in some folders.
     *
     * @return the files that were skipped because they are still being written
     * @throws IOException if a folder cannot be read
     */
    public List<String> publish(List<InputFolder> inputs) throws IOException, InterruptedException {
        return producer.publish(inputs);
    }

    /**
     * Publishes the files in some folders, and everything that arrives there or by push or poll, until stopped.
     *
     * @throws IOException if a folder cannot be read or no longer exists
     */
    public void watch(List<InputFolder> inputs) throws IOException, InterruptedException {
        producer.watch(inputs);
    }

    /** Its health. */
    public Health health() {
        Health own = producer.health();
        return own.ready() && push != null ? push.health().warning(own.warning()) : own;
    }

    /** The server that articles are pushed to, null if there is none. */
    public PushServer push() {
        return push;
    }

    /** Accepts nothing more, finishes the articles in progress, and ends {@link #watch} soon. */
    public void stop() {
        if (poller != null) {
            poller.close();
        }
        if (push != null) {
            push.close();
        }
        producer.stop();
    }

    @Override
    public void close() {
        stop();
        producer.close();
    }
}
