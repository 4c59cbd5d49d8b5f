package org.wireroom.analysis.statements.speaker;

import org.wireroom.analysis.language.linear.LinearModel;

/** Chooses whom the words for a speaker mean, or nobody. Thread-safe. */
public final class SpeakerRanker {
    private static final double LEAST = 0.45;

    private final LinearModel weights;

    /** A ranker with these weights. */
    public SpeakerRanker(LinearModel weights) {
        this.weights = weights;
    }

    /** The same ranker, whose choices say what decided them: slower. */
    public SpeakerRanker explained() {
        return new SpeakerRanker(weights.explained());
    }

    LinearModel weights() {
        return weights;
    }

    /** The likeliest candidate; the last one, nobody, if no probability is high enough: a wrong speaker is worse than none. */
    public int best(double[] probabilities) {
        int nobody = probabilities.length - 1;
        int best = nobody;
        for (int i = 0; i < nobody; i++) {
            best = probabilities[i] > probabilities[best] ? i : best;
        }
        return probabilities[best] < LEAST ? nobody : best;
    }

    /** The probability of each candidate of a choice. */
    public double[] probabilities(SpeakerChoice choice) {
        double[] probabilities = new double[choice.size()];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] = weights.score(choice.features(i));
            most = Math.max(most, probabilities[i]);
        }
        double sum = 0;
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] = Math.exp(probabilities[i] - most);
            sum += probabilities[i];
        }
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] /= sum;
        }
        return probabilities;
    }
}
