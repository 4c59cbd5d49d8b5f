package org.wireroom.text.punctuation;

import java.util.Map;
import org.wireroom.text.tables.Table;

/** The marks that end sentences, in any script, and those that may follow them: closing quotation marks and brackets. */
public final class SentenceEnds {
    private static final int PERIOD = 1;
    private static final int EXCLAMATION = 1 << 1;
    private static final int QUESTION = 1 << 2;
    private static final int ELLIPSIS = 1 << 3;
    private static final int CLOSER = 1 << 4;
    private static final int UNSPACED = 1 << 5;
    private static final int STOP = PERIOD | EXCLAMATION | QUESTION | ELLIPSIS;

    private static final Map<String, Integer> KINDS = Map.of(
            "period", PERIOD,
            "exclamation", EXCLAMATION,
            "question", QUESTION,
            "ellipsis", ELLIPSIS,
            "closer", CLOSER);

    private static final CharTable MARKS = new CharTable();

    static {
        for (Table.Row row : Table.rows(SentenceEnds.class, "sentence-ends.tsv")) {
            int kind = KINDS.get(row.cell(1)) | (row.cell(2).equals("unspaced") ? UNSPACED : 0);
            MARKS.add(row.cell(0).charAt(0), kind);
        }
    }

    private SentenceEnds() {}

    /** Whether the text between two positions ends with the end of a sentence. */
    public static boolean isEnd(CharSequence text, int from, int to) {
        int at = to;
        while (at > from && isCloser(text.charAt(at - 1))) {
            at--;
        }
        return at > from && isStop(text.charAt(at - 1));
    }

    /** Whether a char ends a sentence. */
    public static boolean isStop(char c) {
        return MARKS.has(c, STOP);
    }

    /** Whether a char is a full stop; it may also end an abbreviation or separate digits. */
    public static boolean isFullStop(char c) {
        return MARKS.has(c, PERIOD);
    }

    /** Whether a char ends a question or an exclamation. */
    public static boolean asksOrExclaims(char c) {
        return MARKS.has(c, QUESTION | EXCLAMATION);
    }

    /** Whether a char ends a sentence and no space follows it. */
    public static boolean isUnspacedStop(char c) {
        return MARKS.has(c, UNSPACED);
    }

    /** Whether a char closes a quotation or a bracket, or points to a footnote: it may follow the mark that ends a sentence. */
    public static boolean isCloser(char c) {
        return MARKS.has(c, CLOSER) || QuotationMarks.mayClose(c);
    }
}
