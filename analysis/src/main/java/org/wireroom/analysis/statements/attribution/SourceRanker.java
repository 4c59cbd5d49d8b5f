package org.wireroom.analysis.statements.attribution;

import java.util.ArrayList;
import java.util.List;
import org.wireroom.analysis.language.linear.FeatureList;
import org.wireroom.analysis.language.linear.LinearModel;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.analysis.statements.quotation.Scope;

/** Chooses the phrase that names the source of a cue's content, or none. Thread-safe. */
public final class SourceRanker {
    private final LinearModel weights;

    /** A ranker with these weights. */
    public SourceRanker(LinearModel weights) {
        this.weights = weights;
    }

    /**
     * A source.
     *
     * @param phrase the words that name it, null if none do
     * @param probability among all the phrases of the scope
     */
    public record Source(NounPhrase phrase, float probability) {}

    /** The candidates for a source: the phrases of the scope, and last the case that none of them is it. */
    public static final class Choice {
        private final List<NounPhrase> phrases;
        private final List<FeatureList> features = new ArrayList<>();

        private Choice(LinearModel weights, QuotedText text, int cue, int contentFrom, int contentTo) {
            Scope scope = Scope.of(text, cue);
            phrases = NounPhrases.in(text, scope.from(), scope.to());
            phrases.removeIf(phrase -> phrase.from() <= cue && phrase.to() > cue);
            SourceFeatures source = new SourceFeatures(text, cue, scope, contentFrom, contentTo);
            int before = 0;
            for (NounPhrase phrase : phrases) {
                before += phrase.to() <= cue ? 1 : 0;
            }
            for (int i = 0; i < phrases.size(); i++) {
                FeatureList list = weights.features();
                source.phrase(phrases.get(i), i < before ? before - 1 - i : i - before, list);
                features.add(list);
            }
            FeatureList none = weights.features();
            source.none(none);
            features.add(none);
        }

        /** How many candidates there are. */
        public int size() {
            return features.size();
        }

        /** The phrase of a candidate; null for the last one, which is not a phrase. */
        public NounPhrase phrase(int index) {
            return index < phrases.size() ? phrases.get(index) : null;
        }

        /** The features of a candidate. */
        public FeatureList features(int index) {
            return features.get(index);
        }
    }

    /** The candidates for the source of a cue with this content. */
    public Choice choice(QuotedText text, int cue, int contentFrom, int contentTo) {
        return new Choice(weights, text, cue, contentFrom, contentTo);
    }

    Source best(QuotedText text, int cue, Content content) {
        Choice choice = choice(text, cue, content.from(), content.to());
        double sum = 0;
        float top = Float.NEGATIVE_INFINITY;
        int best = 0;
        for (int i = 0; i < choice.size(); i++) {
            float score = weights.score(choice.features(i));
            sum += Math.exp(score);
            if (score > top) {
                top = score;
                best = i;
            }
        }
        return new Source(choice.phrase(best), (float) (Math.exp(top) / sum));
    }
}
