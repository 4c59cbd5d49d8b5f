package org.wireroom.producer;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.wireroom.formats.ArticleReader;

/** For tests: a desk whose brokers answer at once, or when they are told to. */
public final class TestDesk implements AutoCloseable {
    /** The time. */
    public static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private static final ArticleReader READER = new ArticleReader();
    private static final int MOST_BYTES = 10_000;

    private final MockProducer<String, byte[]> producer;
    private final ArticlePublisher publisher;
    private final AsyncPublisher desk;

    /**
     * Opens one.
     *
     * @param atOnce whether the brokers answer at once
     */
    public TestDesk(boolean atOnce) {
        producer = new MockProducer<>(atOnce, null, new StringSerializer(), new ByteArraySerializer());
        AcknowledgedSends sends = new AcknowledgedSends(producer);
        publisher = new ArticlePublisher(
                sends, new PublishedVersions(), false, InstantSource.fixed(NOW), new SimpleMeterRegistry());
        desk = new AsyncPublisher(publisher, sends, new FileParts(READER, MOST_BYTES), new ReentrantLock());
    }

    /** The desk. */
    public AsyncPublisher desk() {
        return desk;
    }

    /** The brokers. */
    public MockProducer<String, byte[]> brokers() {
        return producer;
    }

    /** Withdraws an article, while nothing else is done. */
    public void withdraw(String articleId) throws InterruptedException {
        publisher.withdraw(articleId);
    }

    /** What was sent to a topic. */
    public List<ProducerRecord<String, byte[]>> sent(String topic) {
        return producer.history().stream()
                .filter(message -> message.topic().equals(topic))
                .toList();
    }

    @Override
    public void close() {
        desk.close();
    }
}
