package org.wireroom.analysis.statements.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wireroom.analysis.language.linear.FeatureList;
import org.wireroom.analysis.language.linear.LinearModel;
import org.wireroom.analysis.statements.attribution.Attribution;
import org.wireroom.analysis.statements.attribution.Content;
import org.wireroom.analysis.statements.attribution.ContentSpanFinder;
import org.wireroom.analysis.statements.attribution.ContentSpans;
import org.wireroom.analysis.statements.attribution.ReportingWords;
import org.wireroom.analysis.statements.borders.Refinement;
import org.wireroom.analysis.statements.quotation.Quotation;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.analysis.statements.rules.StatementRule;
import org.wireroom.text.Resolution;

/** Decides which candidates of an article are statements. Thread-safe. */
public final class Selection {
    /** How many candidates before and after one, in the order of their cues, may compete with it. */
    private static final int COMPETITORS = 100;

    private static final float HALF = 0.5f;

    /** How often the plainest attribution pattern is right about quotations that no statement claims. */
    private static final double PLAIN = 0.6;

    /** The lowest probability of a statement whose cue is in the table of reporting words, or which is quoted. */
    private final float least;
    /** The lowest probability of any other statement. */
    private final float leastUnknown;
    /** The lowest probability for a quotation that no other statement claims, and for what an outlet relays. */
    private final float leastRescued;

    private final LinearModel decisions;
    private final ReportingWords words;

    public Selection(LinearModel decisions, ReportingWords words, float least, float leastUnknown, float leastRescued) {
        this.decisions = decisions;
        this.words = words;
        this.least = least;
        this.leastUnknown = leastUnknown;
        this.leastRescued = leastRescued;
    }

    /**
     * A candidate with the probability that it is a statement.
     *
     * @param candidate what is said
     * @param probability from 0 to 1
     * @param form how its speaker is named if no cue of its own does that, else null
     */
    public record Decided(StatementCandidate candidate, double probability, Resolution form) {
        /** By the place of the content in the text, then by that of the cue. */
        static final Comparator<Decided> IN_TEXT_ORDER = Comparator.comparingInt(
                        (Decided one) -> one.candidate.first().start())
                .thenComparingInt(one -> one.candidate.cue());

        Decided(StatementCandidate candidate, double probability) {
            this(candidate, probability, null);
        }
    }

    /** A candidate whose content belongs to a nearer cue. */
    private record Displaced(Decided decided, int nearerCue) {}

    /** The statements among the candidates, in text order. */
    public List<Decided> of(QuotedText text, List<StatementCandidate> all) {
        List<Decided> decided = new ArrayList<>();
        FeatureList features = decisions.features();
        for (int i = 0; i < all.size(); i++) {
            List<StatementCandidate> near =
                    all.subList(Math.max(0, i - COMPETITORS), Math.min(all.size(), i + COMPETITORS));
            features.clear();
            DecisionFeatures.of(text, all.get(i), near, features);
            decided.add(new Decided(all.get(i), 1 / (1 + Math.exp(-decisions.score(features)))));
        }
        decided.sort(Comparator.comparingDouble(Decided::probability).reversed());
        Claims kept = new Claims();
        LineAttributions.in(text).forEach(kept::add);
        List<Displaced> displaced = new ArrayList<>();
        Vetoes vetoes = new Vetoes(text, words);
        for (Decided one : decided) {
            if (!isStatement(text, one, vetoes)) {
                continue;
            }
            int position = one.candidate.position(text);
            int nearer = nearerCue(one.candidate, all);
            if (StatementRule.NEARER_CUE.decides(nearer >= 0, position)) {
                displaced.add(new Displaced(one, nearer));
            } else if (!StatementRule.LIKELIER_CANDIDATE.decides(kept.haveDuplicate(one.candidate), position)) {
                kept.add(one);
            }
        }
        for (Displaced one : displaced) {
            Decided other = withOtherContent(text, one.decided, kept, one.nearerCue);
            if (StatementRule.NEXT_CONTENT.decides(other != null, one.decided.candidate.position(text))) {
                kept.add(other);
            }
        }
        rescue(text, decided, kept, vetoes);
        List<Decided> statements = new ArrayList<>(kept.all());
        statements.sort(Decided.IN_TEXT_ORDER);
        return statements;
    }

    private boolean isStatement(QuotedText text, Decided one, Vetoes vetoes) {
        float lowest = one.candidate.attribution().relay() == null ? least : leastRescued;
        return one.probability >= lowest
                && !vetoes.rejects(one.candidate)
                && !vetoes.isObject(one.candidate, one.probability)
                && !StatementRule.UNKNOWN_CUE.decides(
                        one.probability < leastUnknown && vetoes.hasUnknownCue(one.candidate),
                        one.candidate.position(text));
    }

    /** The cue between a candidate's cue and its content that reports the same: "told reporters, noting that …"; -1 for none. */
    private static int nearerCue(StatementCandidate candidate, List<StatementCandidate> all) {
        for (StatementCandidate other : all) {
            if (other.cue() > candidate.cue()
                    && other.cue() < candidate.from()
                    && other.attribution().cueProbability() >= HALF
                    && other.isDuplicateOf(candidate)) {
                return other.cue();
            }
        }
        return -1;
    }

    /** The candidate with its best other content, which ends before the cue that its first content belongs to; null if there is none. */
    private static Decided withOtherContent(QuotedText text, Decided one, Claims kept, int border) {
        for (Content content : one.candidate.attribution().others()) {
            if (content.to() > border || !isClause(text, content)) {
                continue;
            }
            Attribution other =
                    Refinement.refined(text, one.candidate.attribution().with(content));
            ContentSpans contentSpans = ContentSpanFinder.find(text, other);
            if (contentSpans != null) {
                StatementCandidate candidate = new StatementCandidate(other, contentSpans);
                if (!kept.share(candidate)) {
                    return new Decided(candidate, one.probability / 2);
                }
            }
        }
        return null;
    }

    /** Whether a content has a finite verb; without one it is often only the speaker, or the object of the cue. */
    private static boolean isClause(QuotedText text, Content content) {
        return text.hasFiniteVerb(content.from(), content.to());
    }

    /** Assigns each quotation that no statement claims to the candidate with the best claim, even a weak one. */
    private void rescue(QuotedText text, List<Decided> decided, Claims kept, Vetoes vetoes) {
        Claims weak = new Claims();
        decided.stream().filter(one -> one.probability >= leastRescued).forEach(weak::add);
        for (Quotation quotation : text.quotations()) {
            if (!kept.touch(quotation) && !WorkTitles.isTerm(text, quotation)) {
                Decided best = claimant(quotation, weak, kept, vetoes);
                boolean claimed =
                        best != null && StatementRule.UNCLAIMED_QUOTATION.decides(true, best.candidate.position(text));
                best = claimed ? best : plain(text, quotation, vetoes);
                if (best != null) {
                    kept.add(best);
                }
            }
        }
    }

    private static Decided claimant(Quotation quotation, Claims weak, Claims kept, Vetoes vetoes) {
        return weak.near(quotation.start(), quotation.end()).stream()
                .filter(one -> one.candidate.contentSpans().touches(quotation)
                        && !vetoes.isWorkTitle(one.candidate)
                        && !vetoes.isUnsaid(one.candidate)
                        && !kept.haveDuplicate(one.candidate))
                .findFirst()
                .orElse(null);
    }

    private static Decided plain(QuotedText text, Quotation quotation, Vetoes vetoes) {
        Attribution attribution = PlainPattern.of(text, quotation);
        ContentSpans contentSpans = attribution == null ? null : ContentSpanFinder.find(text, attribution);
        StatementCandidate candidate = contentSpans == null ? null : new StatementCandidate(attribution, contentSpans);
        boolean said = candidate != null && !vetoes.isUnsaid(candidate);
        return said && StatementRule.PLAIN_ATTRIBUTION.decides(true, candidate.position(text))
                ? new Decided(candidate, PLAIN)
                : null;
    }
}
