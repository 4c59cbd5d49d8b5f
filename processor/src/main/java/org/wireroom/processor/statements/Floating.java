package org.wireroom.processor.statements;

import java.util.ArrayList;
import java.util.List;
import org.wireroom.contract.Span;
import org.wireroom.contract.article.StatementKind;
import org.wireroom.processor.language.PartOfSpeech;

/** Quotations without a cue of their own: they go on with the quoted statement before them in their paragraph. */
final class Floating {
    private Floating() {}

    /** The statements with the floating quotations that they go on in. */
    static List<Selection.Decided> joined(QuotedText text, List<Selection.Decided> statements) {
        List<Selection.Decided> out = new ArrayList<>(statements);
        for (Quotation quotation : text.quotations()) {
            if (!isFree(quotation, out)) {
                continue;
            }
            int owner = standsAlone(text, quotation) ? owner(text, quotation, out) : interrupted(text, quotation, out);
            if (owner >= 0) {
                Selection.Decided before = out.get(owner);
                Wording wording = before.candidate().wording();
                List<Span> spans = new ArrayList<>(wording.spans());
                spans.add(new Span(quotation.start(), quotation.end()));
                Wording longer = new Wording(wording.kind(), spans, wording.repaired() || quotation.repaired());
                out.set(
                        owner,
                        new Selection.Decided(
                                new Candidate(before.candidate().report(), longer), before.probability()));
            }
        }
        return out;
    }

    private static boolean isFree(Quotation quotation, List<Selection.Decided> statements) {
        for (Selection.Decided one : statements) {
            for (Span span : one.candidate().wording().spans()) {
                if (span.start() < quotation.end() && quotation.start() < span.end()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether nothing but the quotation stands in its sentences. */
    private static boolean standsAlone(QuotedText text, Quotation quotation) {
        int token = text.tokens().at(quotation.start());
        if (text.partOf(token) == null) {
            return false;
        }
        Scope scope = Scope.of(text, token);
        for (int i = scope.from(); i < scope.to(); i++) {
            if (text.quotationOf(i) < 0 && Wording.isWord(text, i)) {
                return false;
            }
        }
        return true;
    }

    private static int owner(QuotedText text, Quotation quotation, List<Selection.Decided> statements) {
        QuotedText.Part part = text.partOf(text.tokens().at(quotation.start()));
        boolean whole = isAllQuoted(text, part);
        int best = -1;
        int latest = -1;
        for (int i = 0; i < statements.size(); i++) {
            Candidate candidate = statements.get(i).candidate();
            List<Span> spans = candidate.wording().spans();
            int end = spans.get(spans.size() - 1).end();
            boolean before =
                    candidate.wording().kind() != StatementKind.INDIRECT && end <= quotation.start() && end > latest;
            if (before
                    && (part.equals(text.partOf(candidate.cue()))
                            || (whole && endsPartBefore(text, candidate, end, part)))) {
                latest = end;
                best = i;
            }
        }
        return best;
    }

    /** The statement whose attribution the quotation follows behind a comma, in one sentence with it. */
    private static int interrupted(QuotedText text, Quotation quotation, List<Selection.Decided> statements) {
        int token = text.tokens().at(quotation.open());
        boolean behindMark =
                token > 0 && (text.pos(token - 1) == PartOfSpeech.COMMA || text.pos(token - 1) == PartOfSpeech.COLON);
        if (!behindMark) {
            return -1;
        }
        int best = -1;
        for (int i = 0; i < statements.size(); i++) {
            Candidate candidate = statements.get(i).candidate();
            boolean around = candidate.to() <= candidate.cue() && candidate.cue() < token;
            if (around && Scope.of(text, candidate.cue()).to() > token) {
                best = best < 0 || statements.get(best).candidate().cue() < candidate.cue() ? i : best;
            }
        }
        return best >= 0 && statements.get(best).candidate().wording().kind() != StatementKind.INDIRECT ? best : -1;
    }

    private static boolean isAllQuoted(QuotedText text, QuotedText.Part part) {
        for (int i = part.from(); i < part.to(); i++) {
            if (text.quotationOf(i) < 0 && Wording.isWord(text, i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a statement ends the part right before another, itself or with the sentence of its cue. */
    private static boolean endsPartBefore(QuotedText text, Candidate candidate, int end, QuotedText.Part part) {
        QuotedText.Part before = text.partOf(part.from() - 1);
        if (before == null) {
            return false;
        }
        int sentence = text.tokens().sentenceOf(candidate.cue());
        int last = before.to() - 1;
        return text.tokens().sentenceOf(last) == sentence || text.tokens().at(end) > last - 2;
    }
}
