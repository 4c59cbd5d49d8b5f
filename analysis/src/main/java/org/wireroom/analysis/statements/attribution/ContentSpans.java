package org.wireroom.analysis.statements.attribution;

import java.util.ArrayList;
import java.util.List;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.analysis.statements.quotation.Quotation;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.text.Span;
import org.wireroom.text.StatementKind;
import org.wireroom.text.hashing.WordHash;

/**
 * The words of a statement: its spans in UTF-16 chars, what kind they make it, and whether a quotation among them was repaired.
 *
 * @param kind direct when all words are quoted, mixed when some are
 * @param spans in order, at least one
 * @param repaired whether a mark was missing
 */
public record ContentSpans(StatementKind kind, List<Span> spans, boolean repaired) {
    private static final int THAT = WordHash.of("that");

    /** The words of a report; null when nothing is left of its content without the attribution. */
    public static ContentSpans of(QuotedText text, Attribution report) {
        int from = report.content().from();
        int to = report.content().to();
        List<int[]> pieces = new ArrayList<>();
        if (report.cue() >= from && report.cue() < to) {
            int[] hole = hole(text, report);
            pieces.add(new int[] {from, hole[0]});
            pieces.add(new int[] {hole[1], to});
        } else {
            pieces.add(new int[] {from, to});
        }
        return of(text, pieces);
    }

    /** The words of some stretches of tokens; one that crosses into another part is two. */
    private static ContentSpans of(QuotedText text, List<int[]> stretches) {
        List<int[]> pieces = new ArrayList<>();
        for (int[] stretch : stretches) {
            int from = stretch[0];
            while (from < stretch[1]) {
                int to = Math.min(stretch[1], text.partOf(from).to());
                pieces.add(new int[] {from, to});
                from = to;
            }
        }
        boolean quoted = false;
        boolean plain = false;
        boolean repaired = false;
        for (int[] piece : pieces) {
            for (int i = piece[0]; i < piece[1]; i++) {
                if (isWord(text, i)) {
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

    /** How many chars the spans have. */
    public int length() {
        int length = 0;
        for (Span span : spans) {
            length += span.end() - span.start();
        }
        return length;
    }

    /** The char behind its last one. */
    public int end() {
        return spans.get(spans.size() - 1).end();
    }

    /** How many chars two wordings share. */
    public int shared(ContentSpans other) {
        int shared = 0;
        if (spans.get(0).start() >= other.end() || other.spans.get(0).start() >= end()) {
            return shared;
        }
        int i = 0;
        int j = 0;
        while (i < spans.size() && j < other.spans.size()) {
            Span a = spans.get(i);
            Span b = other.spans.get(j);
            shared += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
            if (a.end() < b.end()) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }

    /** Whether a char is one of its own. */
    public boolean covers(int position) {
        for (Span span : spans) {
            if (position >= span.start() && position < span.end()) {
                return true;
            }
        }
        return false;
    }

    /** Whether it has words of a quotation. */
    public boolean touches(Quotation quotation) {
        for (Span span : spans) {
            if (span.start() < quotation.end() && quotation.start() < span.end()) {
                return true;
            }
        }
        return false;
    }

    /** The longest quotation that it has words of, null when it has none. */
    public Quotation longestQuotation(QuotedText text) {
        Quotation longest = null;
        for (Span span : spans) {
            for (Quotation quotation : text.quotations(span.start(), span.end())) {
                if (longest == null || quotation.end() - quotation.start() > longest.end() - longest.start()) {
                    longest = quotation;
                }
            }
        }
        return longest;
    }

    /** How many of its chars stand in quotations. */
    public int quoted(QuotedText text) {
        int quoted = 0;
        for (Span span : spans) {
            for (Quotation quotation : text.quotations(span.start(), span.end())) {
                quoted +=
                        Math.max(0, Math.min(span.end(), quotation.end()) - Math.max(span.start(), quotation.start()));
            }
        }
        return quoted;
    }

    private static void quotations(QuotedText text, int[] piece, List<Span> spans) {
        int last = -1;
        for (int i = piece[0]; i < piece[1]; i++) {
            int quotation = text.quotationOf(i);
            if (quotation >= 0 && quotation != last && isWord(text, i)) {
                spans.add(new Span(
                        text.quotations().get(quotation).start(),
                        text.quotations().get(quotation).end()));
                last = quotation;
            }
        }
    }

    /** The same words with spans that end where a part of the article ends, and start again in the next. */
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

    /** Where the attribution stands that interrupts a content: from the mark before it to the mark behind it. */
    private static int[] hole(QuotedText text, Attribution report) {
        int from = report.cue();
        int to = report.cue() + 1;
        NounPhrase speaker = report.speaker();
        if (speaker != null
                && speaker.from() >= report.content().from()
                && speaker.to() <= report.content().to()) {
            from = Math.min(from, speaker.from());
            to = Math.max(to, speaker.to());
        }
        while (from > report.content().from() && !isBorder(text, from - 1)) {
            from--;
        }
        while (to < report.content().to() && !isBorder(text, to)) {
            to++;
        }
        int left = from;
        while (left > report.content().from() && text.quotationOf(left - 1) < 0) {
            left--;
        }
        int right = to;
        while (right < report.content().to() && text.quotationOf(right) < 0) {
            right++;
        }
        boolean between =
                left > report.content().from() && right < report.content().to();
        return between ? new int[] {left, right} : new int[] {from, to};
    }

    private static boolean isBorder(QuotedText text, int token) {
        PartOfSpeech pos = text.pos(token);
        return text.quotationOf(token) >= 0
                || pos == PartOfSpeech.COMMA
                || pos == PartOfSpeech.COLON
                || pos == PartOfSpeech.STOP;
    }

    /** The stretch from its first word to its last, with the marks that belong to quotations inside it. */
    private static Span trimmed(QuotedText text, int from, int to) {
        int first = from;
        int last = to;
        while (first < last && !isWord(text, first) && !opens(text, first)) {
            first++;
        }
        if (first < last - 1 && text.word(first) == THAT && text.pos(first) == PartOfSpeech.IN) {
            first++;
        }
        while (last > first && !isWord(text, last - 1) && !keeps(text, last - 1)) {
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

    public static boolean isWord(QuotedText text, int token) {
        Tokens tokens = text.tokens();
        String source = tokens.text();
        return Character.isLetterOrDigit(source.codePointAt(tokens.start(token)))
                || Character.isLetterOrDigit(source.codePointBefore(tokens.end(token)));
    }
}
