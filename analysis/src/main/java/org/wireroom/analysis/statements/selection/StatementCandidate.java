package org.wireroom.analysis.statements.selection;

import java.util.List;
import org.wireroom.analysis.statements.attribution.Attribution;
import org.wireroom.analysis.statements.attribution.ContentSpans;
import org.wireroom.analysis.statements.attribution.NounPhrase;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.text.Span;

/**
 * A report with its words: what may become a statement.
 *
 * @param report cue, content and source
 * @param wording the content's spans and kind
 */
public record StatementCandidate(Attribution report, ContentSpans wording) {
    /** The token that the cue turns on. */
    public int cue() {
        return report.cue();
    }

    /** The first token of the content. */
    public int from() {
        return report.content().from();
    }

    /** The token behind the content. */
    public int to() {
        return report.content().to();
    }

    /** The content. */
    public List<Span> spans() {
        return wording.spans();
    }

    /** Where the speaker is named, null when nobody is. */
    public Span speaker(QuotedText text) {
        NounPhrase phrase = report.speaker();
        return phrase == null
                ? null
                : new Span(text.tokens().start(phrase.from()), text.tokens().end(phrase.to() - 1));
    }

    /** How many chars its spans have. */
    int length() {
        return wording.length();
    }

    /** How many chars it shares with another. */
    int shared(StatementCandidate other) {
        return wording.shared(other.wording);
    }

    /** Whether it says the same as another: each holds half of the other at least. */
    boolean doubles(StatementCandidate other) {
        int both = shared(other);
        return 2 * both >= length() && 2 * both >= other.length();
    }

    Span first() {
        return wording.spans().get(0);
    }
}
