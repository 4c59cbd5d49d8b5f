package org.wireroom.producer;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wireroom.contract.article.PublishedArticle;
import org.wireroom.contract.headers.WireroomHeaders;
import org.wireroom.platform.headers.TextHeaders;

/**
 * Sends records and handles the outcome of each, in order, on the thread of the caller.
 *
 * <p>At most {@value #MOST_IN_FLIGHT} sends wait for the brokers; then {@link #send} waits as well, so a slow broker slows the
 * reader down instead of filling the heap.
 */
final class AcknowledgedSends {
    private static final Logger LOG = LoggerFactory.getLogger(AcknowledgedSends.class);
    private static final int MOST_IN_FLIGHT = 1000;

    private record InFlight(
            ProducerRecord<String, byte[]> sent, Future<RecordMetadata> outcome, Consumer<RecordMetadata> then) {}

    private final Producer<String, byte[]> producer;
    private final InstantSource clock;
    private final String writer = UUID.randomUUID().toString();
    private final Deque<InFlight> waiting = new ArrayDeque<>();
    private volatile Runnable outcomeListener = () -> {};
    private boolean settling;

    /**
     * Sends nothing yet.
     *
     * @param clock the brokers' clock, for records that have no time of their own
     */
    AcknowledgedSends(Producer<String, byte[]> producer, InstantSource clock) {
        this.producer = producer;
        this.clock = clock;
    }

    /** What marks the memory records of this process. */
    String writer() {
        return writer;
    }

    /**
     * Sets what is run whenever an outcome arrives that can be settled.
     *
     * @param listener runs on Kafka's thread, so it has to be short
     */
    void onOutcome(Runnable listener) {
        outcomeListener = listener;
    }

    /**
     * Sends a record.
     *
     * @param then runs once the brokers have acknowledged it, within a later call; may send
     * @throws KafkaException if this or an earlier record could not be written
     */
    void send(ProducerRecord<String, byte[]> message, Consumer<RecordMetadata> then) throws InterruptedException {
        CompletableFuture<RecordMetadata> outcome = new CompletableFuture<>();
        // Kafka's own future completes only after this callback, so the listener would find nothing to settle
        Future<RecordMetadata> unused = producer.send(timed(message), (written, e) -> {
            boolean first = e == null ? outcome.complete(written) : outcome.completeExceptionally(e);
            if (first) {
                outcomeListener.run();
            }
        });
        waiting.add(new InFlight(message, outcome, then));
        // what is sent while an outcome is handled waits for the caller that handles it: settling here would nest
        // without limit
        while (!settling && waiting.size() > MOST_IN_FLIGHT) {
            settleFirst();
        }
    }

    /** Sends what is to be remembered of an article; nothing waits for that. */
    void remember(String articleId, PublishedArticle article) {
        ProducerRecord<String, byte[]> memory = RawRecordBuilder.memory(articleId, article, clock.instant());
        TextHeaders.set(memory.headers(), WireroomHeaders.WRITER, writer);
        try {
            send(memory, written -> {});
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Runs something once everything that was sent before is acknowledged: at once if that is so already. */
    void afterwards(Runnable then) {
        if (waiting.isEmpty()) {
            then.run();
        } else {
            waiting.add(new InFlight(null, CompletableFuture.completedFuture(null), done -> then.run()));
        }
    }

    /**
     * Handles the outcomes that have arrived.
     *
     * @throws KafkaException if a record could not be written
     */
    void settle() throws InterruptedException {
        while (!waiting.isEmpty() && waiting.peek().outcome().isDone()) {
            settleFirst();
        }
    }

    /**
     * Waits until the brokers have acknowledged everything.
     *
     * @throws KafkaException if a record could not be written
     */
    void flush() throws InterruptedException {
        while (!waiting.isEmpty()) {
            producer.flush();
            settle();
        }
    }

    /**
     * Waits until the brokers have acknowledged everything, or a time has passed.
     *
     * @return how many records they have not acknowledged
     * @throws KafkaException if a record could not be written
     */
    int flush(Duration most) throws InterruptedException {
        long end = System.nanoTime() + most.toNanos();
        while (!waiting.isEmpty() && System.nanoTime() < end) {
            try {
                waiting.peek().outcome().get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            } catch (TimeoutException | ExecutionException e) {
                LOG.debug("looked at when it is settled", e);
            }
            settle();
        }
        return waiting.size();
    }

    /** This machine's clock may be one that the brokers refuse. */
    private ProducerRecord<String, byte[]> timed(ProducerRecord<String, byte[]> message) {
        return message.timestamp() != null
                ? message
                : new ProducerRecord<>(
                        message.topic(),
                        message.partition(),
                        clock.millis(),
                        message.key(),
                        message.value(),
                        message.headers());
    }

    private void settleFirst() throws InterruptedException {
        InFlight first = waiting.remove();
        settling = true;
        try {
            first.then().accept(first.outcome().get());
        } catch (ExecutionException e) {
            throw new KafkaException(
                    "could not write article " + first.sent().key() + " to "
                            + first.sent().topic() + ": " + e.getCause().getMessage(),
                    e.getCause());
        } finally {
            settling = false;
        }
    }
}
