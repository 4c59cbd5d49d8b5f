package org.wireroom.processor.statements;

import java.util.ArrayList;
import java.util.List;

/** Everything in an article that may be a statement. Thread-safe. */
public final class Candidates {
    /** The least probability of a cue that is worth a look. */
    private static final float LEAST = 0.04f;

    private final Reports reports;

    /** The candidates that these models find. */
    public Candidates(StatementModels models) {
        reports = new Reports(models);
    }

    /** The candidates of an article, in the order of their cues. */
    public List<Candidate> in(QuotedText text) {
        List<Candidate> candidates = new ArrayList<>();
        for (Report found : Headlines.resolved(text, Relays.resolved(text, reports.in(text, LEAST)))) {
            Report report = Refinement.refined(text, found);
            Wording wording = Wording.of(text, report);
            if (wording != null) {
                candidates.add(new Candidate(report, wording));
            }
        }
        return candidates;
    }
}
