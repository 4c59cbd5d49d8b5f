package org.wireroom.contract.topics;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The topics of Wireroom: their names, and what each has to be. */
public final class Topics {
    /** Item bytes, untouched, by article id: the log of record, kept indefinitely. */
    public static final String RAW = "news.articles.raw";
    /** The producer's memory by article id. */
    public static final String PUBLISHED = "news.articles.published";
    /** Articles as read, before they are compared, by article id. */
    public static final String EXTRACTED = "news.articles.extracted";
    /** Articles with all that was read in them, by article id. */
    public static final String ENRICHED = "news.articles.enriched";
    /** Sayings by saying id. */
    public static final String SAYINGS = "news.sayings";
    /** What could not be read, by the key it came with. */
    public static final String DEAD_LETTERS = "news.dead-letters";

    /** What is known of polled addresses, by feed and address. */
    public static final String POLLED = "news.feeds.polled";

    /** Largest record in any topic, internal ones and changelogs too; the clients' limits match. Bytes. */
    public static final int MAX_RECORD_BYTES = 32 * 1024 * 1024;

    private static final Duration TOMBSTONES = Duration.ofDays(30);

    private Topics() {}

    /**
     * All topics that have to be there before anything starts.
     *
     * @param partitions partition count of every topic, one for all because they share keys
     */
    public static List<TopicSpec> all(int partitions) {
        return List.of(
                new TopicSpec(RAW, partitions, keptForEver("CreateTime")),
                new TopicSpec(PUBLISHED, partitions, compacted()),
                new TopicSpec(EXTRACTED, partitions, compacted()),
                new TopicSpec(ENRICHED, partitions, compacted()),
                new TopicSpec(SAYINGS, partitions, compacted()),
                new TopicSpec(DEAD_LETTERS, partitions, keptForEver("LogAppendTime")),
                new TopicSpec(POLLED, partitions, compacted()));
    }

    private static Map<String, String> keptForEver(String timestamps) {
        return withLimit(Map.of(
                "cleanup.policy",
                "delete",
                "retention.ms",
                "-1",
                "retention.bytes",
                "-1",
                "message.timestamp.type",
                timestamps));
    }

    private static Map<String, String> compacted() {
        return withLimit(
                Map.of("cleanup.policy", "compact", "delete.retention.ms", Long.toString(TOMBSTONES.toMillis())));
    }

    private static Map<String, String> withLimit(Map<String, String> configs) {
        Map<String, String> all = new HashMap<>(configs);
        all.put("max.message.bytes", Integer.toString(MAX_RECORD_BYTES));
        return all;
    }
}
