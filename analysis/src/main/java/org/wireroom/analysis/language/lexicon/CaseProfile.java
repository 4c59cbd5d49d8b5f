package org.wireroom.analysis.language.lexicon;

/** Truecasing statistics: how running text usually prints a word that does not start its sentence. */
public enum CaseProfile {
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
    /** Not a word of letters. */
    NONE(7);

    private static final CaseProfile[] ALL = values();

    private final int code;

    CaseProfile(int code) {
        this.code = code;
    }

    /** The profile of a code. */
    static CaseProfile of(int code) {
        return ALL[code];
    }

    /** The number of the profile in features and tables. */
    public int code() {
        return code;
    }

    /** The profile of a word by how often it was seen in lower case, with a capital, in capitals. */
    public static CaseProfile of(int lower, int capital, int capitals) {
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

    /** Whether the word is usually not a name. */
    boolean isLower() {
        return this == LOWER || this == MOSTLY_LOWER;
    }
}
