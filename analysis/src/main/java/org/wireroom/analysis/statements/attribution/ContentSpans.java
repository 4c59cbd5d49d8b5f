package org.wireroom.analysis.statements.attribution;

import java.util.List;
import org.wireroom.analysis.language.token.Tokens;
import org.wireroom.analysis.statements.quotation.Quotation;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.text.Span;
import org.wireroom.text.StatementKind;

/**
 * The spans of a statement's content in UTF-16 chars, the kind of statement that they make, and whether a quotation was repaired.
 *
 * @param kind direct when all words are quoted, mixed when some are
 * @param spans in order, at least one
 * @param repaired whether a quotation mark was missing
 */
public record ContentSpans(StatementKind kind, List<Span> spans, boolean repaired) {
    /** How many chars the spans have. */
    public int length() {
        int length = 0;
        for (Span span : spans) {
            length += span.end() - span.start();
        }
        return length;
    }

    /** The char after the last one. */
    public int end() {
        return spans.get(spans.size() - 1).end();
    }

    /** How many chars two contents share. */
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

    /** Whether a span covers a char. */
    public boolean covers(int position) {
        for (Span span : spans) {
            if (position >= span.start() && position < span.end()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a span overlaps a quotation. */
    public boolean touches(Quotation quotation) {
        for (Span span : spans) {
            if (span.start() < quotation.end() && quotation.start() < span.end()) {
                return true;
            }
        }
        return false;
    }

    /** The longest quotation that a span overlaps, null if none does. */
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

    /** How many of its chars are in quotations. */
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

    /** Whether a token is a word or a number, not a mark. */
    public static boolean isWord(QuotedText text, int token) {
        Tokens tokens = text.tokens();
        String source = tokens.text();
        return Character.isLetterOrDigit(source.codePointAt(tokens.start(token)))
                || Character.isLetterOrDigit(source.codePointBefore(tokens.end(token)));
    }
}
