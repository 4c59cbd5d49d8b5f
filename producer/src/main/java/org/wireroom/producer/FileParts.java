package org.wireroom.producer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.wireroom.contract.headers.Reason;
import org.wireroom.contract.headers.SourceStatus;
import org.wireroom.contract.headers.SourceVersion;
import org.wireroom.formats.ArticleReader;
import org.wireroom.formats.reading.FeedEntry;
import org.wireroom.formats.reading.Item;
import org.wireroom.formats.reading.StatedCharset;
import org.wireroom.formats.reading.TimeLimit;
import org.wireroom.formats.reading.UndecodableException;
import org.wireroom.producer.PublishedPart.Container;
import org.wireroom.producer.files.FileContent;

/**
 * Takes files apart: a feed, a package, a dump and a gzip file into their articles. A file that cannot be taken apart is handed on as
 * it is, for whoever reads it to say why.
 */
final class FileParts {
    private static final int GZIP_1 = 0x1f;
    private static final int GZIP_2 = 0x8b;

    private final ArticleReader reader;
    private final TimeLimit time = new TimeLimit(TimeLimit.OF_AN_ARTICLE);
    private final int maxBytes;

    /**
     * Makes one.
     *
     * @param maxBytes most bytes that a file may have unpacked
     */
    FileParts(ArticleReader reader, int maxBytes) {
        this.reader = reader;
        this.maxBytes = maxBytes;
    }

    /** A file that holds no articles because it is broken or too large. */
    static final class BrokenFileException extends Exception {
        private final Reason reason;

        BrokenFileException(Reason reason, String message) {
            super(message);
            this.reason = reason;
        }

        /** What is kept of the file. */
        FileContent.Rejected rejected(FileContent.Article content) {
            return new FileContent.Rejected(reason, getMessage(), content.bytes(), content.version(), this);
        }
    }

    /** The articles in a file, in their order, each once. */
    List<PublishedPart> of(Origin file, FileContent.Article content) throws BrokenFileException {
        byte[] bytes = content.bytes();
        boolean packed = bytes.length > 2 && (bytes[0] & 0xff) == GZIP_1 && (bytes[1] & 0xff) == GZIP_2;
        byte[] text = packed ? unpacked(bytes) : bytes;
        List<Item> items = items(text, file.charset());
        boolean whole = !packed && items.size() == 1 && items.get(0).bytes() == text;
        List<PublishedPart> parts = new ArrayList<>();
        PartNames names = new PartNames(file);
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            Container container = whole ? null : new Container(file.uri(), content.version(), i + 1);
            boolean placed = item.identity() == null && whole && file.articleId() != null;
            parts.add(
                    placed
                            ? PublishedPart.file(file, item, content.version())
                            : PublishedPart.named(file, named(item, items.size() == 1, file, names), container));
            for (String killed : item.kills()) {
                SourceVersion kill = new SourceVersion(null, item.version().created(), SourceStatus.CANCELED);
                parts.add(PublishedPart.named(
                        file,
                        new Item(item.bytes(), item.mediaType(), killed, null, kill, List.of(), null, null),
                        container));
            }
        }
        return newest(parts);
    }

    /** An item with a name: its own, else that of its file, else one among the articles of the file; what comes once is named by its bytes. */
    private static Item named(Item item, boolean alone, Origin file, PartNames names) {
        if (item.identity() != null || (alone && !file.lasting())) {
            return item;
        }
        return alone && file.articleId() != null ? item.withIdentity(file.uri()) : names.of(item);
    }

    private List<Item> items(byte[] text, String charset) {
        try {
            return time.call(() -> reader.items(text, charset)).stream()
                    .map(item -> StatedCharset.legible(item.bytes(), charset) == item.bytes()
                            ? item
                            : item.inCharset(charset))
                    .toList();
        } catch (UndecodableException | RuntimeException | StackOverflowError e) {
            // reading it fails in the same way, and that is where it is recorded
            return List.of(Item.of(text, "application/octet-stream"));
        }
    }

    /** Of several versions of one article in a file the one that holds; items of a feed that share an id are different articles. */
    private static List<PublishedPart> newest(List<PublishedPart> parts) {
        Map<String, PublishedPart> byArticle = new LinkedHashMap<>();
        for (PublishedPart part : parts) {
            FeedEntry entry = part.item().entry();
            String name = entry == null ? "" : "\n" + entry.link() + "\n" + entry.title();
            byArticle.merge(part.articleId() + name, part, (one, other) -> replaces(other, one) ? other : one);
        }
        return List.copyOf(byArticle.values());
    }

    /**
     * Whether an article comes after another of its file; the order of a feed says nothing, so the longer item counts if no date
     * decides.
     */
    private static boolean replaces(PublishedPart other, PublishedPart one) {
        FeedEntry entry = other.item().entry();
        FeedEntry before = one.item().entry();
        boolean newer = other.source().replaces(one.source());
        boolean decided = !newer || !one.source().replaces(other.source());
        if (decided || entry == null || before == null) {
            return newer;
        }
        int longer = Integer.compare(entry.words(), before.words());
        return longer == 0 ? entry.content().compareTo(before.content()) > 0 : longer > 0;
    }

    private byte[] unpacked(byte[] bytes) throws BrokenFileException {
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] text = unpacked.readNBytes(maxBytes + 1);
            if (text.length > maxBytes) {
                throw new BrokenFileException(
                        Reason.UNSAFE,
                        "the file unpacks to more than " + maxBytes + " bytes: raise publish.max-bytes to take it");
            }
            return text;
        } catch (IOException e) {
            throw new BrokenFileException(Reason.UNREADABLE, "the gzip file is broken: " + e.getMessage());
        }
    }
}
