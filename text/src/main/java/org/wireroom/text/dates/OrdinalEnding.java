package org.wireroom.text.dates;

import java.util.Set;

/** The letters that make figures an ordinal number: "1st", "22nd", "3rd", "25th", in French "1er", "1re". */
public final class OrdinalEnding {
    private static final Set<String> ENGLISH = Set.of("st", "nd", "rd", "th");
    private static final Set<String> FRENCH = Set.of("er", "re");

    private OrdinalEnding() {}

    /** Whether letters after figures are an ordinal ending of any language. */
    static boolean is(String letters) {
        return isEnglish(letters) || FRENCH.contains(letters);
    }

    /** Whether letters after figures are an English ordinal ending. */
    public static boolean isEnglish(String letters) {
        return ENGLISH.contains(letters);
    }
}
