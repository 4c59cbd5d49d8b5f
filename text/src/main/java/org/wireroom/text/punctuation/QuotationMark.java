package org.wireroom.text.punctuation;

/**
 * A quotation mark and what it may do where it is printed. Apostrophes inside words may do nothing.
 *
 * @param at its position, a UTF-16 offset
 * @param length how many chars it has: two apostrophes or grave accents are one mark
 * @param printed its char
 * @param single whether it is a single mark
 * @param mayOpen whether a quotation may start with it
 * @param mayClose whether a quotation may end with it
 * @param followsText whether its neighbours let it end a quotation, whatever its shape: text before, none after
 */
public record QuotationMark(
        int at, int length, char printed, boolean single, boolean mayOpen, boolean mayClose, boolean followsText) {
    /** Chars after which a quotation may start without a space; it may after another opening mark too. */
    private static final String BEFORE_OPENING = "([{—–-/:…,.;";
    /** Chars that start something new, so that no quotation ends before them. */
    private static final String AFTER_OPENING = "([{$€£#@";

    /** The mark at a position between two limits; null if there is none. */
    public static QuotationMark at(String text, int position, int from, int to) {
        char c = text.charAt(position);
        if (!QuotationMarks.isMark(c)) {
            return null;
        }
        boolean twice = position + 1 < to && text.charAt(position + 1) == c && QuotationMarks.doubles(c);
        boolean single = QuotationMarks.isSingle(c) && !twice;
        int length = twice ? 2 : 1;
        char before = position > from ? text.charAt(position - 1) : ' ';
        char after = position + length < to ? text.charAt(position + length) : ' ';
        boolean mayOpen = !isSpace(after) && mayPrecedeOpening(before);
        // French puts a space before it
        boolean followsText = (!isSpace(before) || c == '»') && mayFollowClosing(after);
        boolean mayClose = followsText;
        if (single) {
            boolean foreign = !QuotationMarks.resemblesApostrophe(c);
            mayOpen &= QuotationMarks.opens(c) || (foreign && QuotationMarks.mayOpen(c));
            mayClose &= QuotationMarks.closes(c) || (foreign && QuotationMarks.mayClose(c));
        } else if (mayOpen == mayClose) {
            boolean opensOnly = QuotationMarks.opens(c) && !QuotationMarks.closes(c);
            boolean closesOnly = QuotationMarks.closes(c) && !QuotationMarks.opens(c);
            mayOpen = opensOnly || (!closesOnly && !mayClose && !isSpace(after));
            mayClose = closesOnly || (!opensOnly && !mayOpen);
        }
        return new QuotationMark(position, length, c, single, mayOpen, mayClose, followsText);
    }

    /** Whether a quotation ends with this mark that another one opened, also in languages other than English: {@code „…“}. */
    public boolean closes(QuotationMark opening) {
        return mayClose || (followsText && QuotationMarks.arePair(opening.printed, printed));
    }

    /** Whether two double marks may be a pair by their shape: straight with straight, curly with curly. */
    public boolean pairsWith(QuotationMark other) {
        return QuotationMarks.haveOneShape(printed, other.printed);
    }

    /** The position after the mark. */
    public int end() {
        return at + length;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean mayPrecedeOpening(char before) {
        return isSpace(before) || BEFORE_OPENING.indexOf(before) >= 0 || QuotationMarks.opens(before);
    }

    private static boolean mayFollowClosing(char after) {
        return isSpace(after) || (!Character.isLetterOrDigit(after) && AFTER_OPENING.indexOf(after) < 0);
    }
}
