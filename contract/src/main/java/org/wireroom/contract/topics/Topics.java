package org.wireroom.contract.topics;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The topics of Wireroom: names and required configurations. */
public final class Topics {
    /** Item bytes, untouched, by article id: the log of record, kept indefinitely. */
    public static final String RAW = "news.articles.raw";
    /** What the producer has published, by article id. */
    public static final String PUBLISHED = "news.articles.published";
    /** Articles as read, before they are compared, by article id. */
    public static final String EXTRACTED = "news.articles.extracted";
    /** Enriched articles by article id. */
    public static final String ENRICHED = "news.articles.enriched";
    /** Sayings by saying id. */
    public static final String SAYINGS = "news.sayings";
    /** Stories by story id. */
    public static final String STORIES = "news.stories";
    /** What happened to stories, by story id. */
    public static final String STORY_CHANGES = "news.stories.changes";
    /** Records and files that could not be read, by their original key. */
    public static final String DEAD_LETTERS = "news.dead-letters";

    /** What is known about polled URLs, by feed and URL. */
    public static final String POLLED = "news.feeds.polled";

    /** Empty records by host: the time of their append is the brokers' time. */
    public static final String CLOCK = "news.clock";

    /** Largest record in any topic, internal ones and changelogs too; the clients' limits match. Bytes. */
    public static final int MAX_RECORD_BYTES = 32 * 1024 * 1024;

    private static final Duration TOMBSTONES = Duration.ofDays(30);
    private static final Duration CLOCK_RETENTION = Duration.ofHours(1);

    private Topics() {}

    /**
     * All topics that must exist before anything starts.
     *
     * @param partitions partition count of every topic with articles, sayings or stories, one for all because they share keys; the clock has
     *     one partition, so that all processes read the same broker's clock
     */
    public static List<TopicSpec> all(int partitions) {
        return List.of(
                new TopicSpec(RAW, partitions, keptIndefinitely("CreateTime")),
                new TopicSpec(PUBLISHED, partitions, compacted()),
                new TopicSpec(EXTRACTED, partitions, compacted()),
                new TopicSpec(ENRICHED, partitions, compacted()),
                new TopicSpec(SAYINGS, partitions, compacted()),
                new TopicSpec(STORIES, partitions, compacted()),
                new TopicSpec(STORY_CHANGES, partitions, keptIndefinitely("CreateTime")),
                new TopicSpec(DEAD_LETTERS, partitions, keptIndefinitely("LogAppendTime")),
                new TopicSpec(POLLED, partitions, compacted()),
                new TopicSpec(CLOCK, 1, clock()));
    }

    private static Map<String, String> keptIndefinitely(String timestamps) {
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

    private static Map<String, String> clock() {
        String hour = Long.toString(CLOCK_RETENTION.toMillis());
        return Map.of(
                "cleanup.policy",
                "delete",
                "retention.ms",
                hour,
                "segment.ms",
                hour,
                "message.timestamp.type",
                "LogAppendTime");
    }

    private static Map<String, String> withLimit(Map<String, String> configs) {
        Map<String, String> all = new HashMap<>(configs);
        all.put("max.message.bytes", Integer.toString(MAX_RECORD_BYTES));
        return all;
    }
}
