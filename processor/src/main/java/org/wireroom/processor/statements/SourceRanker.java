package org.wireroom.processor.statements;

import java.util.ArrayList;
import java.util.List;

/** Chooses the phrase that names the source of a cue's content, or none. Thread-safe. */
public final class SourceRanker {
    private final Weights weights;

    SourceRanker(Weights weights) {
        this.weights = weights;
    }

    /**
     * A source.
     *
     * @param phrase what names it, null for none
     * @param probability among all the phrases of the scope
     */
    public record Source(Phrase phrase, float probability) {}

    /** What a source is chosen from: phrases, and last of all that there is none. */
    public static final class Choice {
        private final List<Phrase> phrases;
        private final List<Features> features = new ArrayList<>();

        private Choice(QuotedText text, int cue, int contentFrom, int contentTo) {
            Scope scope = Scope.of(text, cue);
            phrases = Phrases.in(text, scope.from(), scope.to());
            phrases.removeIf(phrase -> phrase.from() <= cue && phrase.to() > cue);
            SourceFeatures source = new SourceFeatures(text, cue, scope, contentFrom, contentTo);
            int before = 0;
            for (Phrase phrase : phrases) {
                before += phrase.to() <= cue ? 1 : 0;
            }
            for (int i = 0; i < phrases.size(); i++) {
                Features list = new Features();
                source.phrase(phrases.get(i), i < before ? before - 1 - i : i - before, list);
                features.add(list);
            }
            Features none = new Features();
            source.none(none);
            features.add(none);
        }

        /** How many there are. */
        public int size() {
            return features.size();
        }

        /** One of them, null for the last: none. */
        public Phrase phrase(int index) {
            return index < phrases.size() ? phrases.get(index) : null;
        }

        /** What speaks for it. */
        public Features features(int index) {
            return features.get(index);
        }
    }

    /** All that a cue with this content chooses from. */
    public static Choice choice(QuotedText text, int cue, int contentFrom, int contentTo) {
        return new Choice(text, cue, contentFrom, contentTo);
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
