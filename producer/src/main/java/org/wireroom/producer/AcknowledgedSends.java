package org.wireroom.producer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;

/**
 * Sends records and looks at the outcome of every one, in order, on the thread of the caller.
 *
 * <p>At most {@value #MOST_IN_FLIGHT} sends wait for the brokers; then {@link #send} waits as well, so that a slow broker
 * slows the reader down instead of filling the heap.
 */
final class AcknowledgedSends {
    private static final int MOST_IN_FLIGHT = 1000;

    private record InFlight(
            ProducerRecord<String, byte[]> sent, Future<RecordMetadata> outcome, Consumer<RecordMetadata> then) {}

    private final Producer<String, byte[]> producer;
    private final Deque<InFlight> waiting = new ArrayDeque<>();

    AcknowledgedSends(Producer<String, byte[]> producer) {
        this.producer = producer;
    }

    /**
     * Sends a record.
     *
     * @param then runs once the brokers have acknowledged it, within a later call; may send
     * @throws KafkaException if this or an earlier record could not be written
     */
    void send(ProducerRecord<String, byte[]> message, Consumer<RecordMetadata> then) throws InterruptedException {
        waiting.add(new InFlight(message, producer.send(message), then));
        while (waiting.size() > MOST_IN_FLIGHT) {
            settleFirst();
        }
    }

    /**
     * Looks at the outcomes that are there by now.
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

    private void settleFirst() throws InterruptedException {
        InFlight first = waiting.remove();
        try {
            first.then().accept(first.outcome().get());
        } catch (ExecutionException e) {
            throw new KafkaException(
                    "could not write article " + first.sent().key() + " to "
                            + first.sent().topic() + ": " + e.getCause().getMessage(),
                    e.getCause());
        }
    }
}
