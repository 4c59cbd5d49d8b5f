package org.wireroom.processor.topology;

import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.wireroom.contract.headers.CloudEvents;
import org.wireroom.platform.headers.EventHeaders;
import org.wireroom.platform.headers.TextHeaders;

/** The headers of {@code news.articles.extracted}: what later steps need to know, even of a withdrawal. */
final class ExtractedRecords {
    private static final String GENERATION = "wireroom_edition";
    private static final String SHARDS = "wireroom_shards";

    private ExtractedRecords() {}

    static RecordHeaders headers(String articleId, String version, Instant received, int generation, long shards) {
        RecordHeaders headers = new RecordHeaders();
        EventHeaders.set(
                CloudEvents.ARTICLE_EXTRACTED,
                headers,
                articleId + "/" + version,
                "/wireroom/processor",
                articleId,
                received,
                CloudEvents.JSON);
        TextHeaders.set(headers, GENERATION, Integer.toString(generation));
        TextHeaders.set(headers, SHARDS, Long.toUnsignedString(shards));
        return headers;
    }

    /** The generation of the article in a record. */
    static int generation(Headers headers) {
        return Integer.parseInt(TextHeaders.get(headers, GENERATION));
    }

    /** The shards that were queried for the generation, as bits. */
    static long shards(Headers headers) {
        return Long.parseUnsignedLong(TextHeaders.get(headers, SHARDS));
    }
}
