package org.wireroom.analysis.statements.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wireroom.analysis.language.linear.FeatureList;
import org.wireroom.analysis.language.linear.LinearModel;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.analysis.statements.attribution.Attribution;
import org.wireroom.analysis.statements.attribution.Content;
import org.wireroom.analysis.statements.attribution.ContentSpanFinder;
import org.wireroom.analysis.statements.attribution.ContentSpans;
import org.wireroom.analysis.statements.attribution.Refinement;
import org.wireroom.analysis.statements.attribution.ReportingWords;
import org.wireroom.analysis.statements.quotation.Quotation;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.text.StatementKind;
import org.wireroom.text.hashing.WordHash;

/** Decides which candidates of an article are statements. Thread-safe. */
public final class Selection {
    /** How many candidates before and after one, in the order of their cues, may compete with it. */
    private static final int COMPETITORS = 100;

    private static final int NEAR = 4;
    private static final int HAVE = WordHash.of("hav");
    private static final float HALF = 0.5f;

    /** How often the plainest attribution pattern is right about quotations that no statement claims. */
    private static final double PLAIN = 0.6;

    /** The lowest probability of a statement whose cue is in the table of reporting words, or which is quoted. */
    private final float least;
    /** The lowest probability of any other statement. */
    private final float leastUnknown;
    /** The lowest probability for a quotation that no other statement claims. */
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
     */
    public record Decided(StatementCandidate candidate, double probability) {}

    /** The statements among the candidates, in text order. */
    public List<Decided> of(QuotedText text, List<StatementCandidate> all) {
        List<Decided> decided = new ArrayList<>();
        FeatureList features = new FeatureList();
        for (int i = 0; i < all.size(); i++) {
            List<StatementCandidate> near =
                    all.subList(Math.max(0, i - COMPETITORS), Math.min(all.size(), i + COMPETITORS));
            features.clear();
            DecisionFeatures.of(text, all.get(i), near, features);
            decided.add(new Decided(all.get(i), 1 / (1 + Math.exp(-decisions.score(features)))));
        }
        decided.sort(Comparator.comparingDouble(Decided::probability).reversed());
        Claims kept = new Claims();
        List<Decided> displaced = new ArrayList<>();
        for (Decided one : decided) {
            if (one.probability < least(text, one.candidate)) {
                continue;
            }
            if (competingCue(one.candidate, all) >= 0) {
                displaced.add(one);
            } else if (!kept.haveDuplicate(one.candidate)) {
                kept.add(one);
            }
        }
        for (Decided one : displaced) {
            Decided other = withOtherContent(text, one, kept, competingCue(one.candidate, all));
            if (other != null) {
                kept.add(other);
            }
        }
        rescue(text, decided, kept);
        List<Decided> statements = new ArrayList<>(kept.all());
        statements.sort(
                Comparator.comparingInt((Decided one) -> one.candidate.first().start())
                        .thenComparingInt(one -> one.candidate.cue()));
        return statements;
    }

    private double least(QuotedText text, StatementCandidate candidate) {
        if (WorkTitles.isOnly(text, candidate)) {
            return 1;
        }
        if (candidate.contentSpans().kind() != StatementKind.INDIRECT) {
            return least;
        }
        if (isIntended(text, candidate.cue())) {
            return 1;
        }
        if (isNaming(text, candidate.cue()) || isIntention(text, candidate)) {
            return 1;
        }
        return switch (words.sense(text.stem(candidate.cue()))) {
            case SPEECH -> least;
            case QUESTION -> candidate.attribution().speaker() == null ? 1 : least;
            case ATTITUDE -> 1;
            case UNKNOWN -> isMark(text, candidate.cue()) ? least : leastUnknown;
        };
    }

    /** Whether the cue only says what somebody intends to say: "agreed to instruct", "refuses to name". */
    private boolean isIntended(QuotedText text, int cue) {
        return text.pos(cue) == PartOfSpeech.VB
                && text.pos(cue - 1) == PartOfSpeech.TO
                && words.sense(text.stem(cue - 2)) == ReportingWords.Sense.ATTITUDE;
    }

    /** Whether the cue only gives a name: "the islands, called the Northern Territories in Japan". */
    private boolean isNaming(QuotedText text, int cue) {
        boolean passive = text.pos(cue) == PartOfSpeech.VBN || text.pos(cue - 1) == PartOfSpeech.COMMA;
        return passive
                && words.sense(text.stem(cue)) == ReportingWords.Sense.SPEECH
                && words.isNaming(text.stem(cue))
                && text.stem(cue - 1) != HAVE;
    }

    /** Whether only an intention is expressed: "expressed readiness to hand over". */
    private boolean isIntention(QuotedText text, StatementCandidate candidate) {
        int next = candidate.cue() + 1;
        for (int i = next; i <= Math.max(next, candidate.from()) && i < next + NEAR; i++) {
            if (text.pos(i).isNoun()) {
                return words.isIntention(text.stem(i));
            }
        }
        return false;
    }

    /** Whether the cue is a mark or a preposition: a colon, "according to". */
    private static boolean isMark(QuotedText text, int cue) {
        return !Character.isLetter(text.tokens().form(cue).charAt(0)) || text.isAccording(cue);
    }

    /** The cue between a candidate's cue and its content that reports the same: "told reporters, noting that …"; -1 for none. */
    private static int competingCue(StatementCandidate candidate, List<StatementCandidate> all) {
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
            if (content.to() > border) {
                continue;
            }
            Attribution other = Refinement.refined(
                    text, Refinement.upToSpeaker(one.candidate.attribution().with(content)));
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

    /** Assigns each quotation that no statement claims to the candidate with the best claim, even a weak one. */
    private void rescue(QuotedText text, List<Decided> decided, Claims kept) {
        Claims weak = new Claims();
        decided.stream().filter(one -> one.probability >= leastRescued).forEach(weak::add);
        for (Quotation quotation : text.quotations()) {
            if (!kept.touch(quotation)) {
                Decided best = claimant(text, quotation, weak, kept);
                best = best == null ? plain(text, quotation) : best;
                if (best != null) {
                    kept.add(best);
                }
            }
        }
    }

    private static Decided claimant(QuotedText text, Quotation quotation, Claims weak, Claims kept) {
        return weak.near(quotation.start(), quotation.end()).stream()
                .filter(one -> one.candidate.contentSpans().touches(quotation)
                        && !WorkTitles.isOnly(text, one.candidate)
                        && !kept.haveDuplicate(one.candidate))
                .findFirst()
                .orElse(null);
    }

    private static Decided plain(QuotedText text, Quotation quotation) {
        Attribution attribution = PlainPattern.of(text, quotation);
        ContentSpans contentSpans = attribution == null ? null : ContentSpanFinder.find(text, attribution);
        return contentSpans == null ? null : new Decided(new StatementCandidate(attribution, contentSpans), PLAIN);
    }
}
