package org.wireroom.processor.topology;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.streams.processor.api.Record;
import org.wireroom.contract.ArticleId;
import org.wireroom.contract.headers.CloudEvents;
import org.wireroom.contract.headers.WireroomHeaders;
import org.wireroom.formats.reading.StatedCharset;
import org.wireroom.platform.headers.TextHeaders;
import org.wireroom.processor.extract.RawItem;
import org.wireroom.text.hashing.Sha256;

/** Reads records of {@code news.articles.raw}, which any program may have written. */
final class RawRecordReader {
    private RawRecordReader() {}

    /** The record's article id, null if its key is not one. */
    static String articleId(Record<byte[], byte[]> raw) {
        String key = raw.key() == null ? null : new String(raw.key(), StandardCharsets.UTF_8);
        return ArticleId.isValid(key) ? key : null;
    }

    /** The item in a record. Without headers, the feed is the id's slug and the URI is the id. */
    static RawItem item(String articleId, Record<byte[], byte[]> raw) {
        String feed = TextHeaders.get(raw.headers(), WireroomHeaders.FEED);
        String uri = TextHeaders.get(raw.headers(), WireroomHeaders.URI);
        Header teaser = raw.headers().lastHeader(WireroomHeaders.ITEM);
        return new RawItem(
                articleId,
                Sha256.version(raw.value()),
                feed == null ? ArticleId.slugOf(articleId) : feed,
                uri == null ? articleId : uri,
                raw.value(),
                Instant.ofEpochMilli(raw.timestamp()),
                StatedCharset.in(TextHeaders.get(raw.headers(), CloudEvents.CONTENT_TYPE)),
                teaser == null ? null : teaser.value());
    }

    /** Whether the record is a replayed dead letter, which is always read. */
    static boolean isReplay(Record<byte[], byte[]> raw) {
        return raw.headers().lastHeader(WireroomHeaders.ATTEMPT) != null;
    }

    /** Whether an operator releases the item although it is withheld. */
    static boolean isRelease(RawItem item, Record<byte[], byte[]> raw) {
        return item.version().equals(TextHeaders.get(raw.headers(), WireroomHeaders.RELEASED));
    }

    /** Whether the record allows a withdrawn article to return. */
    static boolean allowsReturn(Record<byte[], byte[]> raw) {
        return raw.headers().lastHeader(WireroomHeaders.RETURNS) != null;
    }
}
