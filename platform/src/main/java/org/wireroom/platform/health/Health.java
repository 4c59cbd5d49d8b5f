package org.wireroom.platform.health;

/**
 * The health of a part of a running process.
 *
 * @param alive false if only a restart helps
 * @param ready whether it is working now
 * @param state its state in one word: "RUNNING", "REBALANCING"
 */
public record Health(boolean alive, boolean ready, String state) {
    /** It is working. */
    public static Health working(String state) {
        return new Health(true, true, state);
    }

    /** It is not working yet, or paused, and will recover by itself. */
    public static Health waiting(String state) {
        return new Health(true, false, state);
    }

    /** It has ended. */
    public static Health ended(String state) {
        return new Health(false, false, state);
    }
}
