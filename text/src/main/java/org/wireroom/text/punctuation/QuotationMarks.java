package org.wireroom.text.punctuation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wireroom.text.tables.Table;

/**
 * What the quotation marks and apostrophes of many languages are and do, from one table. A char is looked up in an array, so
 * text can be scanned with it char by char.
 */
public final class QuotationMarks {
    private static final int DOUBLE = 1;
    private static final int SINGLE = 1 << 1;
    private static final int OPENS = 1 << 2;
    private static final int CLOSES = 1 << 3;
    /** It opens a quotation in some language. */
    private static final int MAY_OPEN = 1 << 4;
    /** It closes a quotation in some language. */
    private static final int MAY_CLOSE = 1 << 5;

    private static final int APOSTROPHE = 1 << 6;
    private static final int LOOKALIKE = 1 << 7;
    private static final int SHAPE = 8;

    private static final CharTable MARKS = new CharTable();
    private static final Map<Character, String> CLOSED_BY = new HashMap<>();
    private static final Map<String, String> ENGLISH = new HashMap<>();

    private static final List<String> SHAPES = List.of("", "straight", "curly", "angle", "corner");

    static {
        for (Table.Row row : Table.rows(QuotationMarks.class, "quotation-marks.tsv")) {
            char mark = row.cell(0).charAt(0);
            CLOSED_BY.put(mark, row.cell(4).replace(" ", ""));
            MARKS.add(mark, bits(row));
            if (!row.cell(6).isEmpty()) {
                ENGLISH.put(row.cell(0), row.cell(6));
            }
        }
        CLOSED_BY.values().forEach(marks -> marks.chars().forEach(mark -> MARKS.add((char) mark, MAY_CLOSE)));
    }

    private QuotationMarks() {}

    /** Whether a char is a quotation mark of two strokes: {@code "}, {@code “}, {@code «}. */
    public static boolean isDouble(char c) {
        return MARKS.has(c, DOUBLE);
    }

    /** Whether a char is a quotation mark of one stroke: {@code '}, {@code ‘}, {@code ‹}. It may be an apostrophe as well. */
    public static boolean isSingle(char c) {
        return MARKS.has(c, SINGLE);
    }

    /** Whether a char is a quotation mark. */
    public static boolean isMark(char c) {
        return MARKS.has(c, DOUBLE | SINGLE);
    }

    /** Whether a quotation mark opens quotations in English, where it always does or may as well close them. */
    public static boolean opens(char c) {
        return MARKS.has(c, OPENS);
    }

    /** Whether a quotation mark closes quotations in English, where it always does or may as well open them. */
    public static boolean closes(char c) {
        return MARKS.has(c, CLOSES);
    }

    /** Whether a quotation mark opens quotations in any language. */
    public static boolean mayOpen(char c) {
        return MARKS.has(c, MAY_OPEN);
    }

    /** Whether a quotation mark closes quotations in any language. */
    public static boolean mayClose(char c) {
        return MARKS.has(c, MAY_CLOSE);
    }

    /** Whether a char is printed as an apostrophe: {@code '} or {@code ’}. */
    public static boolean isApostrophe(char c) {
        return MARKS.has(c, APOSTROPHE);
    }

    /** Whether a char is an apostrophe or one that is typed in its place, such as an accent. */
    public static boolean resemblesApostrophe(char c) {
        return MARKS.has(c, APOSTROPHE | LOOKALIKE);
    }

    /** Whether two of this mark in a row are one double mark: {@code ''}, {@code ``}. */
    public static boolean doubles(char c) {
        return isSingle(c) && resemblesApostrophe(c);
    }

    /** Whether two marks have one shape: straight, curly, angle or corner. */
    public static boolean haveOneShape(char one, char other) {
        return (MARKS.of(one) >> SHAPE) == (MARKS.of(other) >> SHAPE);
    }

    /** Whether a mark closes the quotations that another one opens, in any language. */
    public static boolean arePair(char opening, char closing) {
        return MARKS.has(closing, MAY_CLOSE)
                && CLOSED_BY.getOrDefault(opening, "").indexOf(closing) >= 0;
    }

    /** A word as English prints it: another language's quotation mark is that of English, any other word itself. */
    public static String english(String word) {
        return word.length() == 1 ? ENGLISH.getOrDefault(word, word) : word;
    }

    private static int bits(Table.Row row) {
        int bits = row.cell(4).isEmpty() ? 0 : MAY_OPEN;
        bits |= choice(row, 1, Map.of("", 0, "double", DOUBLE, "single", SINGLE));
        bits |= choice(row, 3, Map.of("", 0, "opens", OPENS, "closes", CLOSES, "either", OPENS | CLOSES));
        bits |= choice(row, 5, Map.of("", 0, "proper", APOSTROPHE, "lookalike", LOOKALIKE));
        return bits | (SHAPES.indexOf(row.cell(2)) << SHAPE);
    }

    private static int choice(Table.Row row, int column, Map<String, Integer> choices) {
        Integer bits = choices.get(row.cell(column));
        if (bits == null) {
            throw new IllegalStateException("quotation-marks.tsv: " + row.cell(0) + " cannot be " + row.cell(column));
        }
        return bits;
    }
}
