package org.wireroom.processor.statements;

import java.util.ArrayList;
import java.util.List;

/** Everything in an article that may be a statement. Thread-safe. */
public final class Candidates {
    /** The least probability of a cue that is worth a look. */
    private static final float LEAST = 0.07f;

    /** How many of the next cues may stand inside a content. */
    private static final int NEXT = 12;

    private final Reports reports;

    /** The candidates that these models find. */
    public Candidates(StatementModels models) {
        reports = new Reports(models);
    }

    /** The candidates of an article, in the order of their cues. */
    public List<Candidate> in(QuotedText text) {
        List<Candidate> candidates = new ArrayList<>();
        List<Report> found = Headlines.resolved(text, Relays.resolved(text, reports.in(text, LEAST)));
        for (int i = 0; i < found.size(); i++) {
            List<Report> next = found.subList(i, Math.min(found.size(), i + NEXT));
            Report report = Refinement.refined(text, Refinement.upToParticiple(text, found.get(i), next));
            Wording wording = Wording.of(text, report);
            if (wording != null) {
                candidates.add(new Candidate(report, wording));
            }
        }
        return candidates;
    }
}
