package org.wireroom.processor.topology.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wireroom.platform.clock.ClockDifference;
import org.wireroom.platform.serde.JsonSerde;
import org.wireroom.processor.withheld.WithheldArticle;
import org.wireroom.processor.withheld.WithheldReason;
import org.wireroom.processor.withheld.Withholding;

class WithheldArticlesTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final WithheldTotals totals = new WithheldTotals(() -> ClockDifference.NONE, meters);
    private final KeyValueStore<String, WithheldArticle> reasons =
            store("reasons", new JsonSerde<>(WithheldArticle.class));
    private final KeyValueStore<String, byte[]> contents = store("contents", Serdes.ByteArray());
    private WithheldArticles articles;

    @BeforeEach
    void start() {
        articles = new WithheldArticles(reasons, contents, totals);
    }

    @Test
    void namesThoseThatAreDueTheEarliestFirst() {
        withhold("b", NOON.plusSeconds(1));
        withhold("c", NOON.plusSeconds(2));
        withhold("a", NOON);
        assertThat(articles.due(NOON.plusSeconds(1).toEpochMilli(), 10)).containsExactly("a", "b");
        assertThat(articles.due(NOON.plusSeconds(9).toEpochMilli(), 2)).containsExactly("a", "b");
        assertThat(articles.due(NOON.toEpochMilli() - 1, 10)).isEmpty();
    }

    @Test
    void knowsThemAfterARestart() {
        withhold("a", NOON);
        withhold("b", null);
        articles.close();
        assertThat(number()).isZero();
        start();
        assertThat(number()).isEqualTo(2);
        assertThat(articles.due(NOON.toEpochMilli(), 10)).containsExactly("a");
        assertThat(articles.content("a")).isEqualTo(new byte[] {1});
    }

    @Test
    void saysWhileOneIsStillToBeReleased() {
        withhold("a", NOON);
        assertThat(totals.isDue(NOON.toEpochMilli() - 1)).isFalse();
        assertThat(totals.isDue(NOON.toEpochMilli())).isTrue();
        articles.end("a", true);
        assertThat(totals.isDue(NOON.toEpochMilli())).isFalse();
    }

    @Test
    void keepsNoContentOfThoseThatAreWithheldNoLonger() {
        withhold("a", NOON);
        articles.end("a", true);
        assertThat(contents.get("a")).isNull();
        assertThat(reasons.get("a").current()).isNull();
    }

    @Test
    void remembersEveryEmbargoThatEnded() {
        withhold("a", NOON);
        withhold("a", NOON.plusSeconds(1));
        articles.end("a", true);
        assertThat(reasons.get("a").past()).extracting(past -> past.released()).containsExactly(false, true);
    }

    private void withhold(String articleId, Instant until) {
        articles.withhold(
                articleId,
                new Withholding(0, "sha256:1", "wire", "wire/a.txt", WithheldReason.EMBARGO, until, NOON),
                new byte[] {1});
    }

    private double number() {
        return meters.get("wireroom.articles.withheld")
                .tag("reason", "embargo")
                .gauge()
                .value();
    }

    private static <V> KeyValueStore<String, V> store(String name, Serde<V> values) {
        KeyValueStore<String, V> store = Stores.keyValueStoreBuilder(
                        Stores.inMemoryKeyValueStore(name), Serdes.String(), values)
                .withLoggingDisabled()
                .build();
        MockProcessorContext<Void, Void> context = new MockProcessorContext<>();
        store.init(context.getStateStoreContext(), store);
        return store;
    }
}
