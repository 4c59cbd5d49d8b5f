package org.wireroom.analysis.statements.selection;

import java.util.List;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.statements.attribution.Attribution;
import org.wireroom.analysis.statements.attribution.Content;
import org.wireroom.analysis.statements.attribution.NounPhrase;
import org.wireroom.analysis.statements.attribution.NounPhrases;
import org.wireroom.analysis.statements.attribution.SourceRanker;
import org.wireroom.analysis.statements.quotation.Quotation;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.analysis.statements.quotation.Scope;
import org.wireroom.text.punctuation.SentenceEnds;

/**
 * The plainest attribution pattern, for quotations whose cue the models do not know: a comma, question mark or exclamation mark
 * before the closing quotation mark, and right after it a speaker and a word, or a word and a speaker.
 */
final class PlainPattern {
    private static final int REACH = 9;
    private static final float SURE = 0.5f;

    private PlainPattern() {}

    /** The attribution of a quotation, null if it does not have that pattern. */
    static Attribution of(QuotedText text, Quotation quotation) {
        char last = text.tokens().text().charAt(quotation.end() - 1);
        if (last != ',' && !SentenceEnds.asksOrExclaims(last)) {
            return null;
        }
        int first = text.tokens().at(quotation.open());
        int number = text.quotationOf(first);
        int close = first;
        while (text.quotationOf(close) == number && number >= 0) {
            close++;
        }
        QuotedText.Part part = text.partOf(first);
        if (part == null
                || close >= part.to()
                || close == first
                || Scope.of(text, close).from() != first) {
            return null;
        }
        List<NounPhrase> phrases = NounPhrases.in(text, close, Math.min(part.to(), close + REACH));
        if (phrases.isEmpty()) {
            return null;
        }
        NounPhrase speaker = phrases.get(0);
        int cue = speaker.from() == close ? speaker.to() : speaker.from() == close + 1 ? close : -1;
        if (cue < 0 || cue >= part.to() || !mayReport(text.pos(cue))) {
            return null;
        }
        Content content = new Content(first, close, 1);
        return new Attribution(cue, SURE, content, new SourceRanker.Source(speaker, 1), List.of(), null);
    }

    private static boolean mayReport(PartOfSpeech pos) {
        return pos.isVerb() || pos.isNoun();
    }
}
