package org.wireroom.analysis.statements.quotation;

import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.analysis.statements.rules.StatementRule;
import org.wireroom.text.punctuation.SentenceEnds;

/**
 * The range of tokens that a cue governs: its sentence, the other sentences of the quotations that
 * reach into it, and the quotation of the next paragraph that its colon introduces.
 *
 * @param from first token
 * @param to token after the last one
 */
public record Scope(int from, int to) {
    /** Tokens after which quotations do not reach on into further sentences: no speaker is quoted so long in one breath. */
    private static final int LONGEST = 1_000;

    /** The scope of a token. */
    public static Scope of(QuotedText text, int token) {
        QuotedText.Part part = text.partOf(token);
        Tokens tokens = text.tokens();
        int sentence = tokens.sentenceOf(token);
        int from = tokens.sentenceStart(sentence);
        int to = tokens.sentenceEnd(sentence);
        while (from > part.from() && to - from < LONGEST && (text.isInside(from) || endsInQuestion(text, from))) {
            from = tokens.sentenceStart(tokens.sentenceOf(from - 1));
        }
        while (to < part.to() && to - from < LONGEST && text.isInside(to)) {
            to = tokens.sentenceEnd(tokens.sentenceOf(to));
        }
        from = Math.max(from, part.from());
        to = Math.min(to, part.to());
        return new Scope(from, to == part.to() && token < to ? introduced(text, part) : to);
    }

    /** Whether right before a sentence a quotation ends with a question or a cry, so that its attribution looks like a sentence. */
    private static boolean endsInQuestion(QuotedText text, int sentence) {
        int quotation = text.quotationOf(sentence - 1);
        if (quotation < 0 || text.quotationOf(sentence) >= 0) {
            return false;
        }
        Quotation before = text.quotations().get(quotation);
        char last = text.tokens().text().charAt(before.end() - 1);
        return StatementRule.ATTRIBUTION_AFTER_QUESTION.decides(SentenceEnds.asksOrExclaims(last), before.start());
    }

    /** The end of a part, or where it ends with a colon the end of the quotation that opens the next part. */
    private static int introduced(QuotedText text, QuotedText.Part part) {
        int end = part.to();
        int quotation = text.quotationOf(end);
        boolean introduced = text.pos(end - 1) == PartOfSpeech.COLON && quotation >= 0 && text.partOf(end) != null;
        if (introduced
                && StatementRule.INTRODUCED_QUOTATION.decides(
                        true, text.quotations().get(quotation).start())) {
            while (text.quotationOf(end) == quotation) {
                end++;
            }
        }
        return end;
    }
}
