package org.wireroom.processor.topology.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wireroom.processor.overlap.OrderKey;
import org.wireroom.processor.topology.ShuffledSteps;

class DebouncedInvalidationsTest {
    private static final int SHARD = 3;
    private static final OrderKey ARTICLE = new OrderKey(1, "wire-1");
    private static final DebouncedInvalidations.Reviser NOTHING_TO_SEND = (shard, article, timestamp) -> {};

    private final KeyValueStore<Bytes, Long> store = ShuffledSteps.store(Steps.STALE, Serdes.Bytes(), Serdes.Long());
    private final PendingWork pendingWork = new PendingWork();
    private final List<OrderKey> revised = new ArrayList<>();
    private DebouncedInvalidations invalidations;

    @BeforeEach
    void open() {
        store.init(new MockProcessorContext<>().getStateStoreContext(), store);
        invalidations = new DebouncedInvalidations(store, pendingWork);
    }

    @Test
    void revisesOnceAPauseHasPassedWithoutAChange() {
        invalidations.add(SHARD, ARTICLE, 5);
        invalidations.revise(this::send);
        assertThat(revised).isEmpty();
        invalidations.revise(this::send);
        assertThat(revised).containsExactly(ARTICLE);
        invalidations.revise(this::send);
        assertThat(revised).hasSize(1);
    }

    @Test
    void revisesAllTheSameWhenChangesDoNotEnd() {
        for (int pause = 0; pause < 100; pause++) {
            invalidations.add(SHARD, new OrderKey(pause, "wire-" + pause), 5);
            invalidations.revise(this::send);
        }
        assertThat(revised).contains(new OrderKey(0, "wire-0"));
    }

    @Test
    void isPendingUntilTheBrokersAcknowledgeTheRevision() {
        invalidations.add(SHARD, ARTICLE, 5);
        for (int pause = 0; pause < 100; pause++) {
            invalidations.revise(this::send);
            assertThat(pendingWork.exists()).isTrue();
        }
        pendingWork.acknowledged();
        assertThat(pendingWork.exists()).isFalse();
    }

    @Test
    void isNotPendingWhereThereIsNothingToSend() {
        invalidations.add(SHARD, ARTICLE, 5);
        invalidations.revise(NOTHING_TO_SEND);
        invalidations.revise(NOTHING_TO_SEND);
        assertThat(pendingWork.exists()).isFalse();
    }

    @Test
    void isPendingAfterARestartAsBeforeIt() {
        invalidations.add(SHARD, ARTICLE, 5);
        PendingWork restarted = new PendingWork();
        DebouncedInvalidations again = new DebouncedInvalidations(store, restarted);
        assertThat(restarted.exists()).isTrue();
        again.revise(this::send);
        assertThat(revised).containsExactly(ARTICLE);
    }

    @Test
    void countsATaskThatMovesOnce() {
        invalidations.add(SHARD, ARTICLE, 5);
        invalidations.close();
        assertThat(pendingWork.exists()).isFalse();
        DebouncedInvalidations elsewhere = new DebouncedInvalidations(store, pendingWork);
        assertThat(pendingWork.exists()).isTrue();
        elsewhere.revise(NOTHING_TO_SEND);
        assertThat(pendingWork.exists()).isFalse();
    }

    @Test
    void isPendingExactlyWhileSomethingWaitsOrIsUnacknowledgedInAnyInterleaving() {
        Random random = new Random(11);
        int acknowledged = 0;
        for (int step = 0; step < 5_000; step++) {
            switch (random.nextInt(6)) {
                case 0 -> invalidations.add(SHARD, new OrderKey(random.nextInt(9), "wire-1"), step);
                case 1, 2 -> invalidations.revise(this::send);
                case 3 -> {
                    invalidations.close();
                    invalidations = new DebouncedInvalidations(store, pendingWork);
                }
                default -> {
                    if (acknowledged < revised.size()) {
                        pendingWork.acknowledged();
                        acknowledged++;
                    }
                }
            }
            boolean waiting = store.approximateNumEntries() > 0;
            assertThat(pendingWork.exists()).isEqualTo(waiting || acknowledged < revised.size());
        }
        assertThat(acknowledged).isPositive();
    }

    private void send(int shard, OrderKey article, long timestamp) {
        assertThat(shard).isEqualTo(SHARD);
        pendingWork.sent();
        revised.add(article);
    }
}
