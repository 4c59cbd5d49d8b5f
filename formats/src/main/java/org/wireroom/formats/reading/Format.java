package org.wireroom.formats.reading;

import java.time.Instant;

/** A format that articles come in. Implementations are thread-safe and do no I/O. */
public interface Format {
    /** Whether an item is of this format, by its content. */
    boolean accepts(byte[] item);

    /**
     * Reads an item that is of this format.
     *
     * @param item the bytes as they came
     * @param firstReceivedAt when the first version of the article was received: bounds the years that a weekday may stand for
     * @throws UndecodableException if the bytes are no text
     */
    Reading read(byte[] item, Instant firstReceivedAt) throws UndecodableException;
}
