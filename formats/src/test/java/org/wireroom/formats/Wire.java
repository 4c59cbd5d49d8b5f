package org.wireroom.formats;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.wireroom.formats.reading.Item;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.UndecodableException;
import org.wireroom.text.SegmentKind;

/** Documents as agencies send them, read. */
public final class Wire {
    private static final ArticleReader READER = new ArticleReader();
    private static final Instant RECEIVED = Instant.parse("2026-11-22T00:00:00Z");

    private Wire() {}

    public static Reading read(byte[] document) throws UndecodableException {
        return READER.read(document, RECEIVED);
    }

    public static Reading read(String document) throws UndecodableException {
        return read(document.getBytes(StandardCharsets.UTF_8));
    }

    public static List<Item> items(byte[] document) throws UndecodableException {
        return READER.items(document);
    }

    public static List<Item> items(String document) throws UndecodableException {
        return items(document.getBytes(StandardCharsets.UTF_8));
    }

    /** The words of all segments of a kind. */
    public static List<String> all(Reading reading, SegmentKind kind) {
        return reading.spans().stream()
                .filter(span -> span.kind() == kind)
                .map(span -> span.in(reading.text()))
                .toList();
    }

    public static List<String> paragraphs(Reading reading) {
        return all(reading, SegmentKind.PARAGRAPH);
    }
}
