package org.wireroom.app.withheld;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.wireroom.app.topics.TopicReader;
import org.wireroom.contract.headers.WireroomHeaders;
import org.wireroom.contract.topics.Topics;
import org.wireroom.platform.headers.TextHeaders;
import org.wireroom.platform.settings.KafkaSettings;
import org.wireroom.platform.settings.Settings;
import org.wireroom.processor.withheld.Withholding;

/**
 * Releases withheld versions: writes the bytes of each to {@code news.articles.raw} again, with a header that names the version. So
 * the log of record says who was released, and a replay repeats it.
 */
public final class Releases implements AutoCloseable {
    private static final String CLIENT = "wireroom-release";
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final WithheldTopic withheld;
    private final TopicReader topics;
    private final Producer<byte[], byte[]> producer;

    /** Connects, and reads what is withheld. */
    public Releases(Settings settings) {
        KafkaSettings kafka = new KafkaSettings(settings);
        withheld = new WithheldTopic(settings);
        topics = new TopicReader(kafka, CLIENT);
        producer = new KafkaProducer<>(
                kafka.producer(Map.of(
                        "client.id",
                        CLIENT,
                        "acks",
                        "all",
                        "compression.type",
                        "lz4",
                        "max.request.size",
                        Topics.MAX_RECORD_BYTES,
                        "buffer.memory",
                        2L * Topics.MAX_RECORD_BYTES)),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /**
     * Releases an article, and waits until the brokers have acknowledged it.
     *
     * @return false if it is not withheld
     * @throws KafkaException if the brokers refuse, or the raw record of the version is gone
     */
    public boolean release(String articleId) throws InterruptedException {
        WithheldTopic.Entry entry = withheld.find(articleId);
        if (entry == null) {
            return false;
        }
        ConsumerRecord<byte[], byte[]> raw = raw(entry);
        RecordHeaders headers = new RecordHeaders(raw.headers());
        TextHeaders.set(headers, WireroomHeaders.RELEASED, entry.version().version());
        try {
            producer.send(new ProducerRecord<>(
                            Topics.RAW, raw.partition(), raw.timestamp(), raw.key(), raw.value(), headers))
                    .get();
            return true;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException known ? known : new KafkaException(e.getCause());
        }
    }

    /**
     * Waits until the processor has accepted a release.
     *
     * @return false if it has not in time
     */
    public boolean await(String articleId, Duration timeout) throws InterruptedException {
        long deadline = System.nanoTime() + timeout.toNanos();
        withheld.update();
        while (withheld.find(articleId) != null && System.nanoTime() < deadline) {
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
            withheld.update();
        }
        return withheld.find(articleId) == null;
    }

    @Override
    public void close() {
        producer.close();
        topics.close();
        withheld.close();
    }

    private ConsumerRecord<byte[], byte[]> raw(WithheldTopic.Entry entry) {
        Withholding version = entry.version();
        AtomicReference<ConsumerRecord<byte[], byte[]>> found = new AtomicReference<>();
        topics.search(
                new TopicPartition(Topics.RAW, entry.partition()),
                version.offset(),
                message -> {
                    found.set(message);
                    return true;
                },
                TIMEOUT);
        if (found.get() == null || found.get().offset() != version.offset()) {
            throw new KafkaException("the raw record of " + entry.articleId() + " is no longer in " + Topics.RAW
                    + " at partition " + entry.partition() + ", offset " + version.offset());
        }
        return found.get();
    }
}
