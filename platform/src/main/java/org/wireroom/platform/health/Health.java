package org.wireroom.platform.health;

/**
 * The health of a part of a running process.
 *
 * @param alive false if only a restart helps
 * @param ready whether it is working now
 * @param state its state in one word: "RUNNING", "REBALANCING"
 * @param warning what an operator should correct although it works, null for nothing
 */
public record Health(boolean alive, boolean ready, String state, String warning) {
    /** It is working. */
    public static Health working(String state) {
        return new Health(true, true, state, null);
    }

    /** It is not working yet, or paused, and will recover by itself. */
    public static Health waiting(String state) {
        return new Health(true, false, state, null);
    }

    /** It has ended. */
    public static Health ended(String state) {
        return new Health(false, false, state, null);
    }

    /** The same with a warning, null for none. */
    public Health warning(String message) {
        return new Health(alive, ready, state, message);
    }
}
