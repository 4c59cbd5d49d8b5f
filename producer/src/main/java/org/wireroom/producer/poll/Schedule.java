package org.wireroom.producer.poll;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/** When a feed is requested again. Times are spread, so that addresses that fail together do not come back together. */
final class Schedule {
    private static final int MOST_DOUBLINGS = 20;
    private static final double SPREAD = 0.2;
    private static final Duration LONGEST_RETRY_AFTER = Duration.ofDays(1);

    private final Duration interval;
    private final Duration longest;
    private final DoubleSupplier random;

    /**
     * A schedule.
     *
     * @param random numbers from 0 to 1
     */
    Schedule(PollSettings settings, DoubleSupplier random) {
        this.interval = settings.interval();
        this.longest = settings.longest();
        this.random = random;
    }

    /**
     * After an answer: the interval, or longer if the feed says that nothing new will come before.
     *
     * @param fresh how long it says that it stays valid
     */
    Duration afterAnswer(Duration fresh) {
        return spread(atMost(longest, atLeast(interval, fresh)));
    }

    /**
     * After a failure: twice as long after each, and at least as long as it wants to be left alone, up to a day.
     *
     * @param failures how many in a row, from 1
     * @param retryAfter how long it wants to be left alone
     */
    Duration afterFailure(int failures, Duration retryAfter) {
        Duration doubled = interval.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        return atLeast(spread(atMost(longest, doubled)), atMost(LONGEST_RETRY_AFTER, retryAfter));
    }

    private Duration spread(Duration time) {
        return time.plusMillis((long) (time.toMillis() * SPREAD * random.getAsDouble()));
    }

    private static Duration atLeast(Duration least, Duration time) {
        return time.compareTo(least) < 0 ? least : time;
    }

    private static Duration atMost(Duration most, Duration time) {
        return time.compareTo(most) > 0 ? most : time;
    }
}
