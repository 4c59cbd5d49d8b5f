package org.wireroom.processor.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wireroom.contract.Span;

/** Finds the statements of an article. Thread-safe. */
public final class StatementFinder {
    private final Candidates candidates;
    private final Weights decisions;
    private final float least;
    private final float rescued;

    /** A finder with these models. */
    public StatementFinder(StatementModels models, float least) {
        candidates = new Candidates(models);
        decisions = models.decisions();
        this.least = least;
        this.rescued = least / 2;
    }

    /** The statements in text order. */
    public List<FoundStatement> find(QuotedText text) {
        List<Candidate> all = candidates.in(text);
        List<Decided> decided = new ArrayList<>();
        Features features = new Features();
        for (Candidate candidate : all) {
            features.clear();
            DecisionFeatures.of(text, candidate, all, features);
            double probability = 1 / (1 + Math.exp(-decisions.score(features)));
            decided.add(new Decided(candidate, probability));
        }
        decided.sort(Comparator.comparingDouble(Decided::probability).reversed());
        List<Decided> kept = new ArrayList<>();
        for (Decided one : decided) {
            if (one.probability >= least && kept.stream().noneMatch(k -> k.candidate.doubles(one.candidate))) {
                kept.add(one);
            }
        }
        rescue(text, decided, kept);
        kept.sort(Comparator.comparingInt(one -> one.candidate.first().start()));
        return Floating.joined(text, kept).stream()
                .map(one -> statement(text, one))
                .toList();
    }

    /** Gives the quotations that nobody claims to who has the best claim, though a weak one. */
    private void rescue(QuotedText text, List<Decided> decided, List<Decided> kept) {
        for (Quotation quotation : text.quotations()) {
            if (kept.stream().anyMatch(k -> k.candidate.wording().touches(quotation))) {
                continue;
            }
            for (Decided one : decided) {
                if (one.probability >= rescued
                        && one.candidate.wording().touches(quotation)
                        && kept.stream().noneMatch(k -> k.candidate.doubles(one.candidate))) {
                    kept.add(one);
                    break;
                }
            }
        }
    }

    /** A candidate with the probability that it is a statement. */
    record Decided(Candidate candidate, double probability) {}

    private static FoundStatement statement(QuotedText text, Decided one) {
        Report report = one.candidate.report();
        Phrase phrase = report.speaker();
        Span speaker = phrase == null
                ? null
                : new Span(text.tokens().start(phrase.from()), text.tokens().end(phrase.to() - 1));
        Span cue = new Span(text.tokens().start(report.cue()), text.tokens().end(report.cue()));
        Wording wording = one.candidate.wording();
        return new FoundStatement(wording.kind(), wording.spans(), speaker, cue, wording.repaired(), one.probability);
    }
}
