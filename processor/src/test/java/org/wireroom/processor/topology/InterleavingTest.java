package org.wireroom.processor.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Record;
import org.junit.jupiter.api.Test;
import org.wireroom.analysis.overlap.ComparedBody;
import org.wireroom.analysis.overlap.LaterBody;
import org.wireroom.analysis.overlap.PreparedBody;
import org.wireroom.contract.ArticleId;
import org.wireroom.contract.article.EnrichedArticle;
import org.wireroom.contract.article.Statement;
import org.wireroom.contract.headers.WireroomHeaders;
import org.wireroom.contract.json.Json;
import org.wireroom.contract.saying.Saying;
import org.wireroom.contract.story.Story;
import org.wireroom.formats.reading.UndecodableException;
import org.wireroom.platform.headers.TextHeaders;
import org.wireroom.processor.overlap.EarlierArticle;
import org.wireroom.processor.overlap.OrderKey;
import org.wireroom.processor.overlap.OverlapOf;
import org.wireroom.processor.overlap.OverlapSettings;
import org.wireroom.processor.sayings.SpeakerSayings;
import org.wireroom.processor.sayings.SpeakerSayings.Changes;
import org.wireroom.processor.sayings.Spoken;

/**
 * The steps, in whatever order their records meet, say in the end what a comparison of every article with every earlier one
 * says. For more than the few rounds of a build: {@code -Dwireroom.order.articles=500 -Dwireroom.order.rounds=50}.
 */
class InterleavingTest {
    private static final int ARTICLES = Integer.getInteger("wireroom.order.articles", 60);
    private static final int ROUNDS = Integer.getInteger("wireroom.order.rounds", 12);
    private static final Duration RETENTION = Duration.ofMinutes(10);
    private static final int WINDOW_MILLIS = (int) Duration.ofMinutes(14).toMillis();
    private static final int POOL = ARTICLES / 2;

    private StoriesInOrder stories;

    @Test
    void saysTheSameInTheEndHoweverRecordsInterleave() throws Exception {
        long printedOften = 0;
        long shared = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(round);
            List<List<Record<byte[], byte[]>>> histories = histories(random);
            Map<String, EnrichedArticle> expected = comparedWithEveryEarlierOne(histories);
            ShuffledSteps steps =
                    new ShuffledSteps(random, 1 + round % 4, new OverlapSettings(1 + random.nextInt(8), RETENTION));
            Collections.shuffle(histories, random);
            histories.forEach(history -> history.forEach(steps::publish));
            Map<String, EnrichedArticle> found = new TreeMap<>();
            steps.run().forEach((id, json) -> found.put(id, unnumbered(Json.read(json, EnrichedArticle.class))));
            assertThat(found.keySet()).as("round %d", round).isEqualTo(expected.keySet());
            expected.forEach((id, article) -> assertThat(Json.write(found.get(id)))
                    .as(id)
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo(new String(Json.write(article), StandardCharsets.UTF_8)));
            Map<String, Saying> sayings = new TreeMap<>();
            steps.sayings().forEach((id, json) -> sayings.put(id, Json.read(json, Saying.class)));
            assertThat(sayings).as("sayings of round %d", round).isEqualTo(gathered(expected));
            Map<String, Story> published = new TreeMap<>();
            steps.stories().forEach((id, json) -> {
                if (!new String(json, StandardCharsets.UTF_8).contains("\"moved\"")) {
                    published.put(id, Json.read(json, Story.class));
                }
            });
            assertThat(unnumbered(published)).as("stories of round %d", round).isEqualTo(stories.published(expected));
            shared += published.values().stream()
                    .filter(story -> story.articlesTotal() > 1)
                    .count();
            printedOften += sayings.values().stream()
                    .filter(saying -> saying.renderings().size() > 1)
                    .count();
        }
        assertThat(printedOften).isPositive();
        assertThat(shared).isPositive();
    }

    /** The sayings of articles that are put together at once. */
    private static Map<String, Saying> gathered(Map<String, EnrichedArticle> articles) {
        Map<String, Map<OrderKey, Spoken>> bySpeaker = new TreeMap<>();
        for (EnrichedArticle article : articles.values()) {
            for (Statement statement : article.statements()) {
                if (statement.speaker() != null && statement.speaker().entityId() != null) {
                    Spoken spoken = Spoken.in(article, statement.speaker().entityId());
                    bySpeaker
                            .computeIfAbsent(spoken.speakerId(), id -> new TreeMap<>())
                            .put(spoken.article(), spoken);
                }
            }
        }
        Map<String, Saying> sayings = new TreeMap<>();
        bySpeaker.values().forEach(spoken -> {
            SpeakerSayings speaker = new SpeakerSayings(RETENTION, spoken::get);
            for (Spoken article : spoken.values()) {
                Changes changes = speaker.replace(null, article);
                changes.withdrawn().forEach(sayings::remove);
                changes.published().forEach(saying -> sayings.put(saying.sayingId(), saying));
            }
        });
        return sayings;
    }

    /** Versions, withdrawals and returns of articles that share much. */
    private static List<List<Record<byte[], byte[]>>> histories(Random random) {
        List<String> pool = IntStream.range(0, POOL)
                .mapToObj(i -> words(random, 25 + random.nextInt(60)))
                .toList();
        List<List<Record<byte[], byte[]>>> histories = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            String key = ArticleId.of("wire", "article " + i);
            long time = random.nextInt(WINDOW_MILLIS);
            List<Record<byte[], byte[]>> history = new ArrayList<>();
            int versions = random.nextInt(3) == 0 ? 1 + random.nextInt(4) : 1;
            for (int version = 0; version < versions; version++) {
                boolean withdrawal = version > 0 && random.nextInt(3) == 0;
                history.add(record(key, withdrawal ? null : text(random, pool), time + version));
            }
            histories.add(history);
        }
        return histories;
    }

    private static Record<byte[], byte[]> record(String key, String text, long time) {
        RecordHeaders headers = new RecordHeaders();
        TextHeaders.set(headers, WireroomHeaders.FEED, "wire");
        TextHeaders.set(headers, WireroomHeaders.URI, "wire/" + key + ".txt");
        TextHeaders.set(headers, WireroomHeaders.RETURNS, "true");
        byte[] value = text == null ? null : text.getBytes(StandardCharsets.UTF_8);
        return new Record<>(key.getBytes(StandardCharsets.UTF_8), value, time, headers);
    }

    private static String text(Random random, List<String> pool) {
        return IntStream.rangeClosed(0, random.nextInt(5))
                .mapToObj(i -> i == 0 ? pool.get(random.nextInt(POOL)) : paragraph(random, pool))
                .collect(Collectors.joining("\n\n"));
    }

    private static String paragraph(Random random, List<String> pool) {
        return switch (random.nextInt(4)) {
            case 0 -> words(random, 30);
            case 1 -> quotation(random);
            default -> pool.get(random.nextInt(pool.size()));
        };
    }

    /** Some words of one of a few quotations, now and then with another word in them. */
    private static String quotation(Random random) {
        Random fixed = new Random(random.nextInt(4));
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            words.add("word" + (char) ('a' + fixed.nextInt(26)) + (char) ('a' + fixed.nextInt(26)));
        }
        if (random.nextInt(4) == 0) {
            words.set(random.nextInt(16), "another");
        }
        int from = random.nextInt(3) == 0 ? random.nextInt(8) : 0;
        int to = random.nextInt(3) == 0 ? from + 2 + random.nextInt(14 - from) : 16;
        String speaker = List.of("Marta Lindqvist", "Peter Brandt").get(random.nextInt(2));
        return "“We %s,” %s said on Monday.".formatted(String.join(" ", words.subList(from, to)), speaker);
    }

    private static String words(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "word" + random.nextInt(3_000))
                .collect(Collectors.joining(" ", "The ", "."));
    }

    private Map<String, EnrichedArticle> comparedWithEveryEarlierOne(List<List<Record<byte[], byte[]>>> histories)
            throws UndecodableException {
        TreeMap<OrderKey, EnrichedArticle> articles = new TreeMap<>();
        for (List<Record<byte[], byte[]>> history : histories) {
            Record<byte[], byte[]> newest = newest(history);
            if (newest.value() != null) {
                String id = RawRecordReader.articleId(newest);
                long first = history.get(0).timestamp();
                articles.put(
                        new OrderKey(first, id),
                        TopologyRun.EXTRACTOR.extract(RawRecordReader.item(id, newest), Instant.ofEpochMilli(first)));
            }
        }
        stories = new StoriesInOrder(RETENTION, articles.values());
        Map<OrderKey, PreparedBody> bodies = new HashMap<>();
        articles.forEach((key, article) -> bodies.put(key, new PreparedBody(body(article))));
        Map<String, EnrichedArticle> expected = new TreeMap<>();
        articles.forEach((key, article) -> {
            LaterBody later = new LaterBody(body(article));
            List<EarlierArticle> earlier = articles.headMap(key).keySet().stream()
                    .filter(other -> key.firstReceivedAt() - other.firstReceivedAt() <= RETENTION.toMillis())
                    .map(other -> new EarlierArticle(
                            other.articleId(),
                            other.firstReceivedAt(),
                            bodies.get(other).compare(later)))
                    .toList();
            expected.put(
                    key.articleId(),
                    article.published(
                            0,
                            new OverlapOf(key.articleId(), body(article)).with(earlier),
                            stories.membership(key.articleId())));
        });
        return expected;
    }

    /** The last record that says something else than the one before it: the same bytes again change nothing. */
    private static Record<byte[], byte[]> newest(List<Record<byte[], byte[]>> history) {
        int newest = history.size() - 1;
        while (newest > 0
                && Arrays.equals(
                        history.get(newest).value(), history.get(newest - 1).value())) {
            newest--;
        }
        return history.get(newest);
    }

    private static ComparedBody body(EnrichedArticle article) {
        return ComparedBody.of(article.text(), article.segments());
    }

    private static EnrichedArticle unnumbered(EnrichedArticle article) {
        return article.published(0, article.overlap(), article.story());
    }

    private static Map<String, Story> unnumbered(Map<String, Story> stories) {
        Map<String, Story> unnumbered = new TreeMap<>();
        stories.forEach((id, story) -> unnumbered.put(id, StoriesInOrder.unnumbered(story)));
        return unnumbered;
    }
}
