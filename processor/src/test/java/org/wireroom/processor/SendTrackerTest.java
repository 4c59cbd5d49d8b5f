package org.wireroom.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wireroom.processor.topology.store.PendingWork;

class SendTrackerTest {
    private static final ProducerRecord<byte[], byte[]> RECORD = new ProducerRecord<>("topic", new byte[] {1});

    private final PendingWork pendingWork = new PendingWork();
    private final SendTracker tracker = new SendTracker();

    @BeforeEach
    void configure() {
        tracker.configure(Map.of(SendTracker.PENDING_WORK, pendingWork));
    }

    @Test
    void countsARecordUntilItIsAcknowledged() {
        assertThat(tracker.onSend(RECORD)).isSameAs(RECORD);
        assertThat(pendingWork.exists()).isTrue();
        tracker.onAcknowledgement(null, null);
        assertThat(pendingWork.exists()).isFalse();
    }

    @Test
    void countsEachRecordByItself() {
        tracker.onSend(RECORD);
        tracker.onSend(RECORD);
        tracker.onAcknowledgement(null, null);
        assertThat(pendingWork.exists()).isTrue();
    }

    @Test
    void stopsCountingARecordThatTheBrokersRefuse() {
        tracker.onSend(RECORD);
        tracker.onAcknowledgement(null, new IllegalStateException("refused"));
        assertThat(pendingWork.exists()).isFalse();
    }
}
