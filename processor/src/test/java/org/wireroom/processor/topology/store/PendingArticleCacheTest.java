package org.wireroom.processor.topology.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wireroom.processor.overlap.gathering.PendingArticle;
import org.wireroom.processor.topology.ShuffledSteps;

class PendingArticleCacheTest {
    private final KeyValueStore<String, byte[]> store =
            ShuffledSteps.store(Steps.PENDING_ARTICLES, Serdes.String(), Serdes.ByteArray());
    private final CacheBudget budget = new CacheBudget();
    private final PendingArticleCache one = new PendingArticleCache(store, budget.of(new TaskId(0, 0)));
    private final PendingArticleCache other = new PendingArticleCache(store, budget.of(new TaskId(0, 0)));

    @BeforeEach
    void open() {
        store.init(new MockProcessorContext<>().getStateStoreContext(), store);
    }

    @Test
    void areEmptyAtFirst() {
        assertThat(one.get("wire-1")).isNull();
    }

    @Test
    void seeWhatAnotherStepHasWritten() {
        PendingArticle arrived = PendingArticle.EMPTY.arrived(1, 0b11);
        one.put("wire-1", arrived);
        assertThat(other.get("wire-1")).isEqualTo(arrived);
        other.put("wire-1", arrived.published("content"));
        assertThat(one.get("wire-1")).isEqualTo(arrived.published("content"));
        store.delete("wire-1");
        assertThat(one.get("wire-1")).isNull();
    }

    @Test
    void storeMoreThanTheyCache() {
        for (int i = 0; i < 100; i++) {
            one.put("wire-" + i, PendingArticle.EMPTY.arrived(i, 1));
        }
        for (int i = 0; i < 100; i++) {
            assertThat(one.get("wire-" + i).generation()).isEqualTo(i);
        }
    }
}
