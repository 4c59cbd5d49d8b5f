package org.wireroom.platform.clock;

import java.time.Duration;

/**
 * How far the brokers' clock is ahead of this machine's.
 *
 * @param millis the best estimate, negative if it is ahead of theirs; milliseconds
 * @param uncertainty by how much that may be wrong in either direction: half of the round trip; milliseconds
 */
public record ClockDifference(long millis, long uncertainty) {
    /** Of clocks that agree, as in tests. */
    public static final ClockDifference NONE = new ClockDifference(0, 0);

    /**
     * The difference that a record on a topic with LogAppendTime shows.
     *
     * @param sent when it was sent, by this machine's clock; epoch milliseconds
     * @param roundTrip until it was acknowledged
     * @param appended its timestamp, by the brokers' clock; epoch milliseconds
     */
    static ClockDifference of(long sent, Duration roundTrip, long appended) {
        long trip = roundTrip.toMillis() + 1; // both clocks are cut to milliseconds
        return new ClockDifference(appended - (sent + trip / 2), (trip + 1) / 2);
    }

    /** The brokers' time at a time of this machine; epoch milliseconds. */
    public long brokersTime(long local) {
        return local + millis;
    }

    /** The time that the brokers' clock has certainly reached at a time of this machine; epoch milliseconds. */
    public long certainTime(long local) {
        return local + millis - uncertainty;
    }
}
