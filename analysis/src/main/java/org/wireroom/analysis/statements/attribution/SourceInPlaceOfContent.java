package org.wireroom.analysis.statements.attribution;

import java.util.ArrayList;
import java.util.List;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.analysis.statements.rules.StatementRule;
import org.wireroom.text.hashing.WordHash;

/**
 * Corrects contents that are only the source or the day after "said", where the clause before the attribution is what is said: "The
 * bridge is safe, said the report of the council", "The bridge is safe, a spokesman said Thursday".
 */
final class SourceInPlaceOfContent {
    private static final int SAY = WordHash.of("say");
    private static final int LONGEST_SOURCE = 10;

    private SourceInPlaceOfContent() {}

    /** The contents of a cue, best first, with the clause before the cue first where the best one is no clause. */
    static List<Content> corrected(QuotedText text, int cue, List<Content> ranked) {
        if (ranked.isEmpty() || text.stem(cue) != SAY || ranked.get(0).from() > cue + 1) {
            return ranked;
        }
        Content best = ranked.get(0);
        if (best.to() <= cue) {
            return ranked;
        }
        Content clause = null;
        for (Content other : ranked) {
            boolean before = other.to() <= cue && isBesideAttribution(text, other.to(), cue);
            boolean said = before && hasVerb(text, other, cue) && !isSubordinate(text, other);
            clause = said && (clause == null || clause.to() == cue) ? other : clause;
        }
        boolean swapped = clause != null && !hasVerb(text, best, cue);
        if (!StatementRule.CLAUSE_BEFORE_SOURCE.decides(swapped, text.tokens().start(cue))) {
            return ranked;
        }
        List<Content> corrected = new ArrayList<>(ranked);
        corrected.remove(clause);
        corrected.add(0, new Content(clause.from(), clause.to(), best.probability()));
        return corrected;
    }

    /** Whether between a content and a cue there is at most a comma and a source. */
    private static boolean isBesideAttribution(QuotedText text, int end, int cue) {
        if (end == cue) {
            return true;
        }
        boolean comma = text.pos(end) == PartOfSpeech.COMMA && cue - end <= LONGEST_SOURCE;
        for (int i = end + 1; comma && i < cue; i++) {
            comma = !text.pos(i).isFiniteVerb() && text.pos(i) != PartOfSpeech.COMMA && text.quotationOf(i) < 0;
        }
        return comma;
    }

    private static boolean isSubordinate(QuotedText text, Content content) {
        PartOfSpeech first = text.pos(content.from());
        return first == PartOfSpeech.WRB || first == PartOfSpeech.IN;
    }

    /** Whether a content has a verb other than the cue, outside quotations and not in a relative clause. */
    private static boolean hasVerb(QuotedText text, Content content, int cue) {
        for (int i = content.from(); i < content.to(); i++) {
            PartOfSpeech pos = text.pos(i);
            if (i != cue && (text.quotationOf(i) >= 0 || pos.isFiniteVerb() || pos == PartOfSpeech.MD)) {
                return true;
            }
            if (i > content.from() && (pos == PartOfSpeech.WDT || pos == PartOfSpeech.WP)) {
                return false;
            }
        }
        return false;
    }
}
