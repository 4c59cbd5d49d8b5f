package org.wireroom.analysis.entities.lexicon;

/** A person's gender according to the article and the tables of first names; used to pick the antecedent of "he" and "she". */
public enum Gender {
    MALE,
    FEMALE,
    /** No evidence, or conflicting evidence: such a person may be "he" as well as "she". */
    UNKNOWN;

    /** The gender that tables write "m" or "f". */
    public static Gender ofLetter(String letter) {
        return switch (letter) {
            case "m" -> MALE;
            case "f" -> FEMALE;
            default -> UNKNOWN;
        };
    }
}
