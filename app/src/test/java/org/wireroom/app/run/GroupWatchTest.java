package org.wireroom.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.wireroom.app.run.GroupWatch.Progress;
import org.wireroom.platform.health.Health;

class GroupWatchTest {
    private static final Health WORKING = Health.working("RUNNING");

    private Progress progress = new Progress(10, 0);
    private long now;
    private final GroupWatch watch = new GroupWatch(() -> progress, () -> {}, () -> now);

    @Test
    void saysThatNothingIsConsumedThoughThereIsSomething() {
        after(2, 10, 0);
        after(2, 10, 7);
        assertThat(watch.over(WORKING)).isEqualTo(WORKING);
        after(6, 10, 7);
        assertThat(watch.over(WORKING).ready()).isFalse();
        assertThat(watch.over(WORKING).reason()).isEqualTo("7 records wait, and none was consumed for 8 s");
        after(2, 11, 6);
        assertThat(watch.over(WORKING)).isEqualTo(WORKING);
    }

    @Test
    void leavesAGroupInPeaceThatHasNothingToConsume() {
        after(60, 10, 0);
        assertThat(watch.over(WORKING)).isEqualTo(WORKING);
    }

    @Test
    void leavesTheReasonOfWhatIsNotReadyAnyway() {
        after(60, 10, 7);
        after(60, 10, 7);
        assertThat(watch.over(Health.waiting("REBALANCING")).state()).isEqualTo("REBALANCING");
    }

    private void after(int seconds, long committed, long waiting) {
        now += Duration.ofSeconds(seconds).toNanos();
        progress = new Progress(committed, waiting);
        watch.look();
    }
}
