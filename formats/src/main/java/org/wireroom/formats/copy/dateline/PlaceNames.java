package org.wireroom.formats.copy.dateline;

import java.util.Locale;
import java.util.Set;
import org.wireroom.formats.copy.NameShapes;
import org.wireroom.formats.copy.PhraseTables;
import org.wireroom.text.Blank;
import org.wireroom.text.punctuation.QuotationMarks;

/** Writes the place of a dateline as running text does: "NEW YORK" is "New York", "RIO DE JANEIRO" is "Rio de Janeiro". */
final class PlaceNames {
    private static final Set<String> ABBREVIATIONS = PhraseTables.table(PlaceNames.class, "place-abbreviations.txt");

    private PlaceNames() {}

    /** The place in title case; a word that has a small letter, and an abbreviation, stays as it is printed. */
    static String titleCase(CharSequence text, int from, int to) {
        String printed = Blank.collapse(text, from, to);
        StringBuilder place = new StringBuilder(printed.length());
        int at = 0;
        while (at < printed.length()) {
            int end = at;
            while (end < printed.length() && isWordChar(printed.charAt(end))) {
                end++;
            }
            if (end == at) {
                place.append(printed.charAt(at));
                at++;
            } else {
                place.append(word(printed, at, end));
                at = end;
            }
        }
        return place.toString();
    }

    private static String word(String printed, int from, int to) {
        String word = printed.substring(from, to);
        boolean shouted = word.equals(word.toUpperCase(Locale.ROOT));
        boolean abbreviated = word.length() == 1 && to < printed.length() && printed.charAt(to) == '.';
        if (!shouted || abbreviated || ABBREVIATIONS.contains(word)) {
            return word;
        }
        String small = word.toLowerCase(Locale.ROOT);
        if (from > 0 && (NameShapes.isSmall(small, 0, small.length()) || isPossessive(printed, from, small))) {
            return small;
        }
        if (small.startsWith("mc") && small.length() > 4) {
            return "Mc" + capital(small.substring(2));
        }
        return capital(small);
    }

    /** The "s" of "COX'S BAZAR". */
    private static boolean isPossessive(String printed, int from, String small) {
        char before = printed.charAt(from - 1);
        return small.equals("s") && QuotationMarks.isApostrophe(before);
    }

    private static String capital(String small) {
        return small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1);
    }

    private static boolean isWordChar(char c) {
        return Character.isLetterOrDigit(c);
    }
}
