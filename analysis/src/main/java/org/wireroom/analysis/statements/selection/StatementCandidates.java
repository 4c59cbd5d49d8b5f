package org.wireroom.analysis.statements.selection;

import java.util.ArrayList;
import java.util.List;
import org.wireroom.analysis.statements.attribution.Attribution;
import org.wireroom.analysis.statements.attribution.AttributionFinder;
import org.wireroom.analysis.statements.attribution.ContentSpans;
import org.wireroom.analysis.statements.attribution.HeadlineAttributions;
import org.wireroom.analysis.statements.attribution.Refinement;
import org.wireroom.analysis.statements.attribution.Relays;
import org.wireroom.analysis.statements.attribution.StatementModels;
import org.wireroom.analysis.statements.quotation.QuotedText;

/** Everything in an article that may be a statement. Thread-safe. */
public final class StatementCandidates {
    /** The least probability of a cue that is worth a look. */
    private static final float LEAST = 0.07f;

    /** How many of the next cues may stand inside a content. */
    private static final int NEXT = 12;

    private final AttributionFinder reports;

    /** The candidates that these models find. */
    public StatementCandidates(StatementModels models) {
        reports = new AttributionFinder(models);
    }

    /** The candidates of an article, in the order of their cues. */
    public List<StatementCandidate> in(QuotedText text) {
        List<StatementCandidate> candidates = new ArrayList<>();
        List<Attribution> found = HeadlineAttributions.resolved(text, Relays.resolved(text, reports.in(text, LEAST)));
        for (int i = 0; i < found.size(); i++) {
            List<Attribution> next = found.subList(i, Math.min(found.size(), i + NEXT));
            Attribution report = Refinement.refined(text, Refinement.upToParticiple(text, found.get(i), next));
            ContentSpans wording = ContentSpans.of(text, report);
            if (wording != null) {
                candidates.add(new StatementCandidate(report, wording));
            }
        }
        return candidates;
    }
}
