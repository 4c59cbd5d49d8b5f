package org.wireroom.analysis.statements.attribution;

import java.util.ArrayList;
import java.util.List;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.analysis.statements.rules.StatementRule;
import org.wireroom.text.Span;
import org.wireroom.text.StatementKind;
import org.wireroom.text.hashing.WordHash;

/**
 * Finds the spans of an attribution's content: without the attribution itself, without marks at its ends, each within one part of
 * the article; of a content that is quoted whole, the quotations alone.
 */
public final class ContentSpanFinder {
    private static final int THAT = WordHash.of("that");

    private final QuotedText text;
    private final Attribution attribution;
    /** The first char of the cue. */
    private final int position;

    private ContentSpanFinder(QuotedText text, Attribution attribution) {
        this.text = text;
        this.attribution = attribution;
        position = text.tokens().start(attribution.cue());
    }

    /** The spans of an attribution's content; null when nothing is left of it without the attribution. */
    public static ContentSpans find(QuotedText text, Attribution attribution) {
        return new ContentSpanFinder(text, attribution).find();
    }

    private ContentSpans find() {
        int from = attribution.content().from();
        int to = attribution.content().to();
        List<int[]> pieces = new ArrayList<>();
        boolean interrupted = attribution.cue() >= from && attribution.cue() < to;
        if (StatementRule.INTERRUPTING_ATTRIBUTION.decides(interrupted, position)) {
            int[] gap = interruption();
            pieces.add(new int[] {from, gap[0]});
            pieces.add(new int[] {gap[1], to});
        } else {
            pieces.add(new int[] {from, to});
        }
        return of(pieces);
    }

    /** The spans of some ranges of tokens; a range that crosses into another part of the article is two. */
    private ContentSpans of(List<int[]> ranges) {
        List<int[]> pieces = new ArrayList<>();
        for (int[] range : ranges) {
            int from = range[0];
            while (from < range[1]) {
                int to = Math.min(range[1], text.partOf(from).to());
                pieces.add(new int[] {from, to});
                from = to;
            }
        }
        boolean quoted = false;
        boolean that = false;
        boolean plain = false;
        boolean repaired = false;
        for (int[] piece : pieces) {
            for (int i = piece[0]; i < piece[1]; i++) {
                if (ContentSpans.isWord(text, i)) {
                    boolean inside = text.quotationOf(i) >= 0;
                    quoted |= inside;
                    boolean leadingThat = !inside && i == piece[0] && text.word(i) == THAT;
                    that |= leadingThat;
                    plain |= !inside && !leadingThat;
                    repaired |=
                            inside && text.quotations().get(text.quotationOf(i)).repaired();
                }
            }
        }
        StatementKind kind = !quoted
                ? StatementKind.INDIRECT
                : plain || (that && !StatementRule.QUOTED_AFTER_THAT.decides(true, position))
                        ? StatementKind.MIXED
                        : StatementKind.DIRECT;
        List<Span> spans = new ArrayList<>();
        for (int[] piece : pieces) {
            if (kind == StatementKind.DIRECT) {
                quotations(piece, spans);
            } else {
                Span span = trimmed(piece[0], piece[1]);
                if (span != null) {
                    spans.add(span);
                }
            }
        }
        List<Span> within = withinParts(spans);
        return within.isEmpty() ? null : new ContentSpans(kind, within, repaired);
    }

    private void quotations(int[] piece, List<Span> spans) {
        int last = -1;
        for (int i = piece[0]; i < piece[1]; i++) {
            int quotation = text.quotationOf(i);
            if (quotation >= 0 && quotation != last && ContentSpans.isWord(text, i)) {
                spans.add(new Span(
                        text.quotations().get(quotation).start(),
                        text.quotations().get(quotation).end()));
                last = quotation;
            }
        }
    }

    /** The same content, with a span that crosses into another part of the article divided in two. */
    private List<Span> withinParts(List<Span> spans) {
        List<Span> within = new ArrayList<>();
        for (Span span : spans) {
            int token = text.tokens().at(span.start());
            int last = text.tokens().at(span.end() - 1);
            if (text.partOf(token) == null || last < text.partOf(token).to()) {
                within.add(span);
                continue;
            }
            while (token <= last && text.partOf(token) != null) {
                int to = Math.min(last + 1, text.partOf(token).to());
                Span piece = trimmed(token, to);
                if (piece != null) {
                    within.add(new Span(Math.max(span.start(), piece.start()), Math.min(span.end(), piece.end())));
                }
                token = to;
            }
        }
        return within;
    }

    /** The tokens of an attribution that interrupts its content: from the mark before it to the mark after it. */
    private int[] interruption() {
        int from = attribution.cue();
        int to = attribution.cue() + 1;
        NounPhrase speaker = attribution.speaker();
        if (speaker != null
                && speaker.from() >= attribution.content().from()
                && speaker.to() <= attribution.content().to()) {
            from = Math.min(from, speaker.from());
            to = Math.max(to, speaker.to());
        }
        while (from > attribution.content().from() && !isBorder(from - 1)) {
            from--;
        }
        while (to < attribution.content().to() && !isBorder(to)) {
            to++;
        }
        int left = from;
        while (left > attribution.content().from() && text.quotationOf(left - 1) < 0) {
            left--;
        }
        int right = to;
        while (right < attribution.content().to() && text.quotationOf(right) < 0) {
            right++;
        }
        boolean between = left > attribution.content().from()
                && right < attribution.content().to();
        boolean wider = between && (left < from || right > to);
        return StatementRule.BETWEEN_QUOTATIONS.decides(wider, position)
                ? new int[] {left, right}
                : new int[] {from, to};
    }

    private boolean isBorder(int token) {
        PartOfSpeech pos = text.pos(token);
        return text.quotationOf(token) >= 0
                || pos == PartOfSpeech.COMMA
                || pos == PartOfSpeech.COLON
                || pos == PartOfSpeech.STOP;
    }

    /** The span from the first word to the last, with the marks that belong to quotations inside it. */
    private Span trimmed(int from, int to) {
        int first = firstWord(from, to);
        int last = to;
        if (StatementRule.LEADING_THAT.decides(first < last - 1 && isConjunction(first), position)) {
            first = firstWord(first + 1, to);
        }
        while (last > first && !ContentSpans.isWord(text, last - 1) && !keeps(last - 1)) {
            last--;
        }
        if (first >= last) {
            return null;
        }
        Tokens tokens = text.tokens();
        return new Span(tokens.start(first), tokens.end(last - 1));
    }

    private int firstWord(int from, int to) {
        int first = from;
        while (first < to && !ContentSpans.isWord(text, first) && !opens(first)) {
            first++;
        }
        return first;
    }

    /** Whether a token is the "that" of "said that": not the one of "said that plan failed", nor the subject of a clause. */
    private boolean isConjunction(int token) {
        PartOfSpeech next = text.pos(token + 1);
        boolean many = switch (next) {
            case NNS, NNPS, NNP, PRP, PRP_POSSESSIVE, DT, CD -> true;
            default -> false;
        };
        boolean parted = token > attribution.cue() + 1 && text.quotationOf(token - 1) < 0;
        return text.word(token) == THAT
                && (text.pos(token) != PartOfSpeech.DT || many || parted)
                && (text.pos(token) == PartOfSpeech.IN || many || !(next.isFiniteVerb() || next == PartOfSpeech.MD));
    }

    private boolean opens(int token) {
        return text.quotationOf(token) >= 0
                || text.pos(token) == PartOfSpeech.CURRENCY
                || text.pos(token) == PartOfSpeech.LEFT_BRACKET;
    }

    private boolean keeps(int token) {
        return text.quotationOf(token) >= 0
                || text.pos(token) == PartOfSpeech.RIGHT_BRACKET
                || text.tokens().is(token, "%");
    }
}
