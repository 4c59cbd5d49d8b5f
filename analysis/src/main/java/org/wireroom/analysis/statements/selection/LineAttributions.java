package org.wireroom.analysis.statements.selection;

import java.util.ArrayList;
import java.util.List;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.analysis.statements.attribution.Attribution;
import org.wireroom.analysis.statements.attribution.Content;
import org.wireroom.analysis.statements.attribution.ContentSpanFinder;
import org.wireroom.analysis.statements.attribution.ContentSpans;
import org.wireroom.analysis.statements.attribution.NounPhrase;
import org.wireroom.analysis.statements.attribution.NounPhrases;
import org.wireroom.analysis.statements.attribution.SourceRanker;
import org.wireroom.analysis.statements.quotation.Quotation;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.analysis.statements.rules.StatementRule;
import org.wireroom.text.Resolution;
import org.wireroom.text.punctuation.SentenceEnds;

/**
 * Quotations that are attributed by a line: paragraphs that are quoted whole, with the name of the speaker after a dash, on the
 * next line, or after a dash in the next paragraph.
 */
final class LineAttributions {
    private static final double SURE = 0.95;
    private static final int LONGEST_LINE = 16;
    private static final int PERSON = 1;
    private static final int FEWEST_WORDS = 3;

    private final QuotedText text;
    private final Tokens tokens;
    private final List<QuotedText.Part> parts;

    private LineAttributions(QuotedText text) {
        this.text = text;
        tokens = text.tokens();
        parts = text.parts();
    }

    /** The quotations of an article that are attributed in this way, in order. */
    static List<Selection.Decided> in(QuotedText text) {
        return text.quotations().isEmpty() ? List.of() : new LineAttributions(text).all();
    }

    private List<Selection.Decided> all() {
        List<Selection.Decided> found = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < parts.size(); i++) {
            // earlier paragraphs whose quotation is not closed belong to it
            from = i > 0 && continues(parts.get(i - 1)) ? from : parts.get(i).from();
            if (text.opensQuotation(parts.get(i).from())) {
                Selection.Decided one = attributed(i, from);
                if (one != null) {
                    found.add(one);
                }
            }
        }
        return found;
    }

    /** The statement that begins at a token and ends in a part, null if no line attributes what is quoted there. */
    private Selection.Decided attributed(int index, int from) {
        QuotedText.Part part = parts.get(index);
        int close = part.from();
        while (close < part.to() && text.quotationOf(close) >= 0) {
            close++;
        }
        int line = close;
        int end = part.to();
        boolean dash = isDash(line) && tokens.start(line) > tokens.end(line - 1);
        boolean beside = dash || (close < end && isNewLine(close, 1));
        if (close == end && index + 1 < parts.size()) {
            line = parts.get(index + 1).from();
            end = parts.get(index + 1).to();
            dash = isDash(line);
            beside = dash || !isNewLine(line, 2);
        }
        NounPhrase speaker = line < end && beside ? speaker(dash ? line + 1 : line, end, dash) : null;
        boolean said = speaker != null && close - from > FEWEST_WORDS;
        if (!StatementRule.LINE_ATTRIBUTION.decides(said, tokens.start(from))) {
            return null;
        }
        Attribution attribution = new Attribution(
                dash ? line : speaker.from(),
                1,
                new Content(from, close, 1),
                new SourceRanker.Source(speaker, 1),
                List.of(),
                null);
        ContentSpans spans = ContentSpanFinder.find(text, attribution);
        return spans == null
                ? null
                : new Selection.Decided(new StatementCandidate(attribution, spans), SURE, Resolution.LINE);
    }

    /** Whether this many line breaks or more precede a token. */
    private boolean isNewLine(int token, int least) {
        return tokens.text()
                        .substring(tokens.end(token - 1), tokens.start(token))
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                >= least;
    }

    /** The name that begins a line which says nothing else but who that is; after a dash also a role. */
    private NounPhrase speaker(int from, int to, boolean dash) {
        if (from >= to || to - from > LONGEST_LINE || endsSentence(to - 1)) {
            return null;
        }
        for (int i = from; i < to; i++) {
            if (text.pos(i).isFiniteVerb() || text.quotationOf(i) >= 0) {
                return null;
            }
        }
        List<NounPhrase> phrases = NounPhrases.in(text, from, to);
        NounPhrase first = phrases.isEmpty() ? null : phrases.get(0);
        boolean named = first != null && first.from() == from && (dash || text.name(first.head()) == PERSON);
        boolean whole = named && (first.to() == to || !text.pos(first.to()).isVerb());
        return whole ? first : null;
    }

    private boolean endsSentence(int token) {
        char last = tokens.text().charAt(tokens.end(token) - 1);
        return SentenceEnds.isStop(last) || last == ':';
    }

    private boolean isDash(int token) {
        return token < tokens.size() && tokens.form(token).chars().allMatch(c -> "-–—―".indexOf(c) >= 0);
    }

    private boolean continues(QuotedText.Part part) {
        int quotation = text.quotationOf(part.to() - 1);
        if (quotation < 0 || text.quotationOf(part.from()) != quotation) {
            return false;
        }
        Quotation last = text.quotations().get(quotation);
        return last.close() == last.end() && !last.repaired();
    }
}
