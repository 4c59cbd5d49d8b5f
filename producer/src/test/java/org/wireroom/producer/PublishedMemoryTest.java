package org.wireroom.producer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.contract.ArticleId;
import org.wireroom.contract.article.PublishedArticle;
import org.wireroom.contract.article.PublishedArticle.State;
import org.wireroom.contract.headers.WireroomHeaders;
import org.wireroom.contract.json.Json;
import org.wireroom.contract.topics.Topics;
import org.wireroom.platform.headers.TextHeaders;
import org.wireroom.text.hashing.Sha256;

class PublishedMemoryTest {
    private static final Instant FIRST = Instant.parse("2026-11-21T10:00:00.123Z");
    private static final byte[] BYTES = "two".getBytes(StandardCharsets.UTF_8);
    private static final String A = ArticleId.of("wire", "a");
    private static final String B = ArticleId.of("wire", "b");

    private static final TopicPartition MEMORY = new TopicPartition(Topics.PUBLISHED, 0);

    private long arrived;
    private final Map<String, Long> ends = new HashMap<>(Map.of(Topics.PUBLISHED, 0L, Topics.RAW, 0L));
    private final MockConsumer<String, byte[]> consumer = new MockConsumer<>("earliest");
    private final List<ConsumerRecord<String, byte[]>> memory = new ArrayList<>();

    @Test
    void readsTheMemoryTopic() {
        published(A, new PublishedArticle("v1", State.PUBLISHED, FIRST, 0, 0L, null));
        published(A, new PublishedArticle("v2", State.PUBLISHED, FIRST, 0, 1L, null));
        published(B, new PublishedArticle("", State.WITHDRAWN, FIRST, 0, 2L, null));
        ends.put(Topics.RAW, 3L);
        PublishedVersions versions = read(List.of());
        assertThat(versions.isNewest(A, "v2")).isTrue();
        assertThat(versions.state(B)).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void catchesUpWithRawRecordsThatTheMemoryDoesNotKnowYet() {
        published(A, new PublishedArticle("v1", State.PUBLISHED, FIRST, 0, 4L, null));
        ends.put(Topics.RAW, 7L);
        PublishedVersions versions = read(List.of(raw(A, BYTES, 5), raw(B, null, 6)));
        assertThat(versions.isNewest(A, Sha256.version(BYTES))).isTrue();
        assertThat(versions.firstPublishedAt(A)).isEqualTo(FIRST);
        assertThat(versions.state(B)).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void readsTheWholeRawTopicWhenTheMemoryIsLost() {
        ends.put(Topics.RAW, 1L);
        PublishedVersions versions = read(List.of(raw(A, BYTES, 0)));
        assertThat(versions.isNewest(A, Sha256.version(BYTES))).isTrue();
    }

    @Test
    void leavesOutRawRecordsWithForeignKeys() {
        ends.put(Topics.RAW, 2L);
        PublishedVersions versions = read(List.of(raw("no id", BYTES, 0), raw(null, BYTES, 1)));
        assertThat(versions.size()).isZero();
    }

    @Test
    void forgetsAnArticleAtATombstone() {
        published(A, new PublishedArticle("v1", State.PUBLISHED, FIRST, 0, 0L, null));
        published(B, new PublishedArticle("v1", State.PUBLISHED, FIRST, 0, 1L, null));
        said(A, null);
        ends.put(Topics.RAW, 2L);
        PublishedVersions versions = read(List.of());
        assertThat(versions.state(A)).isNull();
        assertThat(versions.isNewest(B, "v1")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not json at all",
                "null",
                "7",
                "{}",
                "{\"version\":\"v\",\"state\":\"lost\",\"firstPublishedAt\":\"2026-11-21T10:00:00.123Z\"}",
                "{\"version\":\"v\",\"state\":\"published\",\"firstPublishedAt\":\"2026-11-21T10:00:00.123Z\",\"offset\":3}",
                "{\"version\":\"v\",\"state\":\"published\",\"firstPublishedAt\":\"2026-11-21T10:00:00.123Z\",\"digest\":\"x\"}"
            })
    void leavesOutValuesThatNoProducerWrote(String value) {
        said(A, value.getBytes(StandardCharsets.UTF_8));
        published(B, new PublishedArticle("v1", State.PUBLISHED, FIRST, 0, 0L, null));
        ends.put(Topics.RAW, 1L);
        PublishedVersions versions = read(List.of());
        assertThat(versions.state(A)).isNull();
        assertThat(versions.isNewest(B, "v1")).isTrue();
    }

    @Test
    void leavesOutKeysThatNoProducerWrote() {
        published("no id", new PublishedArticle("v1", State.PUBLISHED, FIRST));
        published(null, new PublishedArticle("v1", State.PUBLISHED, FIRST));
        published(B, new PublishedArticle("v1", State.PUBLISHED, FIRST));
        assertThat(read(List.of()).size()).isEqualTo(1);
    }

    @Test
    void readsTheRawTopicWhereTheMemoryIsOfRecordsThatAreNotOnIt() {
        published(A, new PublishedArticle("v9", State.PUBLISHED, FIRST, 0, 70L, null));
        published(B, new PublishedArticle("", State.WITHDRAWN, FIRST, 0, 71L, null));
        ends.put(Topics.RAW, 2L);
        PublishedVersions versions = read(List.of(raw(B, BYTES, 0), raw(A, BYTES, 1)));
        assertThat(versions.isNewest(A, Sha256.version(BYTES))).isTrue();
        assertThat(versions.state(B)).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void learnsWhatOtherProcessesPublishAndWithdraw() {
        published(A, new PublishedArticle("v1", State.PUBLISHED, FIRST));
        PublishedMemory known = readMemory(List.of());
        arrives(A, new PublishedArticle("", State.WITHDRAWN, FIRST), "other");
        arrives(B, new PublishedArticle("v2", State.PUBLISHED, FIRST), "other");
        known.follow("own", (id, withdrawal) -> {});
        assertThat(known.versions().state(A)).isEqualTo(State.WITHDRAWN);
        assertThat(known.versions().isNewest(B, "v2")).isTrue();
    }

    @Test
    void remembersAWithdrawalAgainThatAVersionOfItsOwnHasOvertaken() {
        published(A, new PublishedArticle("v1", State.PUBLISHED, FIRST));
        PublishedMemory known = readMemory(List.of());
        arrives(A, new PublishedArticle("", State.WITHDRAWN, FIRST), "other");
        arrives(A, new PublishedArticle("v2", State.PUBLISHED, FIRST), "own");
        List<String> again = new ArrayList<>();
        known.follow("own", (id, withdrawal) -> again.add(id + " " + withdrawal.state()));
        assertThat(again).containsExactly(A + " " + State.WITHDRAWN);
        assertThat(known.versions().state(A)).isEqualTo(State.WITHDRAWN);
    }

    private void said(String id, byte[] value) {
        memory.add(message(Topics.PUBLISHED, id, value, memory.size()));
        ends.put(Topics.PUBLISHED, (long) memory.size());
    }

    private void arrives(String id, PublishedArticle article, String writer) {
        ConsumerRecord<String, byte[]> message =
                message(Topics.PUBLISHED, id, Json.write(article), consumer.position(MEMORY) + arrived++);
        TextHeaders.set(message.headers(), WireroomHeaders.WRITER, writer);
        consumer.addRecord(message);
    }

    private void published(String id, PublishedArticle article) {
        said(id, Json.write(article));
    }

    private static ConsumerRecord<String, byte[]> raw(String id, byte[] value, long offset) {
        return message(Topics.RAW, id, value, offset);
    }

    private static ConsumerRecord<String, byte[]> message(String topic, String id, byte[] value, long offset) {
        return new ConsumerRecord<>(
                topic,
                0,
                offset,
                FIRST.plusSeconds(60).toEpochMilli(),
                TimestampType.CREATE_TIME,
                0,
                0,
                id,
                value,
                new RecordHeaders(),
                Optional.empty());
    }

    private PublishedVersions read(List<ConsumerRecord<String, byte[]>> raws) {
        return readMemory(raws).versions();
    }

    private PublishedMemory readMemory(List<ConsumerRecord<String, byte[]>> raws) {
        Map<TopicPartition, Long> starts = new HashMap<>();
        Map<TopicPartition, Long> all = new HashMap<>();
        ends.forEach((topic, end) -> {
            consumer.updatePartitions(topic, List.of(new PartitionInfo(topic, 0, null, null, null)));
            starts.put(new TopicPartition(topic, 0), 0L);
            all.put(new TopicPartition(topic, 0), end);
        });
        consumer.updateBeginningOffsets(starts);
        consumer.updateEndOffsets(all);
        consumer.schedulePollTask(() -> memory.forEach(consumer::addRecord));
        if (memory.isEmpty()) {
            consumer.schedulePollTask(() -> raws.forEach(consumer::addRecord));
        } else {
            consumer.schedulePollTask(() -> {});
            consumer.schedulePollTask(() -> raws.forEach(consumer::addRecord));
        }
        return PublishedMemory.read(consumer);
    }
}
