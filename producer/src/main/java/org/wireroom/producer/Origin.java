package org.wireroom.producer;

import java.net.URI;
import org.wireroom.contract.UriPath;
import org.wireroom.producer.files.ArticleFile;
import org.wireroom.text.hashing.Sha256;

/**
 * Where the bytes of articles came from.
 *
 * @param feed the feed that they came by
 * @param uri where they are: the path of a file below the input folder, the address of a polled feed, feed and hash of what was pushed
 * @param identity what the place or the bytes are called, to which the names of their articles are added that have no identity
 * @param articleId the article that the place names, null where only their content or their hash names it
 * @param lasting whether other bytes will be there later: then what they said last is remembered
 * @param charset the encoding that was stated beside the bytes, null for none
 */
public record Origin(String feed, String uri, String identity, String articleId, boolean lasting, String charset) {
    /** A file. */
    static Origin file(ArticleFile file) {
        return new Origin(file.feed(), file.uri(), file.identity(), file.articleId(), true, null);
    }

    /**
     * Bytes that somebody pushed; they are where their hash says.
     *
     * @param charset the encoding that a header states, null for none
     */
    public static Origin pushed(String feed, byte[] bytes, String charset) {
        String hash = Sha256.hex(bytes);
        return new Origin(feed, UriPath.of(feed) + "/" + hash, hash, null, false, charset);
    }

    /**
     * What an address says at present.
     *
     * @param charset the encoding that a header states, null for none
     */
    public static Origin polled(String feed, URI address, String charset) {
        String uri = address.toASCIIString();
        return new Origin(feed, uri, uri, null, true, charset);
    }
}
