package org.wireroom.analysis.entities.lexicon;

import java.text.Normalizer;
import org.wireroom.text.punctuation.QuotationMarks;

/**
 * Folds letters for comparison: case and diacritics do not matter ("François", "FRANCOIS"), curly apostrophes and dashes are
 * plain ones. One char becomes one char; combining marks become {@link #NOTHING}.
 */
public final class Fold {
    /** What a char becomes that does not count. */
    public static final char NOTHING = '\0';

    /** Latin with all its extensions, combining marks, Greek, Cyrillic. */
    private static final int TABLED = 0x600;

    private static final int CYRILLIC = 0x400;
    private static final int MORE_LATIN = 0x1e00;
    private static final int MORE_LATIN_END = 0x1f00;
    private static final char[] TABLE = table(0, TABLED);
    private static final char[] MORE = table(MORE_LATIN, MORE_LATIN_END);

    private Fold() {}

    /** The folded char. */
    public static char of(char c) {
        if (c < TABLED) {
            return TABLE[c];
        }
        if (c >= MORE_LATIN && c < MORE_LATIN_END) {
            return MORE[c - MORE_LATIN];
        }
        if (QuotationMarks.resemblesApostrophe(c)) {
            return '\'';
        }
        return switch (c) {
            case '–', '‑', '‐' -> '-';
            default -> Character.toLowerCase(c);
        };
    }

    /** The folded text. */
    public static String of(CharSequence text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = of(text.charAt(i));
            if (c != NOTHING) {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    private static char[] table(int from, int to) {
        char[] table = new char[to - from];
        for (int c = from; c < to; c++) {
            table[c - from] = fold((char) c);
        }
        return table;
    }

    private static char fold(char c) {
        if (c == NOTHING || Character.getType(c) == Character.NON_SPACING_MARK) {
            return NOTHING;
        }
        if (QuotationMarks.resemblesApostrophe(c)) {
            return '\'';
        }
        char base =
                Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD).charAt(0);
        return switch (base) {
            case 'Ø', 'ø' -> 'o';
            case 'Ł', 'ł' -> 'l';
            case 'Đ', 'đ', 'Ð', 'ð' -> 'd';
            case 'ı' -> 'i';
            // Cyrillic letters are letters of their own with their marks
            default -> Character.toLowerCase(c >= CYRILLIC && c < MORE_LATIN ? c : base);
        };
    }
}
