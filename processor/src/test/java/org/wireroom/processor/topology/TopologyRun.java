package org.wireroom.processor.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.wireroom.contract.ArticleId;
import org.wireroom.contract.article.EnrichedArticle;
import org.wireroom.contract.headers.WireroomHeaders;
import org.wireroom.contract.json.Json;
import org.wireroom.contract.saying.Saying;
import org.wireroom.contract.story.StoryChange;
import org.wireroom.contract.topics.Topics;
import org.wireroom.platform.clock.ClockDifference;
import org.wireroom.platform.headers.TextHeaders;
import org.wireroom.processor.extract.ArticleExtractor;
import org.wireroom.processor.overlap.OverlapSettings;
import org.wireroom.processor.sayings.SayingsSettings;
import org.wireroom.processor.stories.StorySettings;
import org.wireroom.processor.topology.store.DebouncedInvalidations;
import org.wireroom.processor.topology.store.Steps;
import org.wireroom.processor.topology.store.WithheldTotals;
import org.wireroom.processor.withheld.WithheldArticle;
import org.wireroom.processor.withheld.WithheldReason;

/** The topology without a broker, for tests that read as sentences. */
final class TopologyRun implements AutoCloseable {
    /** One for all tests: it takes longer to load its models than to run a test. */
    static final ArticleExtractor EXTRACTOR = new ArticleExtractor();

    static final Instant START = Instant.parse("2026-11-21T10:00:00Z");

    private final TopologyTestDriver driver;
    private final TestInputTopic<byte[], byte[]> raw;
    private final TestOutputTopic<String, byte[]> enriched;
    private final TestOutputTopic<String, byte[]> sayings;
    private final TestOutputTopic<String, byte[]> stories;
    private final TestOutputTopic<String, byte[]> storyChanges;
    private final TestOutputTopic<byte[], byte[]> deadLetters;
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Map<String, EnrichedArticle> newest = new HashMap<>();
    private final Map<String, Saying> sayingsNow = new TreeMap<>();
    private final Map<String, byte[]> storiesNow = new TreeMap<>();
    private Instant now = START;
    private ClockDifference clock = ClockDifference.NONE;

    TopologyRun(Path state) {
        Properties config = new Properties();
        config.putAll(TopologyProperties.all());
        config.put(StreamsConfig.APPLICATION_ID_CONFIG, "test");
        config.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "unused");
        config.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        driver = new TopologyTestDriver(
                new ArticleTopology(EXTRACTOR, settings(1), new WithheldTotals(() -> clock, meters), meters).get(),
                config,
                START);
        raw = driver.createInputTopic(Topics.RAW, new ByteArraySerializer(), new ByteArraySerializer());
        enriched = driver.createOutputTopic(Topics.ENRICHED, new StringDeserializer(), new ByteArrayDeserializer());
        sayings = driver.createOutputTopic(Topics.SAYINGS, new StringDeserializer(), new ByteArrayDeserializer());
        stories = driver.createOutputTopic(Topics.STORIES, new StringDeserializer(), new ByteArrayDeserializer());
        storyChanges =
                driver.createOutputTopic(Topics.STORY_CHANGES, new StringDeserializer(), new ByteArrayDeserializer());
        deadLetters =
                driver.createOutputTopic(Topics.DEAD_LETTERS, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** The settings of a test. */
    static TopologySettings settings(int partitions) {
        return new TopologySettings(
                partitions,
                new OverlapSettings(16, Duration.ofDays(30)),
                new SayingsSettings(Duration.ofDays(30)),
                new StorySettings(Duration.ofDays(14)));
    }

    static String id(String name) {
        return ArticleId.of("wire", name);
    }

    /** Sets the time of the records that come next. */
    void at(Instant time) {
        now = time;
    }

    /** Sets how far the brokers' clock is ahead of the processor's. */
    void clock(ClockDifference difference) {
        clock = difference;
    }

    /** Lets time pass. */
    void pass(Duration time) {
        driver.advanceWallClockTime(time);
        debounce();
    }

    void publish(String name, String text) {
        publish(name, text.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    void publish(String name, byte[] bytes, Map<String, String> headers) {
        RecordHeaders all = new RecordHeaders();
        TextHeaders.set(all, WireroomHeaders.FEED, "wire");
        TextHeaders.set(all, WireroomHeaders.URI, "wire/" + name);
        headers.forEach((key, value) -> TextHeaders.set(all, key, value));
        pipe(id(name).getBytes(StandardCharsets.UTF_8), bytes, all);
    }

    void withdraw(String name) {
        pipe(id(name).getBytes(StandardCharsets.UTF_8), null, new RecordHeaders());
    }

    void pipe(byte[] key, byte[] value, RecordHeaders headers) {
        raw.pipeInput(new TestRecord<>(key, value, headers, now));
        debounce();
        now = now.plusMillis(1);
    }

    /** Waits until the articles that a late one changes have been revised. */
    private void debounce() {
        driver.advanceWallClockTime(DebouncedInvalidations.PAUSE);
        driver.advanceWallClockTime(DebouncedInvalidations.PAUSE);
    }

    /** What was published since the last call, withdrawals as null. */
    List<EnrichedArticle> published() {
        List<EnrichedArticle> published = new ArrayList<>();
        for (TestRecord<String, byte[]> event : enriched.readRecordsToList()) {
            EnrichedArticle article = Json.read(event.value(), EnrichedArticle.class);
            published.add(article);
            if (article == null) {
                newest.remove(event.key());
            } else {
                newest.put(event.key(), article);
            }
        }
        return published;
    }

    /** The newest revision of an article, null if there is none. */
    EnrichedArticle article(String name) {
        published();
        return newest.get(id(name));
    }

    /** The sayings, by their ids. */
    Map<String, Saying> sayings() {
        for (TestRecord<String, byte[]> event : sayings.readRecordsToList()) {
            if (event.value() == null) {
                assertThat(sayingsNow.remove(event.key())).isNotNull();
            } else {
                sayingsNow.put(event.key(), Json.read(event.value(), Saying.class));
            }
        }
        return sayingsNow;
    }

    /** The newest values of stories, by their ids; null for those that were withdrawn. */
    Map<String, byte[]> stories() {
        stories.readRecordsToList().forEach(event -> storiesNow.put(event.key(), event.value()));
        return storiesNow;
    }

    /** What happened to stories since the last call. */
    List<StoryChange> storyChanges() {
        return storyChanges.readValuesToList().stream()
                .map(json -> Json.read(json, StoryChange.class))
                .toList();
    }

    /** Everything that was written to any topic but the changelogs since the last call, as text. */
    String written() {
        StringBuilder all = new StringBuilder();
        driver.producedTopicNames().stream()
                .filter(topic -> !topic.endsWith("-changelog"))
                .forEach(topic -> driver.createOutputTopic(
                                topic, new ByteArrayDeserializer(), new ByteArrayDeserializer())
                        .readRecordsToList()
                        .forEach(message -> all.append(text(message.key()))
                                .append(text(message.value()))
                                .append(message.headers())));
        return all.toString();
    }

    private static String text(byte[] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    /** What is known of an article that is or was withheld, null if it never was. */
    WithheldArticle withheld(String name) {
        return driver.<String, WithheldArticle>getKeyValueStore(Steps.WITHHELD).get(id(name));
    }

    double withheld(WithheldReason reason) {
        return meters.get("wireroom.articles.withheld")
                .tag("reason", reason.code())
                .gauge()
                .value();
    }

    List<TestRecord<byte[], byte[]>> deadLetters() {
        return deadLetters.readRecordsToList();
    }

    MeterRegistry meters() {
        return meters;
    }

    double count(String outcome) {
        return meters.counter("wireroom.articles", "outcome", outcome).count();
    }

    @Override
    public void close() {
        driver.close();
    }
}
