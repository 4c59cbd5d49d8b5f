package org.wireroom.text.layout;

import org.wireroom.text.Blank;
import org.wireroom.text.punctuation.SentenceEnds;

/** Lines that are not joined with others even in wrapped text: rows of tables, items of lists, lines in capitals, marked lines. */
final class Rows {
    private static final int LEAST_COLUMNS = 3;
    private static final int LEAST_LETTERS = 3;

    private Rows() {}

    /** Whether the columns of a line are set apart by several spaces. */
    static boolean isRow(String text, Line line) {
        int columns = 1;
        int at = line.start() + 1;
        while (at < line.end() - 2 && columns < LEAST_COLUMNS) {
            boolean gap = Blank.is(text.charAt(at)) && Blank.is(text.charAt(at + 1));
            if (gap && !SentenceEnds.isStop(text.charAt(at - 1))) {
                columns++;
            }
            at = gap ? Blank.skip(text, at, line.end()) : at + 1;
        }
        return columns >= LEAST_COLUMNS;
    }

    /** Whether a line begins with a bullet. */
    static boolean isItem(String text, Line line) {
        return Bullets.skip(text, line.start(), line.end()) > line.start();
    }

    /** Whether a line has letters, and all of them are capitals. */
    static boolean isShouted(String text, Line line) {
        int letters = 0;
        for (int i = line.start(); i < line.end(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
            letters += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return letters >= LEAST_LETTERS;
    }

    /** Whether a line has the marks for typesetting machines at the start or end of a headline. */
    static boolean isMarked(String text, Line line) {
        return text.charAt(line.start()) == '^' || text.charAt(line.end() - 1) == '<';
    }
}
