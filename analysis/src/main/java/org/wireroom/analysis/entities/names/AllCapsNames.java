package org.wireroom.analysis.entities.names;

import java.util.Locale;
import org.wireroom.analysis.entities.rules.NameRule;
import org.wireroom.text.punctuation.QuotationMarks;

/** Names in capitals, as headlines and datelines print them. */
public final class AllCapsNames {
    /** "IBM" stays, "MOSCOW" does not. */
    private static final int LONGEST_ACRONYM = 4;

    private AllCapsNames() {}

    /** Whether a name has letters and all of them are capitals. */
    public static boolean areCapitals(String name) {
        boolean letters = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters |= Character.isUpperCase(c);
        }
        return letters;
    }

    /**
     * What an entity is called whose name may be printed in capitals.
     *
     * @param position where the entity is named first
     */
    public static String usual(String name, int position) {
        String usual = titleCase(name);
        return NameRule.CAPITALS_REWRITTEN.decides(!usual.equals(name), position) ? usual : name;
    }

    /** A name of several words, or a long one, in capitals as it is written otherwise; any other name as it is. */
    public static String titleCase(String name) {
        if (!areCapitals(name) || (name.length() <= LONGEST_ACRONYM && name.indexOf(' ') < 0)) {
            return name;
        }
        StringBuilder words = new StringBuilder(name.toLowerCase(Locale.ROOT));
        boolean start = true;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (start && Character.isLetter(c)) {
                words.setCharAt(i, Character.toUpperCase(c));
            }
            start = !Character.isLetter(c) && !QuotationMarks.isApostrophe(c);
        }
        return words.toString();
    }
}
