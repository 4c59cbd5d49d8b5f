package org.wireroom.analysis.statements.quotation;

/**
 * A quotation mark in its surroundings.
 *
 * @param at where it stands, a UTF-16 offset
 * @param length how many chars it has: two apostrophes or grave accents are one mark
 * @param single whether it is a single mark
 * @param mayOpen whether a quotation may start with it
 * @param mayClose whether a quotation may end with it
 */
record QuotationMark(int at, int length, boolean single, boolean mayOpen, boolean mayClose) {
    private static final String DOUBLE = "\"“”„‟«»″＂";
    private static final String SINGLE = "'‘’‚‛‹›`";
    private static final String OPENING = "“„«‘‚‹`";
    private static final String CLOSING = "”»›";

    /** The mark that stands at a position between two borders, null when none does. */
    static QuotationMark at(String text, int position, int from, int to) {
        char c = text.charAt(position);
        boolean twice =
                position + 1 < to && text.charAt(position + 1) == c && (c == '\'' || c == '`' || c == '’' || c == '‘');
        boolean isDouble = DOUBLE.indexOf(c) >= 0 || twice;
        if (!isDouble && SINGLE.indexOf(c) < 0) {
            return null;
        }
        int length = twice ? 2 : 1;
        char before = position > from ? text.charAt(position - 1) : ' ';
        char after = position + length < to ? text.charAt(position + length) : ' ';
        boolean left = opensBehind(before);
        boolean right = closesBefore(after);
        boolean spaceAfter = isSpace(after);
        boolean mayOpen = !spaceAfter && left;
        boolean mayClose = !isSpace(before) && right;
        if (isDouble && mayOpen == mayClose) {
            mayOpen = OPENING.indexOf(c) >= 0 || (CLOSING.indexOf(c) < 0 && !mayClose && !spaceAfter);
            mayClose = CLOSING.indexOf(c) >= 0 || (OPENING.indexOf(c) < 0 && !mayOpen);
        } else if (isDouble && mayClose && c == '“' && isSpace(before)) {
            mayClose = false;
        }
        if (!isDouble && c == '’') {
            mayOpen = false;
        }
        if (!isDouble && c == '‘') {
            mayClose = false;
        }
        return new QuotationMark(position, length, !isDouble, mayOpen, mayClose);
    }

    /** Whether two double marks may be a pair by their shape: straight with straight, curly with curly. */
    boolean pairsWith(String text, QuotationMark other) {
        return family(text.charAt(at)) == family(text.charAt(other.at));
    }

    private static int family(char c) {
        return switch (c) {
            case '"', '\'', '`', '＂' -> 0;
            case '«', '»', '‹', '›' -> 1;
            default -> 2;
        };
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean opensBehind(char before) {
        return isSpace(before) || "([{—–-/:…\"“‘«,.;".indexOf(before) >= 0;
    }

    private static boolean closesBefore(char after) {
        return isSpace(after) || (!Character.isLetterOrDigit(after) && "([{$€£#@".indexOf(after) < 0);
    }
}
