package org.wireroom.processor.language;

/** How running text usually prints a word that does not start its sentence. */
public enum CaseHabit {
    /** Nothing is known. */
    UNKNOWN,
    /** Practically always in lower case. */
    LOWER,
    /** Mostly in lower case. */
    MOSTLY_LOWER,
    /** Either way. */
    MIXED,
    /** Mostly with a capital. */
    MOSTLY_CAPITAL,
    /** Practically always with a capital. */
    CAPITAL,
    /** In capitals throughout. */
    CAPITALS;

    private static final CaseHabit[] ALL = values();

    static CaseHabit of(int ordinal) {
        return ALL[ordinal];
    }

    /** The habit of a word seen so often in lower case, with a capital, in capitals. */
    public static CaseHabit of(int lower, int capital, int capitals) {
        double all = lower + capital + capitals;
        if (capitals > 0.5 * all) {
            return CAPITALS;
        }
        double share = lower / all;
        if (share > 0.8) {
            return share > 0.97 ? LOWER : MOSTLY_LOWER;
        }
        return share > 0.4 ? MIXED : share > 0.1 ? MOSTLY_CAPITAL : CAPITAL;
    }

    /** A word that is usually no name. */
    boolean isLower() {
        return this == LOWER || this == MOSTLY_LOWER;
    }
}
