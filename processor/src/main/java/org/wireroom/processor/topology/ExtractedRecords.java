package org.wireroom.processor.topology;

import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.wireroom.contract.headers.CloudEvents;
import org.wireroom.platform.headers.EventHeaders;
import org.wireroom.platform.headers.TextHeaders;

/** The headers of {@code news.articles.extracted}: what the steps behind need to know of a withdrawal, too. */
final class ExtractedRecords {
    private static final String EDITION = "wireroom_edition";
    private static final String SHARDS = "wireroom_shards";

    private ExtractedRecords() {}

    static RecordHeaders headers(String articleId, String version, Instant received, int edition, long shards) {
        RecordHeaders headers = new RecordHeaders();
        EventHeaders.set(
                CloudEvents.ARTICLE_EXTRACTED,
                headers,
                articleId + "/" + version,
                "/wireroom/processor",
                articleId,
                received,
                CloudEvents.JSON);
        TextHeaders.set(headers, EDITION, Integer.toString(edition));
        TextHeaders.set(headers, SHARDS, Long.toUnsignedString(shards));
        return headers;
    }

    /** The edition that a record is. */
    static int edition(Headers headers) {
        return Integer.parseInt(TextHeaders.get(headers, EDITION));
    }

    /** The shards that the edition was put to, as bits. */
    static long shards(Headers headers) {
        return Long.parseUnsignedLong(TextHeaders.get(headers, SHARDS));
    }
}
