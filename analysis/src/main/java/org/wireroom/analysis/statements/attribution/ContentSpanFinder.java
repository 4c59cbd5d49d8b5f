package org.wireroom.analysis.statements.attribution;

import java.util.ArrayList;
import java.util.List;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.text.Span;
import org.wireroom.text.StatementKind;
import org.wireroom.text.hashing.WordHash;

/**
 * Finds the spans of an attribution's content: without the attribution itself, without marks at its ends, each within one part of
 * the article; of a content that is quoted whole, the quotations alone.
 */
public final class ContentSpanFinder {
    private static final int THAT = WordHash.of("that");

    private ContentSpanFinder() {}

    /** The spans of an attribution's content; null when nothing is left of it without the attribution. */
    public static ContentSpans find(QuotedText text, Attribution attribution) {
        int from = attribution.content().from();
        int to = attribution.content().to();
        List<int[]> pieces = new ArrayList<>();
        if (attribution.cue() >= from && attribution.cue() < to) {
            int[] gap = interruption(text, attribution);
            pieces.add(new int[] {from, gap[0]});
            pieces.add(new int[] {gap[1], to});
        } else {
            pieces.add(new int[] {from, to});
        }
        return of(text, pieces);
    }

    /** The spans of some ranges of tokens; a range that crosses into another part of the article is two. */
    private static ContentSpans of(QuotedText text, List<int[]> ranges) {
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
        boolean plain = false;
        boolean repaired = false;
        for (int[] piece : pieces) {
            for (int i = piece[0]; i < piece[1]; i++) {
                if (ContentSpans.isWord(text, i)) {
                    boolean inside = text.quotationOf(i) >= 0;
                    quoted |= inside;
                    plain |= !inside && !(i == piece[0] && text.word(i) == THAT);
                    repaired |=
                            inside && text.quotations().get(text.quotationOf(i)).repaired();
                }
            }
        }
        StatementKind kind = !quoted ? StatementKind.INDIRECT : plain ? StatementKind.MIXED : StatementKind.DIRECT;
        List<Span> spans = new ArrayList<>();
        for (int[] piece : pieces) {
            if (kind == StatementKind.DIRECT) {
                quotations(text, piece, spans);
            } else {
                Span span = trimmed(text, piece[0], piece[1]);
                if (span != null) {
                    spans.add(span);
                }
            }
        }
        List<Span> within = withinParts(text, spans);
        return within.isEmpty() ? null : new ContentSpans(kind, within, repaired);
    }

    private static void quotations(QuotedText text, int[] piece, List<Span> spans) {
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
    private static List<Span> withinParts(QuotedText text, List<Span> spans) {
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
                Span piece = trimmed(text, token, to);
                if (piece != null) {
                    within.add(new Span(Math.max(span.start(), piece.start()), Math.min(span.end(), piece.end())));
                }
                token = to;
            }
        }
        return within;
    }

    /** The tokens of an attribution that interrupts its content: from the mark before it to the mark after it. */
    private static int[] interruption(QuotedText text, Attribution attribution) {
        int from = attribution.cue();
        int to = attribution.cue() + 1;
        NounPhrase speaker = attribution.speaker();
        if (speaker != null
                && speaker.from() >= attribution.content().from()
                && speaker.to() <= attribution.content().to()) {
            from = Math.min(from, speaker.from());
            to = Math.max(to, speaker.to());
        }
        while (from > attribution.content().from() && !isBorder(text, from - 1)) {
            from--;
        }
        while (to < attribution.content().to() && !isBorder(text, to)) {
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
        return between ? new int[] {left, right} : new int[] {from, to};
    }

    private static boolean isBorder(QuotedText text, int token) {
        PartOfSpeech pos = text.pos(token);
        return text.quotationOf(token) >= 0
                || pos == PartOfSpeech.COMMA
                || pos == PartOfSpeech.COLON
                || pos == PartOfSpeech.STOP;
    }

    /** The span from the first word to the last, with the marks that belong to quotations inside it. */
    private static Span trimmed(QuotedText text, int from, int to) {
        int first = from;
        int last = to;
        while (first < last && !ContentSpans.isWord(text, first) && !opens(text, first)) {
            first++;
        }
        if (first < last - 1 && text.word(first) == THAT && text.pos(first) == PartOfSpeech.IN) {
            first++;
        }
        while (last > first && !ContentSpans.isWord(text, last - 1) && !keeps(text, last - 1)) {
            last--;
        }
        if (first >= last) {
            return null;
        }
        Tokens tokens = text.tokens();
        return new Span(tokens.start(first), tokens.end(last - 1));
    }

    private static boolean opens(QuotedText text, int token) {
        return text.quotationOf(token) >= 0
                || text.pos(token) == PartOfSpeech.CURRENCY
                || text.pos(token) == PartOfSpeech.LEFT_BRACKET;
    }

    private static boolean keeps(QuotedText text, int token) {
        return text.quotationOf(token) >= 0
                || text.pos(token) == PartOfSpeech.RIGHT_BRACKET
                || text.tokens().is(token, "%");
    }
}
