package org.wireroom.formats;

import java.time.Instant;
import java.util.List;
import org.wireroom.formats.feed.FeedFormat;
import org.wireroom.formats.feed.LinkedPage;
import org.wireroom.formats.fields.FieldXmlFormat;
import org.wireroom.formats.html.HtmlFormat;
import org.wireroom.formats.json.JsonFormat;
import org.wireroom.formats.labelling.ArticleLabeller;
import org.wireroom.formats.mail.MailFormat;
import org.wireroom.formats.metadata.EmbargoLine;
import org.wireroom.formats.news.NewsMlFormat;
import org.wireroom.formats.news.NewsMlG2Format;
import org.wireroom.formats.news.NitfFormat;
import org.wireroom.formats.plaintext.PlainTextFormat;
import org.wireroom.formats.reading.Format;
import org.wireroom.formats.reading.Item;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.StatedCharset;
import org.wireroom.formats.reading.UndecodableException;
import org.wireroom.formats.shapes.Shapes;
import org.wireroom.formats.teletype.TeletypeFormat;
import org.wireroom.text.LabelledSpan;

/**
 * Reads articles: bytes in, labelled text out. The format is detected from the content, never from a file name. Thread-safe; make one and
 * keep it, it loads its tables once.
 */
public final class ArticleReader {
    /** The first format that accepts an item reads it; plain text accepts everything and comes last. */
    private final List<Format> formats;

    private final Shapes shapes = new Shapes();

    public ArticleReader() {
        ArticleLabeller labeller = new ArticleLabeller();
        Format json = new JsonFormat(labeller);
        formats = List.of(
                new NitfFormat(labeller),
                new NewsMlG2Format(labeller),
                new NewsMlFormat(labeller),
                new FeedFormat(labeller),
                new MailFormat(labeller, json),
                new HtmlFormat(),
                new FieldXmlFormat(labeller),
                json,
                new TeletypeFormat(labeller),
                new PlainTextFormat(labeller));
    }

    /**
     * Reads one article.
     *
     * @param item the bytes as they came
     * @param firstReceivedAt when the first version of the article was received
     * @throws UndecodableException if the bytes are not text (several NULs, or more than 10 % control characters, without a byte order mark), or
     *     they do not hold an article
     */
    public Reading read(byte[] item, Instant firstReceivedAt) throws UndecodableException {
        Reading reading = formatOf(item).read(item, firstReceivedAt);
        List<LabelledSpan> spans = shapes.mark(reading.text(), reading.spans());
        return reading.with(spans, EmbargoLine.orPrinted(reading.metadata(), reading.text(), spans));
    }

    /**
     * Reads a page to which an item of a feed links.
     *
     * @param item the item, null for a page that was not found through a feed
     * @param firstReceivedAt when the first version of the article was received
     * @throws UndecodableException if the page does not hold an article
     */
    public Reading read(byte[] page, byte[] item, Instant firstReceivedAt) throws UndecodableException {
        Reading reading = read(page, firstReceivedAt);
        return item == null ? reading : LinkedPage.read(reading, read(item, firstReceivedAt));
    }

    /**
     * The articles in a file, in their order: usually one, several in feeds, packages and dumps.
     *
     * @throws UndecodableException if the file does not hold an article
     */
    public List<Item> items(byte[] file) throws UndecodableException {
        return formatOf(file).items(file);
    }

    /**
     * The articles in a file whose encoding a header states; it counts if the encoding cannot be detected from the bytes.
     *
     * @param charset the name of that encoding, null for none
     * @throws UndecodableException if the file does not hold an article
     */
    public List<Item> items(byte[] file, String charset) throws UndecodableException {
        return formatOf(StatedCharset.legible(file, charset)).items(file, charset);
    }

    /** The media type of a file, from its first bytes alone: "application/rss+xml" for any feed. */
    public String mediaType(byte[] file) {
        return formatOf(file).mediaType();
    }

    private Format formatOf(byte[] item) {
        return formats.stream()
                .filter(candidate -> candidate.accepts(item))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no format accepts the item"));
    }
}
