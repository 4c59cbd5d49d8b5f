package org.wireroom.analysis.language.token;

import org.wireroom.text.punctuation.QuotationMarks;

/** What kinds of character English newswire is made of, for the {@link Lexer}. */
public final class Characters {
    static final byte SPACE = 0;
    static final byte LETTER = 1;
    static final byte DIGIT = 2;
    static final byte APOSTROPHE = 3;
    static final byte HYPHEN = 4;
    static final byte CURRENCY = 5;
    /** A mark that forms one token with its repetitions: dashes, dots, underlines. */
    static final byte RUN = 6;
    /** Any other mark, a token of its own. */
    static final byte MARK = 7;
    /** Half of a character beyond the basic plane. */
    static final byte SURROGATE = 8;

    private static final int TABLE_SIZE = 0x3000;
    private static final byte[] KINDS = new byte[TABLE_SIZE];

    static {
        for (int c = 0; c < TABLE_SIZE; c++) {
            KINDS[c] = classify((char) c);
        }
    }

    private Characters() {}

    static byte kind(char c) {
        return c < TABLE_SIZE ? KINDS[c] : classify(c);
    }

    public static boolean isLetter(char c) {
        return kind(c) == LETTER;
    }

    public static boolean isDigit(char c) {
        return kind(c) == DIGIT;
    }

    static boolean isWord(char c) {
        byte kind = kind(c);
        return kind == LETTER || kind == DIGIT;
    }

    private static byte classify(char c) {
        if (QuotationMarks.resemblesApostrophe(c)) {
            return APOSTROPHE;
        }
        return switch (c) {
            case '-', '\u00ad', '‐', '‑' -> HYPHEN;
            case '–', '—', '―', '−', '.', '…', '_', '=', '*', '~' -> RUN;
            default -> general(c);
        };
    }

    private static byte general(char c) {
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.LETTER_NUMBER -> LETTER;
            case Character.DECIMAL_DIGIT_NUMBER, Character.OTHER_NUMBER -> DIGIT;
            case Character.CURRENCY_SYMBOL -> CURRENCY;
            case Character.SURROGATE -> SURROGATE;
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> SPACE;
            default -> MARK;
        };
    }
}
