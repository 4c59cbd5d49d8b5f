package org.wireroom.formats.reading;

import java.util.List;
import org.wireroom.contract.headers.SourceVersion;

/**
 * An article in a file: usually the whole file, else a part of a feed, a package or a dump.
 *
 * @param bytes the article as a document of its own
 * @param mediaType what the bytes are: "text/plain"
 * @param identity what the source calls the article in all its versions, null if it states no identity
 * @param firstLine the first line of its text, which names an article without an identity among those of its file; null if it has none
 * @param version which version the document is
 * @param kills the identities of other articles that the document takes down
 * @param problem why this is not an article, one line; null if it is one
 * @param entry what distinguishes it and its versions in a feed; null for what is compared by its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never copied or compared
public record Item(
        byte[] bytes,
        String mediaType,
        String identity,
        String firstLine,
        SourceVersion version,
        List<String> kills,
        String problem,
        FeedEntry entry) {
    public Item {
        kills = List.copyOf(kills);
    }

    /** A document that states neither identity nor version. */
    public static Item of(byte[] bytes, String mediaType) {
        return new Item(bytes, mediaType, null, null, SourceVersion.UNSTATED, List.of(), null, null);
    }

    /** A part of a file that cannot be read as an article. */
    public static Item broken(byte[] bytes, String mediaType, String problem) {
        return new Item(bytes, mediaType, null, null, SourceVersion.UNSTATED, List.of(), problem, null);
    }

    /** The same with other bytes. */
    public Item withBytes(byte[] other) {
        return new Item(other, mediaType, identity, firstLine, version, kills, problem, entry);
    }

    /** The same with another identity. */
    public Item withIdentity(String other) {
        return new Item(bytes, mediaType, other, firstLine, version, kills, problem, entry);
    }

    /** The same with a first line. */
    public Item headed(String line) {
        return new Item(bytes, mediaType, identity, line, version, kills, problem, entry);
    }

    /** The same as what is not an article, and takes none down. */
    public Item broken(String reason) {
        return new Item(bytes, mediaType, identity, firstLine, version, List.of(), reason, entry);
    }

    /** The same with a statement of its encoding in its media type. */
    public Item inCharset(String charset) {
        return new Item(bytes, mediaType + "; charset=" + charset, identity, firstLine, version, kills, problem, entry);
    }

    /** The same as an item of a feed. */
    public Item compared(FeedEntry other) {
        return new Item(bytes, mediaType, identity, firstLine, version, kills, problem, other);
    }
}
