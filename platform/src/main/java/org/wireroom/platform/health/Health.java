package org.wireroom.platform.health;

/**
 * The health of a part of a running process.
 *
 * @param alive false if only a restart helps
 * @param ready whether it is working now
 * @param state its state in one word: "RUNNING", "REBALANCING"
 * @param reason why it is not ready, null if it is or the state says all
 * @param warning what an operator should correct although it works, null for nothing
 */
public record Health(boolean alive, boolean ready, String state, String reason, String warning) {
    /** It is working. */
    public static Health working(String state) {
        return new Health(true, true, state, null, null);
    }

    /** It is not working yet, or paused, and will recover by itself. */
    public static Health waiting(String state) {
        return waiting(state, null);
    }

    /** The same with the reason. */
    public static Health waiting(String state, String reason) {
        return new Health(true, false, state, reason, null);
    }

    /** It has ended. */
    public static Health ended(String state) {
        return new Health(false, false, state, null, null);
    }

    /** The same with a warning, null for none. */
    public Health warning(String message) {
        return new Health(alive, ready, state, reason, message);
    }
}
