package org.wireroom.app.deadletters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.wireroom.app.topics.Offsets;
import org.wireroom.app.topics.TopicReader;
import org.wireroom.contract.headers.WireroomHeaders;
import org.wireroom.contract.topics.Topics;
import org.wireroom.platform.headers.TextHeaders;
import org.wireroom.platform.settings.KafkaSettings;
import org.wireroom.platform.settings.Settings;
import org.wireroom.processor.ProcessorSettings;

/**
 * All dead letters and their states. The topic is append-only: a dead letter is never changed, and a later note says that it
 * was replayed or discarded. Whether a replayed one was processed successfully follows from the processor's offsets and
 * from later dead letters.
 */
public final class DeadLetters {
    static final String CLIENT = "wireroom-dead-letters";

    private final List<DeadLetter> letters = new ArrayList<>();
    private final Map<LetterPlace, LetterPlace> replayed = new HashMap<>();
    private final Set<LetterPlace> discarded = new HashSet<>();
    private final Set<LetterPlace> origins = new HashSet<>();
    private final Map<TopicPartition, Long> processed;

    private DeadLetters(Map<TopicPartition, Long> processed) {
        this.processed = processed;
    }

    /** Reads the whole topic. */
    public static DeadLetters read(Settings settings) throws InterruptedException {
        KafkaSettings kafka = new KafkaSettings(settings);
        DeadLetters all;
        try (Admin admin = Admin.create(kafka.admin())) {
            // the processor's offsets first: then every dead letter of a processed record is visible
            all = new DeadLetters(
                    Offsets.committed(admin, ProcessorSettings.of(settings).applicationId()));
        }
        try (TopicReader topics = new TopicReader(kafka, CLIENT)) {
            topics.readAll(Topics.DEAD_LETTERS, all::add);
        }
        return all;
    }

    /** Reads the records of some dead letters, with their headers and bytes, partition by partition in order. */
    public static void readRecords(
            KafkaSettings kafka, Set<LetterPlace> places, Consumer<ConsumerRecord<byte[], byte[]>> reader) {
        try (TopicReader topics = new TopicReader(kafka, CLIENT)) {
            topics.readAll(Topics.DEAD_LETTERS, message -> {
                if (places.contains(LetterPlace.of(message))) {
                    reader.accept(message);
                }
            });
        }
    }

    /** All of them, partition by partition in order. */
    public List<DeadLetter> all() {
        return List.copyOf(letters);
    }

    /** What has happened to one. */
    public LetterState state(DeadLetter letter) {
        LetterPlace record = replayed.get(letter.place());
        if (record == null) {
            return discarded.contains(letter.place()) ? LetterState.DISCARDED : LetterState.OPEN;
        }
        if (origins.contains(record)) {
            return LetterState.FAILED_AGAIN;
        }
        long next = processed.getOrDefault(new TopicPartition(Topics.RAW, record.partition()), 0L);
        return record.offset() < next ? LetterState.READ : LetterState.REPLAYED;
    }

    private void add(ConsumerRecord<byte[], byte[]> message) {
        if (LetterNote.isReset(message)) {
            letters.removeIf(letter -> letter.origin() != null && letter.place().partition() == message.partition());
        } else if (LetterNote.is(message)) {
            apply(message);
        } else {
            DeadLetter letter = DeadLetter.of(message);
            letters.add(letter);
            if (letter.origin() != null) {
                origins.add(letter.origin());
            }
        }
    }

    private void apply(ConsumerRecord<byte[], byte[]> note) {
        try {
            LetterPlace letter = LetterPlace.of(TextHeaders.get(note.headers(), WireroomHeaders.LETTER));
            if (LetterNote.isDiscard(note)) {
                discarded.add(letter);
            } else {
                replayed.put(letter, LetterPlace.of(TextHeaders.get(note.headers(), WireroomHeaders.REPLAYED_AS)));
            }
        } catch (IllegalArgumentException e) {
            return; // not a note of ours: it settles nothing
        }
    }
}
