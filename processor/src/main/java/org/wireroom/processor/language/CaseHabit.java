package org.wireroom.processor.language;

/** How running text usually prints a word that does not start its sentence. */
public enum CaseHabit {
    /** Nothing is known. */
    UNKNOWN(0),
    /** Practically always in lower case. */
    LOWER(1),
    /** Mostly in lower case. */
    MOSTLY_LOWER(2),
    /** Either way. */
    MIXED(3),
    /** Mostly with a capital. */
    MOSTLY_CAPITAL(4),
    /** Practically always with a capital. */
    CAPITAL(5),
    /** In capitals throughout. */
    CAPITALS(6),
    /** No word of letters. */
    NONE(7);

    private static final CaseHabit[] ALL = values();

    private final int code;

    CaseHabit(int code) {
        this.code = code;
    }

    /** The habit of a code. */
    static CaseHabit of(int code) {
        return ALL[code];
    }

    /** The number of the habit in features and tables. */
    int code() {
        return code;
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
