package org.wireroom.formats;

import java.time.Instant;
import java.util.List;
import org.wireroom.formats.html.HtmlPage;
import org.wireroom.formats.plaintext.PlainText;
import org.wireroom.formats.reading.Format;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.UndecodableException;

/**
 * Reads articles: bytes in, labelled text out. The format is told by the content, never by a file name. Thread-safe; make one and
 * keep it, it loads its tables once.
 */
public final class ArticleReader {
    /** The first that accepts an item reads it; plain text accepts all and comes last. */
    private final List<Format> formats = List.of(new HtmlPage(), new PlainText());

    /**
     * Reads one article.
     *
     * @param item the bytes as they came
     * @param firstReceivedAt when the first version of the article was received
     * @throws UndecodableException if the bytes are no text: NUL, or more than 10 % control characters, without a byte order mark
     */
    public Reading read(byte[] item, Instant firstReceivedAt) throws UndecodableException {
        Format format = formats.stream()
                .filter(candidate -> candidate.accepts(item))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no format accepts the item"));
        return format.read(item, firstReceivedAt);
    }
}
