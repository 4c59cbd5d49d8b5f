package org.wireroom.analysis.entities.lexicon;

/** What an article and the tables of first names tell about a person's gender; picks the antecedent of "he" and "she". */
public enum Gender {
    MALE,
    FEMALE,
    /** Nothing tells, or what tells disagrees: such a person may be "he" as well as "she". */
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
