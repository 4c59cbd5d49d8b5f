package org.wireroom.text.punctuation;

import java.util.Locale;
import java.util.Set;
import org.wireroom.text.Blank;
import org.wireroom.text.tables.Table;

/** Tells single quotation marks from apostrophes: {@code ‘You can leave.’} is a quotation, {@code the ’90s} is not. */
public final class SingleQuotation {
    /** The most chars of a quotation in single marks; beyond it an apostrophe is likelier. */
    private static final int LONGEST = 1000;
    /** Fewer words in single marks are a label ("click ‘Unsubscribe’") unless punctuation shows that they are said. */
    private static final int FEWEST_SAID = 3;

    private static final Set<String> ELISIONS = Set.copyOf(Table.lines(SingleQuotation.class, "elisions.txt"));

    private SingleQuotation() {}

    /**
     * The position of the mark that closes a quotation.
     *
     * @param open a single mark that may open it
     * @param from where the paragraph starts
     * @param to where the paragraph ends
     * @return -1 if nothing closes it, so that it is an apostrophe
     */
    public static int close(String text, QuotationMark open, int from, int to) {
        if (isElision(text, open, to)) {
            return -1;
        }
        int limit = Math.min(to, open.at() + LONGEST);
        int close = -1;
        for (int i = open.end(); i < limit; i++) {
            QuotationMark mark = QuotationMark.at(text, i, from, to);
            if (mark == null) {
                continue;
            }
            boolean closes = mark.closes(open) && QuotationMarks.arePair(open.printed(), mark.printed());
            if (!mark.single() || (mark.mayOpen() && (!closes || close >= 0))) {
                return close;
            }
            if (!closes) {
                continue;
            }
            char last = text.charAt(i - 1);
            if (last == ',' || SentenceEnds.isStop(last) || (close >= 0 && isPunctuated(text, i + 1, to))) {
                return i;
            }
            close = close < 0 ? i : close;
            boolean possessive = last == 's' && i + 1 < to && text.charAt(i + 1) == ' ';
            if (!possessive) {
                return close;
            }
        }
        return close;
    }

    /** Whether text between two positions quotes what somebody says, in single marks. */
    public static boolean isSpeechIn(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!QuotationMarks.isSingle(text.charAt(i))) {
                continue;
            }
            QuotationMark mark = QuotationMark.at(text, i, from, to);
            if (!mark.mayOpen()) {
                continue;
            }
            int close = mark.single() ? close(text, mark, from, to) : -1;
            if (!mark.single() || (close > 0 && isSaid(text, mark.end(), close))) {
                return true;
            }
            i = Math.max(i, close);
        }
        return false;
    }

    private static boolean isPunctuated(String text, int at, int to) {
        return at < to && (text.charAt(at) == ',' || SentenceEnds.isStop(text.charAt(at)));
    }

    private static boolean isSaid(String text, int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += !Blank.is(text.charAt(i)) && (i == from || Blank.is(text.charAt(i - 1))) ? 1 : 0;
        }
        char last = text.charAt(to - 1);
        return words >= FEWEST_SAID || last == ',' || SentenceEnds.asksOrExclaims(last);
    }

    /** Whether a mark is the apostrophe of a word that lost its beginning, or of a decade. */
    private static boolean isElision(String text, QuotationMark mark, int to) {
        if (!QuotationMarks.resemblesApostrophe(mark.printed())) {
            return false;
        }
        int end = mark.end();
        while (end < to && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String word = text.substring(mark.end(), end).toLowerCase(Locale.ROOT);
        boolean decade = word.length() == 3 && word.endsWith("0s") && Character.isDigit(word.charAt(0));
        return decade || ELISIONS.contains(word);
    }
}
