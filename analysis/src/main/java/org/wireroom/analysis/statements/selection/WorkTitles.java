package org.wireroom.analysis.statements.selection;

import java.util.Set;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.analysis.statements.quotation.Quotation;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.text.hashing.WordHash;
import org.wireroom.text.tables.Table;

/** Titles of works in quotation marks: the film "A Bridge in the Snow". They are not statements. */
final class WorkTitles {
    private static final int LONG_WORD = 4;
    private static final int LONGEST_TERM = 3;
    private static final Set<Integer> WORKS = WordHash.of(Table.words(WorkTitles.class, "works.txt"));

    private WorkTitles() {}

    /** Whether a candidate consists of the title of a work and the word for the work. */
    static boolean isOnly(QuotedText text, StatementCandidate candidate) {
        boolean title = false;
        for (int i = candidate.from(); i < candidate.to(); i++) {
            if (text.opensQuotation(i) && isTitle(text, i)) {
                title = true;
            } else if (text.quotationOf(i) < 0 && text.pos(i).isFiniteVerb()) {
                return false;
            }
        }
        return title;
    }

    /** Whether a quotation is a word or two of the writer's own sentence: a "zero waste" kitchen. */
    static boolean isTerm(QuotedText text, Quotation quotation) {
        String words = text.tokens().text().substring(quotation.start(), quotation.end());
        char last = words.charAt(words.length() - 1);
        return Character.isLetterOrDigit(last)
                && words.chars().filter(c -> c == ' ').count() < LONGEST_TERM;
    }

    /** Whether a quotation that opens with a token is printed like a title, after the word for a work. */
    private static boolean isTitle(QuotedText text, int open) {
        if (!WORKS.contains(text.word(open - 1))) {
            return false;
        }
        Tokens tokens = text.tokens();
        int quotation = text.quotationOf(open);
        for (int i = open; text.quotationOf(i) == quotation; i++) {
            boolean small = Character.isLowerCase(tokens.text().charAt(tokens.start(i)));
            if (small && tokens.end(i) - tokens.start(i) > LONG_WORD) {
                return false;
            }
        }
        return true;
    }
}
