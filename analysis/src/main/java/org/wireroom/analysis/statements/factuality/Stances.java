package org.wireroom.analysis.statements.factuality;

import java.util.List;
import java.util.Set;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.statements.attribution.Attribution;
import org.wireroom.analysis.statements.attribution.DeniedClaims;
import org.wireroom.analysis.statements.attribution.ReportingWords;
import org.wireroom.analysis.statements.attribution.ReportingWords.Sense;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.analysis.statements.rules.StatementRule;
import org.wireroom.text.Stance;
import org.wireroom.text.hashing.WordHash;

/** What cues do with their contents: assert, deny or ask. For one article. */
public final class Stances {
    /** What follows a request: "asked for a delay", "asked the council to wait". */
    private static final Set<Integer> REQUESTED = WordHash.of(List.of("for", "that"));

    private static final int REACH = 6;

    private final QuotedText text;
    private final ReportingWords words;

    /** The stances in an article. */
    public Stances(QuotedText text, ReportingWords words) {
        this.text = text;
        this.words = words;
    }

    /** What the cue of an attribution does with its content. */
    public Stance of(Attribution attribution) {
        int cue = attribution.cue();
        int position = text.tokens().start(cue);
        if (StatementRule.DENIAL.decides(DeniedClaims.denies(text, attribution), position)) {
            return Stance.DENIES;
        }
        boolean asks = words.sense(text.stem(cue)) == Sense.QUESTION && !isRequest(attribution);
        return StatementRule.QUESTION.decides(asks, position) ? Stance.ASKS : Stance.ASSERTS;
    }

    private boolean isRequest(Attribution attribution) {
        int from = attribution.content().from();
        if (from <= attribution.cue() || text.quotationOf(from) >= 0) {
            return false;
        }
        if (REQUESTED.contains(text.word(from)) || REQUESTED.contains(text.word(attribution.cue() + 1))) {
            return true;
        }
        int last = Math.min(attribution.content().to(), from + REACH);
        for (int i = from;
                i < last && !opensQuestion(text.pos(i)) && !text.pos(i).isFiniteVerb();
                i++) {
            if (text.pos(i) == PartOfSpeech.TO) {
                return true;
            }
        }
        return text.pos(from - 1) == PartOfSpeech.TO;
    }

    private static boolean opensQuestion(PartOfSpeech pos) {
        return pos == PartOfSpeech.WP || pos == PartOfSpeech.WRB || pos == PartOfSpeech.WDT;
    }
}
