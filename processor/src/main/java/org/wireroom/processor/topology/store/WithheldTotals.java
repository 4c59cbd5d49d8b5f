package org.wireroom.processor.topology.store;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.wireroom.platform.clock.ClockDifference;
import org.wireroom.processor.withheld.WithheldReason;

/** What all tasks of this process withhold now: {@code wireroom.articles.withheld{reason}}. Thread-safe. */
public final class WithheldTotals {
    private final Supplier<ClockDifference> clock;
    private final Set<WithheldArticles> tasks = ConcurrentHashMap.newKeySet();

    /**
     * Registers the metrics.
     *
     * @param clock how far the brokers' clock is ahead of this machine's
     */
    public WithheldTotals(Supplier<ClockDifference> clock, MeterRegistry meters) {
        this.clock = clock;
        for (WithheldReason reason : WithheldReason.values()) {
            Gauge.builder("wireroom.articles.withheld", this, totals -> totals.number(reason))
                    .tag("reason", reason.code())
                    .register(meters);
        }
    }

    /** The time that the brokers' clock has certainly reached at a time of this machine; epoch milliseconds. */
    public long brokersTime(long local) {
        return clock.get().certainTime(local);
    }

    /**
     * Whether an embargo has passed whose article is still to be released.
     *
     * @param now by the brokers' clock; epoch milliseconds
     */
    public boolean isDue(long now) {
        return tasks.stream().anyMatch(task -> !task.due(now, 1).isEmpty());
    }

    void add(WithheldArticles task) {
        tasks.add(task);
    }

    void remove(WithheldArticles task) {
        tasks.remove(task);
    }

    private int number(WithheldReason reason) {
        return tasks.stream().mapToInt(task -> task.number(reason)).sum();
    }
}
