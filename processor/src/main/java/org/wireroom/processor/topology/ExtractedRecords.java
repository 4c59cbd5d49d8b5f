package org.wireroom.processor.topology;

import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.wireroom.contract.headers.CloudEvents;
import org.wireroom.contract.headers.WireroomHeaders;

/** The headers of {@code news.articles.extracted}: what the steps behind need to know of a withdrawal, too. */
final class ExtractedRecords {
    private static final String EDITION = "wireroom_edition";
    private static final String SHARDS = "wireroom_shards";

    private ExtractedRecords() {}

    static RecordHeaders headers(String articleId, String version, Instant received, int edition, long shards) {
        RecordHeaders headers = new RecordHeaders();
        CloudEvents.ARTICLE_EXTRACTED.set(
                headers, articleId + "/" + version, "/wireroom/processor", articleId, received, CloudEvents.JSON);
        WireroomHeaders.set(headers, EDITION, Integer.toString(edition));
        WireroomHeaders.set(headers, SHARDS, Long.toUnsignedString(shards));
        return headers;
    }

    /** The edition that a record is. */
    static int edition(Headers headers) {
        return Integer.parseInt(WireroomHeaders.get(headers, EDITION));
    }

    /** The shards that the edition was put to, as bits. */
    static long shards(Headers headers) {
        return Long.parseUnsignedLong(WireroomHeaders.get(headers, SHARDS));
    }
}
