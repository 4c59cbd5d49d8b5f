package org.wireroom.processor.extract;

import java.time.Instant;

/**
 * An item of {@code news.articles.raw}, with what its headers say.
 *
 * @param articleId the record's key
 * @param version hash of the bytes
 * @param feed feed that it came by
 * @param uri where it came from
 * @param bytes the item, untouched
 * @param receivedAt timestamp of the record
 * @param charset the encoding that its sender stated, null for none
 * @param teaser the item of a feed that links to this page, null for what was not found through a feed
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never copied or compared
public record RawItem(
        String articleId,
        String version,
        String feed,
        String uri,
        byte[] bytes,
        Instant receivedAt,
        String charset,
        byte[] teaser) {
    /** An item whose sender stated no encoding. */
    public RawItem(String articleId, String version, String feed, String uri, byte[] bytes, Instant receivedAt) {
        this(articleId, version, feed, uri, bytes, receivedAt, null, null);
    }

    /** The same item, received at another time. */
    public RawItem receivedAt(Instant time) {
        return new RawItem(articleId, version, feed, uri, bytes, time, charset, teaser);
    }
}
