package org.wireroom.analysis.statements.selection;

import java.util.ArrayList;
import java.util.List;
import org.wireroom.analysis.statements.attribution.Attribution;
import org.wireroom.analysis.statements.attribution.AttributionFinder;
import org.wireroom.analysis.statements.attribution.Content;
import org.wireroom.analysis.statements.attribution.ContentSpanFinder;
import org.wireroom.analysis.statements.attribution.ContentSpans;
import org.wireroom.analysis.statements.attribution.HeadlineAttributions;
import org.wireroom.analysis.statements.attribution.Relays;
import org.wireroom.analysis.statements.attribution.StatementModels;
import org.wireroom.analysis.statements.borders.Refinement;
import org.wireroom.analysis.statements.quotation.QuotedText;

/** Everything in an article that may be a statement. Thread-safe. */
public final class StatementCandidates {
    /** The lowest probability of a cue that is considered. */
    private static final float LEAST = 0.07f;

    /** How many of the next cues may be inside a content. */
    private static final int NEXT = 12;

    private final AttributionFinder attributions;

    /** The candidates that these models find. */
    public StatementCandidates(StatementModels models) {
        attributions = new AttributionFinder(models);
    }

    /** The candidates of an article, in the order of their cues. */
    public List<StatementCandidate> in(QuotedText text) {
        List<StatementCandidate> candidates = new ArrayList<>();
        List<Attribution> found =
                HeadlineAttributions.resolved(text, Relays.resolved(text, attributions.in(text, LEAST)));
        for (int i = 0; i < found.size(); i++) {
            List<Attribution> next = found.subList(i, Math.min(found.size(), i + NEXT));
            StatementCandidate candidate = candidate(text, Refinement.upToParticiple(text, found.get(i), next));
            for (Content content : found.get(i).others()) {
                candidate = candidate == null
                        ? candidate(
                                text,
                                Refinement.upToParticiple(text, found.get(i).with(content), next))
                        : candidate;
            }
            if (candidate != null) {
                candidates.add(candidate);
            }
        }
        return candidates;
    }

    /** The candidate that an attribution makes, null if nothing is left of its content without the attribution inside it. */
    private static StatementCandidate candidate(QuotedText text, Attribution attribution) {
        Attribution refined = Refinement.refined(text, attribution);
        ContentSpans contentSpans = ContentSpanFinder.find(text, refined);
        return contentSpans == null ? null : new StatementCandidate(refined, contentSpans);
    }
}
