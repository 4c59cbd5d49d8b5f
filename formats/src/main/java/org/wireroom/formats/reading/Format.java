package org.wireroom.formats.reading;

import java.time.Instant;
import java.util.List;

/** A format that articles come in. Implementations are thread-safe and do no I/O. */
public interface Format {
    /** Whether an item is of this format, detected from its content. */
    boolean accepts(byte[] item);

    /**
     * Reads an item that is of this format.
     *
     * @param item the bytes as they came
     * @param firstReceivedAt when the first version of the article was received: bounds the years that a weekday may belong to
     * @throws UndecodableException if the bytes are not text, or do not hold an article
     */
    Reading read(byte[] item, Instant firstReceivedAt) throws UndecodableException;

    /**
     * The articles in a file of this format: one, except in formats that put several into a file.
     *
     * @return in their order; an item whose bytes are the file's own is the whole file
     * @throws UndecodableException if the file does not hold an article
     */
    default List<Item> items(byte[] file) throws UndecodableException {
        return List.of(Item.of(file, mediaType()));
    }

    /**
     * The articles in a file whose encoding a header states.
     *
     * @param charset the name of that encoding, null for none
     * @throws UndecodableException as {@link #items(byte[])}
     */
    default List<Item> items(byte[] file, String charset) throws UndecodableException {
        byte[] legible = StatedCharset.legible(file, charset);
        List<Item> items = items(legible);
        boolean whole = items.size() == 1 && items.get(0).bytes() == legible;
        return whole ? List.of(items.get(0).withBytes(file)) : items;
    }

    /** Media type of items of this format. */
    default String mediaType() {
        return "text/plain";
    }
}
