package org.wireroom.processor;

import java.util.Map;
import org.apache.kafka.clients.producer.ProducerInterceptor;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.wireroom.processor.topology.store.PendingWork;

/**
 * Counts the records that a producer has sent and that the brokers have not acknowledged. The producer calls it once for each
 * record that it takes, and once for each that is acknowledged or given up.
 */
public final class SendTracker implements ProducerInterceptor<byte[], byte[]> {
    /** The property of the producer that holds the {@link PendingWork} to count in. */
    static final String PENDING_WORK = "wireroom.pending-work";

    private PendingWork pendingWork;

    @Override
    public void configure(Map<String, ?> configs) {
        pendingWork = (PendingWork) configs.get(PENDING_WORK);
    }

    @Override
    public ProducerRecord<byte[], byte[]> onSend(ProducerRecord<byte[], byte[]> outgoing) {
        pendingWork.sent();
        return outgoing;
    }

    @Override
    public void onAcknowledgement(RecordMetadata metadata, Exception failure) {
        pendingWork.acknowledged();
    }

    @Override
    public void close() {
        // nothing to release
    }
}
