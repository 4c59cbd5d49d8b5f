package org.wireroom.formats.shapes;

import java.util.List;
import org.wireroom.text.Blank;
import org.wireroom.text.layout.Block;

/** Finds scores, results and lists of figures: rows of few words that each have figures of their own, several in a row. */
final class Tables {
    private static final int LEAST_ROWS = 4;
    private static final int MOST_WORDS = 14;
    private static final double LEAST_FIGURES = 0.2;

    private Tables() {}

    /** Which blocks are rows of a table. */
    static boolean[] rows(List<Block> blocks) {
        boolean[] rows = new boolean[blocks.size()];
        int from = 0;
        for (int i = 0; i <= rows.length; i++) {
            if (i == rows.length || !isRow(blocks.get(i))) {
                for (int row = from; row < i && i - from >= LEAST_ROWS; row++) {
                    rows[row] = true;
                }
                from = i + 1;
            }
        }
        return rows;
    }

    private static boolean isRow(Block block) {
        if (block.words() == 0 || block.words() > MOST_WORDS || block.endsSentence() || block.isProse()) {
            return false;
        }
        int figures = 0;
        int words = 0;
        int at = block.start();
        while (at < block.end()) {
            int end = at;
            boolean digit = false;
            while (end < block.end() && !Blank.is(block.text().charAt(end))) {
                digit |= Character.isDigit(block.text().charAt(end));
                end++;
            }
            words++;
            figures += digit ? 1 : 0;
            at = Blank.skip(block.text(), end, block.end());
        }
        // a number at the beginning alone counts the items of a list
        boolean more = figures > 1 || !Character.isDigit(block.text().charAt(block.start()));
        return more && figures >= LEAST_FIGURES * words;
    }
}
