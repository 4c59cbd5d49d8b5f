package org.wireroom.formats.copy.dateline;

import java.util.Locale;
import java.util.function.IntPredicate;
import org.wireroom.formats.copy.NameShapes;
import org.wireroom.text.Blank;
import org.wireroom.text.punctuation.QuotationMarks;

/**
 * The words at the beginning of a line that can be the place of a dateline: capitalised, with commas, slashes between two cities
 * and dots of abbreviations: "PORTLAND, Ore.", "WASHINGTON/NEW YORK", "Rio de Janeiro".
 *
 * @param text the text
 * @param start first char
 * @param end char after the last one; the same where no place begins
 */
record PlacePhrase(String text, int start, int end) {
    private static final int LONGEST = 70;
    private static final int MOST_WORDS = 9;
    private static final int MOST_CITY_WORDS = 4;
    private static final int LEAST_CITY_LETTERS = 4;
    private static final int LONGEST_ABBREVIATION = 5;

    /**
     * The place that begins at a char.
     *
     * @param isDate whether a date begins at a char: the place ends before it
     */
    static PlacePhrase read(String text, int start, int limit, IntPredicate isDate) {
        int to = Math.min(limit, start + LONGEST);
        int end = start;
        int at = start;
        for (int words = 0; words < MOST_WORDS && at < to; words++) {
            int wordEnd = wordEnd(text, at, to);
            boolean small = words > 0 && NameShapes.isSmall(text, at, wordEnd);
            boolean begins = Character.isLetter(text.charAt(at)) && !Character.isLowerCase(text.charAt(at));
            if (wordEnd == at || !(begins || small) || (words > 0 && isDate.test(at))) {
                break;
            }
            end = small ? end : wordEnd;
            at = nextWord(text, wordEnd, to);
        }
        return new PlacePhrase(text, start, end);
    }

    boolean isEmpty() {
        return end == start;
    }

    /** The place in title case. */
    String name() {
        return PlaceNames.titleCase(text, start, end);
    }

    /** The first word in lower case. */
    String firstWord() {
        return text.substring(start, wordEnd(text, start, end)).toLowerCase(Locale.ROOT);
    }

    /** Whether the city, all before the first comma, is printed in capitals. */
    boolean isInCapitals() {
        int letters = 0;
        int at = start;
        while (at < end && text.charAt(at) != ',') {
            if (Character.isLowerCase(text.charAt(at))) {
                int wordEnd = wordEnd(text, at, end);
                if (!NameShapes.isSmall(text, at, wordEnd)) {
                    return false;
                }
                at = wordEnd - 1;
            }
            letters += Character.isLetter(text.charAt(at)) ? 1 : 0;
            at++;
        }
        return letters >= LEAST_CITY_LETTERS && NameShapes.count(text, start, at) <= MOST_CITY_WORDS;
    }

    /** The end of a word of a place; a dot belongs to an abbreviation: "N.Y.", "Ore.", "MINN.,", "St. Louis". */
    private static int wordEnd(String text, int from, int to) {
        int at = from;
        int part = from;
        while (at < to) {
            char c = text.charAt(at);
            boolean inside = at > from && at + 1 < to && Character.isLetter(text.charAt(at + 1));
            boolean joins = inside && (c == '-' || c == '.' || QuotationMarks.isApostrophe(c));
            if (!Character.isLetter(c) && !joins) {
                break;
            }
            part = c == '.' ? at + 1 : part;
            at++;
        }
        if (at == from || at == to || text.charAt(at) != '.') {
            return at;
        }
        int length = at - part;
        boolean region = at + 1 < to && text.charAt(at + 1) == ',';
        boolean small = Character.isLowerCase(text.charAt(at - 1));
        return length <= 2 || (length <= LONGEST_ABBREVIATION && (region || small)) ? at + 1 : at;
    }

    /** The next word: after a space, a comma and a space, or a slash between two cities. */
    private static int nextWord(String text, int wordEnd, int to) {
        int at = wordEnd < to && text.charAt(wordEnd) == ',' ? wordEnd + 1 : wordEnd;
        boolean slash = at < to && text.charAt(at) == '/';
        return slash ? at + 1 : Blank.skip(text, at, to);
    }
}
