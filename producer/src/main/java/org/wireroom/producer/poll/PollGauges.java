package org.wireroom.producer.poll;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import org.wireroom.contract.feed.PolledFeed;

/**
 * What metrics say of each feed: {@code wireroom.poll.answered} and {@code wireroom.poll.next}, the times of the last answer and of the
 * next request in seconds since 1970 (0 if it was never answered, or is not requested any more), and {@code wireroom.poll.failures} in a
 * row. Thread-safe.
 */
final class PollGauges {
    private final MeterRegistry meters;
    private final Map<String, PolledFeed> feeds = new ConcurrentHashMap<>();

    PollGauges(MeterRegistry meters) {
        this.meters = meters;
    }

    /** Sets what is known of a feed. */
    void set(PolledFeed feed) {
        if (feeds.put(feed.key(), feed) == null) {
            add("answered", "seconds", feed, known -> seconds(known.answeredAt()));
            add("next", "seconds", feed, known -> known.gone() ? 0 : seconds(known.nextAt()));
            add("failures", null, feed, PolledFeed::failures);
        }
    }

    private void add(String name, String unit, PolledFeed feed, ToDoubleFunction<PolledFeed> value) {
        Gauge.builder("wireroom.poll." + name, () -> value.applyAsDouble(feeds.get(feed.key())))
                .baseUnit(unit)
                .tag("feed", feed.feed())
                .tag("address", feed.address())
                .register(meters);
    }

    private static double seconds(Instant time) {
        return time == null ? 0 : time.toEpochMilli() / 1000.0;
    }
}
