package org.wireroom.app.deadletters;

import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.wireroom.contract.headers.CloudEvents;
import org.wireroom.contract.headers.WireroomHeaders;
import org.wireroom.contract.topics.Topics;
import org.wireroom.platform.headers.EventHeaders;
import org.wireroom.platform.headers.TextHeaders;

/**
 * A note on the dead-letter topic: a record without a value that says what happened to an earlier dead letter, or to all of
 * its partition.
 */
public final class LetterNote {
    private static final String REPLAYED = "replayed";
    private static final String DISCARDED = "discarded";
    private static final String RESET = "reset";

    private LetterNote() {}

    /** Whether a record of the topic is a note, not a dead letter itself. */
    public static boolean is(ConsumerRecord<?, ?> message) {
        return message.headers().lastHeader(WireroomHeaders.REASON) == null;
    }

    /** Whether a record says that the processor has started again from the first raw record: earlier rejections are void. */
    public static boolean isReset(ConsumerRecord<?, ?> message) {
        return is(message) && RESET.equals(TextHeaders.get(message.headers(), WireroomHeaders.SETTLED));
    }

    /** The note of a reset, for one partition. */
    public static ProducerRecord<byte[], byte[]> reset(int partition, Instant now) {
        ProducerRecord<byte[], byte[]> note = new ProducerRecord<>(Topics.DEAD_LETTERS, partition, null, null);
        describe(note, partition + "/" + RESET, "/wireroom/reset", Integer.toString(partition), now);
        TextHeaders.set(note.headers(), WireroomHeaders.SETTLED, RESET);
        return note;
    }

    static boolean isDiscard(ConsumerRecord<?, ?> note) {
        return DISCARDED.equals(TextHeaders.get(note.headers(), WireroomHeaders.SETTLED));
    }

    /** The note on a letter whose bytes are on the raw topic again. */
    static ProducerRecord<byte[], byte[]> replayed(
            ConsumerRecord<byte[], byte[]> letter, LetterPlace rawRecord, Instant now) {
        ProducerRecord<byte[], byte[]> note = settled(letter, REPLAYED, now);
        TextHeaders.set(note.headers(), WireroomHeaders.REPLAYED_AS, rawRecord.toString());
        return note;
    }

    /** The note on a letter that needs no action. */
    static ProducerRecord<byte[], byte[]> discarded(ConsumerRecord<byte[], byte[]> letter, Instant now) {
        return settled(letter, DISCARDED, now);
    }

    private static ProducerRecord<byte[], byte[]> settled(
            ConsumerRecord<byte[], byte[]> letter, String what, Instant now) {
        String place = LetterPlace.of(letter).toString();
        ProducerRecord<byte[], byte[]> note = new ProducerRecord<>(Topics.DEAD_LETTERS, letter.key(), null);
        describe(note, place + "/" + what, "/wireroom/dead-letters", place, now);
        TextHeaders.set(note.headers(), WireroomHeaders.SETTLED, what);
        TextHeaders.set(note.headers(), WireroomHeaders.LETTER, place);
        return note;
    }

    private static void describe(
            ProducerRecord<byte[], byte[]> note, String id, String source, String subject, Instant now) {
        EventHeaders.set(
                CloudEvents.DEAD_LETTER_SETTLED, note.headers(), id, source, subject, now, "application/octet-stream");
    }
}
