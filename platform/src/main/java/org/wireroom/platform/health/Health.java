package org.wireroom.platform.health;

/**
 * How a part of a running process is.
 *
 * @param alive false if only a restart helps
 * @param ready whether it does its work at present
 * @param state what it does, in one word: "RUNNING", "REBALANCING"
 */
public record Health(boolean alive, boolean ready, String state) {
    /** It works. */
    public static Health working(String state) {
        return new Health(true, true, state);
    }

    /** It will work, or work again, by itself. */
    public static Health waiting(String state) {
        return new Health(true, false, state);
    }

    /** It has ended. */
    public static Health ended(String state) {
        return new Health(false, false, state);
    }
}
