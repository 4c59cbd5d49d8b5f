package org.wireroom.processor.topology.store;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.wireroom.processor.withheld.WithheldReason;

/** What all tasks of this process withhold now: {@code wireroom.articles.withheld{reason}}. Thread-safe. */
public final class WithheldTotals {
    private final Set<WithheldArticles> tasks = ConcurrentHashMap.newKeySet();

    /** Registers the metrics. */
    public WithheldTotals(MeterRegistry meters) {
        for (WithheldReason reason : WithheldReason.values()) {
            Gauge.builder("wireroom.articles.withheld", this, totals -> totals.number(reason))
                    .tag("reason", reason.code())
                    .register(meters);
        }
    }

    /**
     * Whether an embargo has passed whose article is still to be released.
     *
     * @param now epoch milliseconds
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
