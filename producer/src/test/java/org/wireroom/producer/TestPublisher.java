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
import org.wireroom.contract.article.PublishedArticle;
import org.wireroom.contract.json.Json;
import org.wireroom.formats.ArticleReader;

/** For tests: a publisher whose brokers acknowledge at once, or on request. */
public final class TestPublisher implements AutoCloseable {
    /** The time. */
    public static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private static final ArticleReader READER = new ArticleReader();
    private static final int MOST_BYTES = 10_000;

    private final MockProducer<String, byte[]> producer;
    private final ArticlePublisher articles;
    private final AsyncPublisher async;

    /**
     * Opens one.
     *
     * @param atOnce whether the brokers answer at once
     */
    public TestPublisher(boolean atOnce) {
        this(atOnce, new PublishedVersions());
    }

    /** Opens one that knows what was published before. */
    TestPublisher(PublishedVersions known) {
        this(true, known);
    }

    private TestPublisher(boolean atOnce, PublishedVersions known) {
        producer = new MockProducer<>(atOnce, null, new StringSerializer(), new ByteArraySerializer());
        AcknowledgedSends sends = new AcknowledgedSends(producer, InstantSource.fixed(NOW));
        articles = new ArticlePublisher(sends, known, false, InstantSource.fixed(NOW), new SimpleMeterRegistry());
        async = new AsyncPublisher(articles, sends, new FileParts(READER, MOST_BYTES), new ReentrantLock());
    }

    /** The publisher. */
    public AsyncPublisher async() {
        return async;
    }

    /** The brokers. */
    public MockProducer<String, byte[]> brokers() {
        return producer;
    }

    /** Withdraws an article, while nothing else is done. */
    public void withdraw(String articleId) throws InterruptedException {
        articles.withdraw(articleId);
    }

    /** What a memory record says. */
    static PublishedArticle published(ProducerRecord<String, byte[]> memory) {
        return Json.read(memory.value(), PublishedArticle.class);
    }

    /** What was sent to a topic. */
    public List<ProducerRecord<String, byte[]>> sent(String topic) {
        return producer.history().stream()
                .filter(message -> message.topic().equals(topic))
                .toList();
    }

    @Override
    public void close() {
        async.close();
    }
}
