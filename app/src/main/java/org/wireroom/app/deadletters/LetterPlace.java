package org.wireroom.app.deadletters;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * The position of a record in its topic: "3:17".
 *
 * @param partition its partition
 * @param offset its offset
 */
public record LetterPlace(int partition, long offset) implements Comparable<LetterPlace> {
    private static final Pattern FORM = Pattern.compile("([0-9]{1,9}):([0-9]{1,18})");

    /**
     * Parses a position.
     *
     * @throws IllegalArgumentException if the text is not PARTITION:OFFSET
     */
    public static LetterPlace of(String text) {
        Matcher matcher = FORM.matcher(text == null ? "" : text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not PARTITION:OFFSET");
        }
        return new LetterPlace(Integer.parseInt(matcher.group(1)), Long.parseLong(matcher.group(2)));
    }

    /** The position of a record that was read. */
    public static LetterPlace of(ConsumerRecord<?, ?> message) {
        return new LetterPlace(message.partition(), message.offset());
    }

    @Override
    public int compareTo(LetterPlace other) {
        return Comparator.comparingInt(LetterPlace::partition)
                .thenComparingLong(LetterPlace::offset)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return partition + ":" + offset;
    }
}
