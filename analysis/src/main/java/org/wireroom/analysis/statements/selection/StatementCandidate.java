package org.wireroom.analysis.statements.selection;

import java.util.List;
import org.wireroom.analysis.statements.attribution.Attribution;
import org.wireroom.analysis.statements.attribution.ContentSpans;
import org.wireroom.analysis.statements.attribution.NounPhrase;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.text.Span;

/**
 * An attribution with the spans of its content: what may become a statement.
 *
 * @param attribution cue, content and source
 * @param contentSpans the spans and the kind of the content
 */
public record StatementCandidate(Attribution attribution, ContentSpans contentSpans) {
    /** The main token of the cue. */
    public int cue() {
        return attribution.cue();
    }

    /** The first char of the cue. */
    int position(QuotedText text) {
        return text.tokens().start(cue());
    }

    /** The first token of the content. */
    public int from() {
        return attribution.content().from();
    }

    /** The token after the content. */
    public int to() {
        return attribution.content().to();
    }

    /** The spans of the content. */
    public List<Span> spans() {
        return contentSpans.spans();
    }

    /** Where the speaker is named, null if nobody is. */
    public Span speaker(QuotedText text) {
        NounPhrase phrase = attribution.speaker();
        return phrase == null
                ? null
                : new Span(text.tokens().start(phrase.from()), text.tokens().end(phrase.to() - 1));
    }

    /** How many chars its spans have. */
    int length() {
        return contentSpans.length();
    }

    /** How many chars it shares with another candidate. */
    int shared(StatementCandidate other) {
        return contentSpans.shared(other.contentSpans);
    }

    /** Whether it says the same as another: each contains at least half of the other. */
    boolean isDuplicateOf(StatementCandidate other) {
        int both = shared(other);
        return 2 * both >= length() && 2 * both >= other.length();
    }

    Span first() {
        return contentSpans.spans().get(0);
    }
}
