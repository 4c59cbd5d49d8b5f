package org.wireroom.text.punctuation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.wireroom.text.tables.Table;
import org.wireroom.text.words.ReportingWord;

/** Tells single quotation marks from apostrophes: {@code ‘You can leave.’} is a quotation, {@code the ’90s} is not. */
public final class SingleQuotation {
    /** The most chars of a quotation in single marks; beyond it an apostrophe is likelier. */
    private static final int LONGEST = 1000;
    /** Fewer words with a full stop are a label ("click ‘Unsubscribe.’") unless what is beside them shows that they are said. */
    private static final int FEWEST_SAID = 3;

    /** Words after a quotation among which the verb is that attributes it. */
    private static final int NEAREST = 5;
    /** The chars before and after a quotation that are looked at, so that a paragraph of many is read in linear time. */
    private static final int REACH = 200;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern YEAR = Pattern.compile("[0-9]{2}s?");
    private static final Set<String> REPORTING = ReportingWord.allBesideForms();
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
        boolean nested = false;
        for (int i = open.end(); i < limit; i++) {
            QuotationMark mark = QuotationMark.at(text, i, from, to);
            if (mark == null) {
                continue;
            }
            boolean closes = mark.closes(open) && QuotationMarks.arePair(open.printed(), mark.printed());
            if (mark.mayOpen() && isElision(text, mark, to)) {
                continue;
            }
            int inner = mark.single() || close >= 0 ? -1 : closeOfDouble(text, mark, from, limit);
            if (inner >= 0) {
                nested = true;
                i = inner - 1;
                continue;
            }
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
            if (!mayBeApostrophe(text, i, to)) {
                return i;
            }
            close = close < 0 && !nested ? i : close;
        }
        return close;
    }

    /** The position after the double mark that closes the quotation that another one opens, -1 if none does. */
    private static int closeOfDouble(String text, QuotationMark open, int from, int to) {
        for (int i = open.end(); open.mayOpen() && i < to; i++) {
            QuotationMark mark = QuotationMark.at(text, i, from, to);
            if (mark != null && !mark.single()) {
                return mark.closes(open) ? mark.end() : -1;
            }
        }
        return -1;
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
            if (!mark.single() || (close > 0 && isSaid(text, mark, close, from, to))) {
                return true;
            }
            i = Math.max(i, close);
        }
        return false;
    }

    private static boolean isPunctuated(String text, int at, int to) {
        return at < to && (text.charAt(at) == ',' || SentenceEnds.isStop(text.charAt(at)));
    }

    /** Whether a mark after a word may belong to it: {@code the dogs’ home}, {@code leavin’ the bridge}. */
    private static boolean mayBeApostrophe(String text, int at, int to) {
        if (at + 2 >= to || text.charAt(at + 1) != ' ') {
            return false;
        }
        return text.charAt(at - 1) == 's'
                || (text.startsWith("in", at - 2) && Character.isLowerCase(text.charAt(at + 2)));
    }

    private static boolean isSaid(String text, QuotationMark open, int close, int from, int to) {
        char last = text.charAt(close - 1);
        if (last == ',' || SentenceEnds.asksOrExclaims(last)) {
            return true;
        }
        String before =
                text.substring(Math.max(from, open.at() - REACH), open.at()).strip();
        return before.endsWith(":")
                || (SentenceEnds.isStop(last) && words(text.substring(open.end(), close)).length >= FEWEST_SAID)
                || isAttributed(before, text.substring(close + 1, Math.min(to, close + REACH)));
    }

    private static boolean isAttributed(String before, String after) {
        String[] earlier = words(before);
        String[] later = words(after);
        return REPORTING.contains(earlier[earlier.length - 1])
                || Arrays.stream(later).limit(NEAREST).anyMatch(REPORTING::contains);
    }

    private static String[] words(String text) {
        return NO_WORD.split(text.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether a mark is the apostrophe of a word that lost its beginning, or of a year or a decade. */
    private static boolean isElision(String text, QuotationMark mark, int to) {
        if (!QuotationMarks.resemblesApostrophe(mark.printed())) {
            return false;
        }
        int end = mark.end();
        while (end < to && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String word = text.substring(mark.end(), end).toLowerCase(Locale.ROOT);
        return YEAR.matcher(word).matches() || ELISIONS.contains(word);
    }
}
