package org.wireroom.formats;

import java.time.Instant;
import java.util.List;
import org.wireroom.formats.feed.FeedFormat;
import org.wireroom.formats.fields.FieldXmlFormat;
import org.wireroom.formats.html.HtmlFormat;
import org.wireroom.formats.json.JsonFormat;
import org.wireroom.formats.labelling.ArticleLabeller;
import org.wireroom.formats.mail.MailFormat;
import org.wireroom.formats.news.NewsMlFormat;
import org.wireroom.formats.news.NewsMlG2Format;
import org.wireroom.formats.news.NitfFormat;
import org.wireroom.formats.reading.Format;
import org.wireroom.formats.reading.Item;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.UndecodableException;
import org.wireroom.formats.teletype.TeletypeFormat;

/**
 * Reads articles: bytes in, labelled text out. The format is told by the content, never by a file name. Thread-safe; make one and
 * keep it, it loads its tables once.
 */
public final class ArticleReader {
    /** The first that accepts an item reads it; plain text accepts all and comes last. */
    private final List<Format> formats;

    public ArticleReader() {
        ArticleLabeller plainText = new ArticleLabeller();
        Format json = new JsonFormat(plainText);
        formats = List.of(
                new NitfFormat(plainText),
                new NewsMlG2Format(plainText),
                new NewsMlFormat(plainText),
                new FeedFormat(plainText),
                new HtmlFormat(),
                new FieldXmlFormat(plainText),
                json,
                new TeletypeFormat(plainText),
                new MailFormat(plainText, json),
                plainText);
    }

    /**
     * Reads one article.
     *
     * @param item the bytes as they came
     * @param firstReceivedAt when the first version of the article was received
     * @throws UndecodableException if the bytes are no text (NUL, or more than 10 % control characters, without a byte order mark), or
     *     if no article can be made of them
     */
    public Reading read(byte[] item, Instant firstReceivedAt) throws UndecodableException {
        return formatOf(item).read(item, firstReceivedAt);
    }

    /**
     * The articles in a file, in their order: one as a rule, several in feeds, packages and dumps.
     *
     * @throws UndecodableException if no article can be made of the file
     */
    public List<Item> items(byte[] file) throws UndecodableException {
        return formatOf(file).items(file);
    }

    /** What a file is, by the first bytes alone: "application/rss+xml" for any feed. */
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
