package org.wireroom.app.deadletters;

import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.wireroom.contract.headers.CloudEvents;
import org.wireroom.contract.headers.DeadLetterHeaders;
import org.wireroom.contract.headers.WireroomHeaders;
import org.wireroom.contract.topics.Topics;
import org.wireroom.platform.headers.TextHeaders;
import org.wireroom.platform.settings.KafkaSettings;

/**
 * Replays dead letters to {@code news.articles.raw}, with their bytes unchanged and the attempt counted, or discards them. The
 * new record and the note on the dead letter are one transaction, so a letter is never replayed twice, even after a crash. One
 * replay runs at a time; a second one ends the first.
 */
public final class Replay implements AutoCloseable {
    private static final int MOST_IN_A_TRANSACTION = 100;
    private static final long BYTES_IN_A_TRANSACTION = 16L * 1024 * 1024;

    private final KafkaSettings kafka;
    private final InstantSource clock;
    private final Producer<byte[], byte[]> producer;
    private final List<ConsumerRecord<byte[], byte[]>> batch = new ArrayList<>();
    private long batchBytes;

    /**
     * Connects, and ends a replay that runs elsewhere.
     *
     * @throws KafkaException if the brokers refuse
     */
    public Replay(KafkaSettings kafka, InstantSource clock) {
        this.kafka = kafka;
        this.clock = clock;
        producer = new KafkaProducer<>(
                kafka.producer(Map.of(
                        "client.id",
                        DeadLetters.CLIENT,
                        "transactional.id",
                        DeadLetters.CLIENT,
                        "transaction.timeout.ms",
                        30_000,
                        "acks",
                        "all",
                        "compression.type",
                        "lz4",
                        "max.request.size",
                        Topics.MAX_RECORD_BYTES,
                        "buffer.memory",
                        Topics.MAX_RECORD_BYTES + 2 * BYTES_IN_A_TRANSACTION)),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        producer.initTransactions();
    }

    /** Replays the letters at these positions. */
    public void replay(Set<LetterPlace> places) {
        inTransactions(places, this::sendAgain);
    }

    /** Marks the letters at these positions as needing no action. */
    public void discard(Set<LetterPlace> places) {
        inTransactions(
                places,
                letters -> send(letters.stream()
                        .map(letter -> LetterNote.discarded(letter, clock.instant()))
                        .toList()));
    }

    @Override
    public void close() {
        producer.close();
    }

    private void inTransactions(Set<LetterPlace> places, Consumer<List<ConsumerRecord<byte[], byte[]>>> task) {
        DeadLetters.readRecords(kafka, places, letter -> {
            batch.add(letter);
            batchBytes += Math.max(0, letter.serializedValueSize());
            if (batch.size() == MOST_IN_A_TRANSACTION || batchBytes > BYTES_IN_A_TRANSACTION) {
                commit(task);
            }
        });
        commit(task);
    }

    private void commit(Consumer<List<ConsumerRecord<byte[], byte[]>>> task) {
        if (!batch.isEmpty()) {
            producer.beginTransaction();
            task.accept(batch);
            producer.commitTransaction();
            batch.clear();
            batchBytes = 0;
        }
    }

    private void sendAgain(List<ConsumerRecord<byte[], byte[]>> letters) {
        List<RecordMetadata> written = send(letters.stream().map(this::raw).toList());
        List<ProducerRecord<byte[], byte[]>> notes = new ArrayList<>();
        for (int i = 0; i < letters.size(); i++) {
            LetterPlace rawRecord =
                    new LetterPlace(written.get(i).partition(), written.get(i).offset());
            notes.add(LetterNote.replayed(letters.get(i), rawRecord, clock.instant()));
        }
        send(notes);
    }

    private List<RecordMetadata> send(List<ProducerRecord<byte[], byte[]>> messages) {
        List<Future<RecordMetadata>> sent =
                messages.stream().map(producer::send).toList();
        producer.flush();
        return sent.stream().map(Replay::written).toList();
    }

    private ProducerRecord<byte[], byte[]> raw(ConsumerRecord<byte[], byte[]> letter) {
        RecordHeaders headers = new RecordHeaders(letter.headers());
        int attempt = TextHeaders.attempt(headers) + 1;
        DeadLetterHeaders.ALL.forEach(headers::remove);
        TextHeaders.set(headers, CloudEvents.TYPE, CloudEvents.ARTICLE_RAW.type());
        TextHeaders.set(headers, WireroomHeaders.ATTEMPT, Integer.toString(attempt));
        long received = received(letter).toEpochMilli();
        return new ProducerRecord<>(Topics.RAW, null, received, letter.key(), letter.value(), headers);
    }

    /** When the article was received, as its first record says; the present time if that is missing or not plausible. */
    private Instant received(ConsumerRecord<byte[], byte[]> letter) {
        Instant now = clock.instant();
        try {
            Instant time = Instant.parse(String.valueOf(TextHeaders.get(letter.headers(), "ce_time")));
            return time.isBefore(now) && time.isAfter(Instant.EPOCH) ? time : now;
        } catch (DateTimeParseException e) {
            return now;
        }
    }

    private static RecordMetadata written(Future<RecordMetadata> outcome) {
        try {
            return outcome.get();
        } catch (ExecutionException e) {
            throw new KafkaException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException(e);
        }
    }
}
