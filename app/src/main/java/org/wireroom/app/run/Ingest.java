package org.wireroom.app.run;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.wireroom.app.push.TopicOutcomes;
import org.wireroom.platform.health.Health;
import org.wireroom.platform.settings.KafkaSettings;
import org.wireroom.platform.settings.Settings;
import org.wireroom.producer.InputFolder;
import org.wireroom.producer.ProducerService;
import org.wireroom.producer.ProducerSettings;
import org.wireroom.producer.poll.PollSettings;
import org.wireroom.producer.poll.Poller;
import org.wireroom.producer.push.PushServer;
import org.wireroom.producer.push.PushSettings;

/** The producer of a process, and the ways on which articles come to it beside files. */
public final class Ingest implements AutoCloseable {
    private final ProducerService producer;
    private final PushServer push;
    private final Poller poller;

    private Ingest(ProducerService producer, PushServer push, Poller poller) {
        this.producer = producer;
        this.push = push;
        this.poller = poller;
    }

    /** Whether articles come in other ways than by files, so that it goes on until it is stopped. */
    public static boolean goesOn(Settings settings) {
        return PushSettings.of(settings).listen() != null
                || !PollSettings.of(settings).feeds().isEmpty();
    }

    /**
     * Connects, and opens the ways that the settings name.
     *
     * @param letReturn whether withdrawn articles may return
     * @throws IOException if an address cannot be listened on
     */
    public static Ingest open(Settings settings, boolean letReturn, MeterRegistry meters) throws IOException {
        KafkaSettings kafka = new KafkaSettings(settings);
        ProducerSettings own = ProducerSettings.of(settings);
        if (!goesOn(settings)) {
            return new Ingest(new ProducerService(kafka, own, letReturn, meters), null, null);
        }
        PushSettings pushed = PushSettings.of(settings);
        PollSettings polled = PollSettings.of(settings);
        ProducerService producer = ProducerService.patient(kafka, own, letReturn, meters);
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
     * Publishes what is in folders.
     *
     * @return the files that were left out because they are still being written
     * @throws IOException if a folder cannot be read
     */
    public List<String> publish(List<InputFolder> inputs) throws IOException, InterruptedException {
        List<String> leftOut = new ArrayList<>();
        for (InputFolder input : inputs) {
            leftOut.addAll(producer.publish(input));
        }
        return leftOut;
    }

    /**
     * Publishes what is in folders and what comes into them and on all other ways, until stopped.
     *
     * @throws IOException if a folder cannot be read or is gone
     */
    public void watch(List<InputFolder> inputs) throws IOException, InterruptedException {
        producer.watch(inputs);
    }

    /** How it is. */
    public Health health() {
        Health own = producer.health();
        return own.ready() && push != null ? push.health() : own;
    }

    /** Where articles are pushed to, null for nowhere. */
    public PushServer push() {
        return push;
    }

    /** Takes nothing more, finishes what is under way, and ends {@link #watch} soon. */
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
