package org.wireroom.text.punctuation;

import java.util.Map;
import org.wireroom.text.tables.Table;

/** The marks that end sentences, in any script, and those that may follow them: closing quotation marks and brackets. */
public final class SentenceEnds {
    private static final byte PERIOD = 1;
    private static final byte EXCLAMATION = 1 << 1;
    private static final byte QUESTION = 1 << 2;
    private static final byte ELLIPSIS = 1 << 3;
    private static final byte CLOSER = 1 << 4;
    private static final byte UNSPACED = 1 << 5;
    private static final byte STOP = PERIOD | EXCLAMATION | QUESTION | ELLIPSIS;

    private static final Map<String, Byte> KINDS = Map.of(
            "period", PERIOD,
            "exclamation", EXCLAMATION,
            "question", QUESTION,
            "ellipsis", ELLIPSIS,
            "closer", CLOSER);

    /** What each char is; the last of them is the full-width question mark. */
    private static final byte[] MARKS = new byte['？' + 1];

    static {
        for (Table.Row row : Table.rows(SentenceEnds.class, "sentence-ends.tsv")) {
            char mark = row.cell(0).charAt(0);
            MARKS[mark] = (byte) (KINDS.get(row.cell(1)) | (row.cell(2).equals("unspaced") ? UNSPACED : 0));
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
        return has(c, STOP);
    }

    /** Whether a char is a full stop; it may also end an abbreviation or separate digits. */
    public static boolean isFullStop(char c) {
        return has(c, PERIOD);
    }

    /** Whether a char ends a question or an exclamation. */
    public static boolean asksOrExclaims(char c) {
        return has(c, QUESTION | EXCLAMATION);
    }

    /** Whether a char ends a sentence and no space follows it. */
    public static boolean isUnspacedStop(char c) {
        return has(c, UNSPACED);
    }

    /** Whether a char closes a quotation or a bracket, or points to a footnote: it may follow the mark that ends a sentence. */
    public static boolean isCloser(char c) {
        return has(c, CLOSER) || QuotationMarks.mayClose(c);
    }

    private static boolean has(char c, int kinds) {
        return c < MARKS.length && (MARKS[c] & kinds) != 0;
    }
}
