package org.wireroom.analysis.statements.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wireroom.analysis.statements.rules.StatementRule;
import org.wireroom.text.Blank;
import org.wireroom.text.punctuation.QuotationMark;
import org.wireroom.text.punctuation.QuotationMarks;
import org.wireroom.text.punctuation.SentenceEnds;
import org.wireroom.text.punctuation.SingleQuotation;
import org.wireroom.text.words.ReportingWord;

/**
 * Finds the quotations of a paragraph. A quotation never leaves its paragraph; one that continues in the next is two. A mark that
 * is missing is inferred inside the paragraph, next to a sentence's border, and the quotation counts as repaired. Marks inside
 * a quotation of double marks belong to it.
 */
final class Quotations {
    /** Chars in which the sentence of a closing mark begins. */
    private static final int LONGEST_SENTENCE = 3000;

    private static final int MOST_INCH_DIGITS = 3;
    private static final int MOST_LINES_BETWEEN = 3;
    private static final int LONGEST_LINE_BETWEEN = 100;

    /** A comma, followed within six words by a verb that only attributions have there. */
    private static final Pattern ATTRIBUTION = Pattern.compile(
            "[,?!]\\s+(?:[\\p{L}.’'-]+\\s+){0,5}?(?:" + String.join("|", ReportingWord.allAttributionForms()) + ")\\b");

    private final String text;
    private final int from;
    private final int to;
    private final List<Quotation> found = new ArrayList<>();

    private Quotations(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    /** The quotations between two positions, in order, none inside another. */
    static List<Quotation> in(String text, int from, int to) {
        Quotations quotations = new Quotations(text, from, to);
        quotations.scan();
        return quotations.found;
    }

    private void scan() {
        QuotationMark open = null;
        QuotationMark inner = null;
        for (int i = from; i < to; i++) {
            QuotationMark mark = QuotationMark.at(text, i, from, to);
            if (mark == null) {
                continue;
            }
            if (mark.single()) {
                if (open == null && mark.mayOpen()) {
                    i = Math.max(i, singleQuotation(mark) - 1);
                }
                continue;
            }
            i += mark.length() - 1;
            if (StatementRule.INCH_MARK.decides(isInches(mark, open != null), mark.at())) {
                continue;
            }
            if (open == null) {
                if (mark.mayOpen()) {
                    open = mark;
                } else if (mark.mayClose()) {
                    neverOpened(mark);
                }
            } else if (inner != null) {
                inner = mark.closes(inner) && mark.pairsWith(inner) ? null : inner;
            } else if (mark.closes(open)) {
                add(open.at(), open.end(), mark.at(), mark.end(), false, false);
                open = null;
            } else if (mark.mayOpen() && StatementRule.NESTED_QUOTATION.decides(isNested(open, mark), open.end())) {
                inner = mark;
            } else if (mark.mayOpen()
                    && StatementRule.CLOSED_BEFORE_NEXT_QUOTATION.decides(
                            endsSentence(open.end(), mark.at()), open.end())) {
                int end = trimmed(open.end(), mark.at());
                add(open.at(), open.end(), end, end, false, true);
                open = mark;
            }
        }
        if (open != null) {
            neverClosed(open);
        }
    }

    /** Whether a mark means inches: after one to three figures outside quotations, inside them after feet ("5'10"). */
    private boolean isInches(QuotationMark mark, boolean quoted) {
        int digits = mark.at();
        while (digits > from && Character.isDigit(text.charAt(digits - 1))) {
            digits--;
        }
        int length = mark.at() - digits;
        boolean feet = digits - 1 > from
                && QuotationMarks.resemblesApostrophe(text.charAt(digits - 1))
                && Character.isDigit(text.charAt(digits - 2));
        return length > 0 && length <= MOST_INCH_DIGITS && (feet || (!quoted && mark.printed() == '"'));
    }

    /** Whether two quotations close after a mark: the one that it opens and the one around it. */
    private boolean isNested(QuotationMark outer, QuotationMark inner) {
        boolean closed = false;
        for (int i = inner.end(); i < to; i++) {
            QuotationMark mark = QuotationMark.at(text, i, from, to);
            if (mark == null || mark.single()) {
                continue;
            }
            i += mark.length() - 1;
            if (!mark.mayClose()) {
                if (mark.mayOpen() && !closed) {
                    return false;
                }
            } else if (closed && mark.pairsWith(outer)) {
                return true;
            } else if (!closed && mark.pairsWith(inner)) {
                closed = true;
            }
            if (closed && mark.mayOpen() && (outer.pairsWith(inner) || mark.pairsWith(outer))) {
                return false;
            }
        }
        return false;
    }

    private void add(int open, int start, int end, int close, boolean single, boolean repaired) {
        int first = start;
        int last = end;
        while (first < last && Blank.is(text.charAt(first))) {
            first++;
        }
        last = trimmed(first, last);
        if (first < last) {
            found.add(new Quotation(open, first, last, close, single, repaired));
        }
    }

    /** Adds the quotation that a single mark opens and returns where it ends; the mark's own place when it opens none. */
    private int singleQuotation(QuotationMark open) {
        int close = SingleQuotation.close(text, open, from, to);
        if (!StatementRule.SINGLE_QUOTATION_MARKS.decides(close >= 0, open.end())) {
            return open.at();
        }
        add(open.at(), open.end(), close, close + 1, true, false);
        return close + 1;
    }

    /** A closing mark without an opening one: the words since the sentence began, or since the paragraph did. */
    private void neverOpened(QuotationMark close) {
        int border = found.isEmpty() ? from : found.get(found.size() - 1).close();
        boolean first = found.isEmpty();
        int start = border;
        for (int i = close.at() - 2; i > Math.max(border, close.at() - LONGEST_SENTENCE) && !first; i--) {
            if (SentenceEnds.isStop(text.charAt(i)) && Character.isWhitespace(text.charAt(i + 1))) {
                start = i + 2;
                break;
            }
        }
        if (StatementRule.MISSING_OPENING_MARK.decides(first || start > border, start)) {
            add(start, start, close.at(), close.end(), false, true);
        }
    }

    /**
     * An opening mark without a closing one. Where it opens the paragraph, or what it opens ends with a sentence and names no
     * speaker, and the next paragraph opens with one too, the quotation continues there. Else it ends with the comma before an
     * attribution, or with the paragraph.
     */
    private void neverClosed(QuotationMark open) {
        int start = open.end();
        boolean whole = text.substring(from, open.at()).isBlank()
                || (endsSentence(start, to)
                        && !ATTRIBUTION.matcher(text).region(start, to).find());
        if (StatementRule.QUOTATION_OVER_PARAGRAPHS.decides(whole && continues(), start)) {
            add(open.at(), start, to, to, false, false);
            return;
        }
        if (!StatementRule.MISSING_CLOSING_MARK.decides(true, start)) {
            return;
        }
        int attribution = beforeAttribution(start);
        int end = attribution < 0 ? to : attribution;
        add(open.at(), start, end, end, false, true);
    }

    /** Whether the next paragraph opens with a quotation mark, or the one after captions and other lines that are no sentences. */
    private boolean continues() {
        int next = to;
        for (int lines = 0; lines <= MOST_LINES_BETWEEN && next < text.length(); lines++) {
            while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
                next++;
            }
            QuotationMark mark = next < text.length() ? QuotationMark.at(text, next, next, text.length()) : null;
            if (mark != null) {
                return !mark.single() && mark.mayOpen();
            }
            int end = text.indexOf('\n', next);
            end = end < 0 ? text.length() : end;
            if (endsSentence(next, end) || end - next > LONGEST_LINE_BETWEEN) {
                return false;
            }
            next = end;
        }
        return false;
    }

    /** Where a comma ends before ", NAME said" or ", said NAME"; -1 when there is none. */
    private int beforeAttribution(int start) {
        Matcher matcher = ATTRIBUTION.matcher(text).region(start, to);
        boolean attributed = StatementRule.CLOSED_BEFORE_ATTRIBUTION.decides(matcher.find(), start);
        return attributed ? matcher.start() + 1 : -1;
    }

    private boolean endsSentence(int start, int end) {
        int last = trimmed(start, end);
        return last > start && SentenceEnds.isStop(text.charAt(last - 1));
    }

    private int trimmed(int start, int end) {
        int last = end;
        while (last > start && Blank.is(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }
}
