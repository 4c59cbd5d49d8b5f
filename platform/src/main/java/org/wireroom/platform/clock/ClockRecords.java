package org.wireroom.platform.clock;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.wireroom.contract.headers.CloudEvents;
import org.wireroom.contract.topics.Topics;
import org.wireroom.platform.headers.EventHeaders;
import org.wireroom.platform.topics.AdminResults;

/** Reads the brokers' clock with an empty record on {@code news.clock}: its acknowledgement gives the time of its append. */
final class ClockRecords implements Callable<ClockDifference> {
    private final Producer<String, byte[]> producer;
    private final String host = host();

    ClockRecords(Producer<String, byte[]> producer) {
        this.producer = producer;
    }

    /**
     * Measures once.
     *
     * @throws KafkaException if the brokers refuse or do not answer
     */
    @Override
    public ClockDifference call() throws InterruptedException {
        Instant now = Instant.now();
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(Topics.CLOCK, host, new byte[0]);
        EventHeaders.set(
                CloudEvents.CLOCK,
                message.headers(),
                host + "/" + now.toEpochMilli(),
                "/wireroom/clock",
                host,
                now,
                "application/octet-stream");
        producer.partitionsFor(Topics.CLOCK); // so that the round trip does not include asking for the topic
        long sent = System.currentTimeMillis();
        long start = System.nanoTime();
        RecordMetadata written = AdminResults.await(producer.send(message));
        return ClockDifference.of(sent, Duration.ofNanos(System.nanoTime() - start), written.timestamp());
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }
}
