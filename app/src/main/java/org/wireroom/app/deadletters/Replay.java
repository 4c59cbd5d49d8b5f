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
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.wireroom.app.topics.TopicReader;
import org.wireroom.contract.headers.CloudEvents;
import org.wireroom.contract.headers.DeadLetterHeaders;
import org.wireroom.contract.headers.WireroomHeaders;
import org.wireroom.contract.topics.Topics;
import org.wireroom.platform.headers.EventHeaders;
import org.wireroom.platform.headers.TextHeaders;
import org.wireroom.platform.settings.KafkaSettings;

/**
 * Puts dead letters back on {@code news.articles.raw}, untouched and with the attempt counted, or discards them. The new
 * record and the note on the dead letter are one transaction: no letter is put back twice, whenever this is killed. One
 * replay at a time; a second one ends the first.
 */
public final class Replay implements AutoCloseable {
    static final String REPLAYED = "replayed";
    static final String DISCARDED = "discarded";

    private static final int MOST_IN_A_TRANSACTION = 100;
    private static final long BYTES_IN_A_TRANSACTION = 16L * 1024 * 1024;
    private static final String CLIENT = "wireroom-dead-letters";

    private final KafkaSettings kafka;
    private final InstantSource clock;
    private final Producer<byte[], byte[]> producer;
    private final List<ConsumerRecord<byte[], byte[]>> batch = new ArrayList<>();
    private long batchBytes;

    /**
     * Connects, and ends a replay that is under way elsewhere.
     *
     * @throws KafkaException if the brokers refuse
     */
    public Replay(KafkaSettings kafka, InstantSource clock) {
        this.kafka = kafka;
        this.clock = clock;
        producer = new KafkaProducer<>(
                kafka.producer(Map.of(
                        "client.id",
                        CLIENT,
                        "transactional.id",
                        CLIENT,
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

    /**
     * Puts letters back.
     *
     * @param places where they stand
     */
    public void replay(Set<LetterPlace> places) {
        each(places, this::putBack);
    }

    /**
     * Says of letters that they need no looking after.
     *
     * @param places where they stand
     */
    public void discard(Set<LetterPlace> places) {
        each(
                places,
                letters -> send(
                        letters.stream().map(letter -> note(letter, DISCARDED)).toList()));
    }

    @Override
    public void close() {
        producer.close();
    }

    private void each(Set<LetterPlace> places, java.util.function.Consumer<List<ConsumerRecord<byte[], byte[]>>> then) {
        try (TopicReader topics = new TopicReader(kafka, CLIENT)) {
            topics.readAll(Topics.DEAD_LETTERS, letter -> {
                if (places.contains(new LetterPlace(letter.partition(), letter.offset()))) {
                    batch.add(letter);
                    batchBytes += Math.max(0, letter.serializedValueSize());
                }
                if (batch.size() == MOST_IN_A_TRANSACTION || batchBytes > BYTES_IN_A_TRANSACTION) {
                    commit(then);
                }
            });
        }
        commit(then);
    }

    private void commit(java.util.function.Consumer<List<ConsumerRecord<byte[], byte[]>>> then) {
        if (!batch.isEmpty()) {
            producer.beginTransaction();
            then.accept(batch);
            producer.commitTransaction();
            batch.clear();
            batchBytes = 0;
        }
    }

    private void putBack(List<ConsumerRecord<byte[], byte[]>> letters) {
        List<RecordMetadata> written = send(letters.stream().map(this::raw).toList());
        List<ProducerRecord<byte[], byte[]>> notes = new ArrayList<>();
        for (int i = 0; i < letters.size(); i++) {
            ProducerRecord<byte[], byte[]> note = note(letters.get(i), REPLAYED);
            LetterPlace place =
                    new LetterPlace(written.get(i).partition(), written.get(i).offset());
            TextHeaders.set(note.headers(), WireroomHeaders.REPLAYED_AS, place.toString());
            notes.add(note);
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
        for (String name : DeadLetterHeaders.ALL) {
            headers.remove(name);
        }
        TextHeaders.set(headers, "ce_type", CloudEvents.ARTICLE_RAW.type());
        TextHeaders.set(headers, WireroomHeaders.ATTEMPT, Integer.toString(attempt));
        long received = received(letter).toEpochMilli();
        return new ProducerRecord<>(Topics.RAW, null, received, letter.key(), letter.value(), headers);
    }

    /** When the article was received: what its first record said, as far as that can be. */
    private Instant received(ConsumerRecord<byte[], byte[]> letter) {
        Instant now = clock.instant();
        try {
            Instant time = Instant.parse(String.valueOf(TextHeaders.get(letter.headers(), "ce_time")));
            return time.isBefore(now) && time.isAfter(Instant.EPOCH) ? time : now;
        } catch (DateTimeParseException e) {
            return now;
        }
    }

    private ProducerRecord<byte[], byte[]> note(ConsumerRecord<byte[], byte[]> letter, String what) {
        LetterPlace place = new LetterPlace(letter.partition(), letter.offset());
        ProducerRecord<byte[], byte[]> note = new ProducerRecord<>(Topics.DEAD_LETTERS, letter.key(), null);
        EventHeaders.set(
                CloudEvents.DEAD_LETTER_SETTLED,
                note.headers(),
                place + "/" + what,
                "/wireroom/dead-letters",
                place.toString(),
                clock.instant(),
                "application/octet-stream");
        TextHeaders.set(note.headers(), WireroomHeaders.SETTLED, what);
        TextHeaders.set(note.headers(), WireroomHeaders.LETTER, place.toString());
        return note;
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
