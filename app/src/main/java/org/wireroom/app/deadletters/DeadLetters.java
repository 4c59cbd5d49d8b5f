package org.wireroom.app.deadletters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * All dead letters and what has become of them, as the topic tells it: a dead letter stays where it is, and a note behind it
 * says that it was put back or discarded. Whether one that was put back could be read then is told by the processor's
 * offsets, and by the dead letters that came of it.
 */
public final class DeadLetters {
    /** Value of {@link WireroomHeaders#SETTLED} on a note of a reset. */
    public static final String RESET = "reset";

    private final List<DeadLetter> letters = new ArrayList<>();
    private final Map<LetterPlace, LetterPlace> replayed = new HashMap<>();
    private final Set<LetterPlace> discarded = new HashSet<>();
    private final Set<LetterPlace> origins = new HashSet<>();
    private final Map<TopicPartition, Long> processed;

    private DeadLetters(Map<TopicPartition, Long> processed) {
        this.processed = processed;
    }

    /** Reads all. */
    public static DeadLetters read(Settings settings) throws InterruptedException {
        KafkaSettings kafka = new KafkaSettings(settings);
        DeadLetters all;
        try (Admin admin = Admin.create(kafka.admin())) {
            // first what is processed: the dead letters of that are there by then
            all = new DeadLetters(
                    Offsets.committed(admin, ProcessorSettings.of(settings).applicationId()));
        }
        try (TopicReader topics = new TopicReader(kafka, "wireroom-dead-letters")) {
            topics.readAll(Topics.DEAD_LETTERS, all::add);
        }
        return all;
    }

    /** Whether a record of the topic is a note on another, not a dead letter itself. */
    public static boolean isNote(ConsumerRecord<?, ?> message) {
        return message.headers().lastHeader(WireroomHeaders.REASON) == null;
    }

    /** Whether a record says that what the processor rejected before it, in its partition, was read again from the start. */
    public static boolean isReset(ConsumerRecord<?, ?> message) {
        return isNote(message) && RESET.equals(TextHeaders.get(message.headers(), WireroomHeaders.SETTLED));
    }

    /** All of them, partition by partition in order. */
    public List<DeadLetter> all() {
        return List.copyOf(letters);
    }

    /** What has become of one. */
    public State state(DeadLetter letter) {
        LetterPlace record = replayed.get(letter.place());
        if (record == null) {
            return discarded.contains(letter.place()) ? State.DISCARDED : State.OPEN;
        }
        if (origins.contains(record)) {
            return State.FAILED_AGAIN;
        }
        long next = processed.getOrDefault(new TopicPartition(Topics.RAW, record.partition()), 0L);
        return record.offset() < next ? State.READ : State.REPLAYED;
    }

    private void add(ConsumerRecord<byte[], byte[]> message) {
        if (isReset(message)) {
            letters.removeIf(letter -> letter.origin() != null && letter.place().partition() == message.partition());
        } else if (isNote(message)) {
            note(message);
        } else {
            DeadLetter letter = DeadLetter.of(message);
            letters.add(letter);
            if (letter.origin() != null) {
                origins.add(letter.origin());
            }
        }
    }

    private void note(ConsumerRecord<byte[], byte[]> message) {
        try {
            LetterPlace letter = LetterPlace.of(TextHeaders.get(message.headers(), WireroomHeaders.LETTER));
            if (Replay.DISCARDED.equals(TextHeaders.get(message.headers(), WireroomHeaders.SETTLED))) {
                discarded.add(letter);
            } else {
                replayed.put(letter, LetterPlace.of(TextHeaders.get(message.headers(), WireroomHeaders.REPLAYED_AS)));
            }
        } catch (IllegalArgumentException e) {
            return; // not a note of ours: it settles nothing
        }
    }
}
