package org.wireroom.training.statements;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.wireroom.analysis.language.linear.FeatureList;
import org.wireroom.analysis.language.linear.LinearModel;

/**
 * Learns weights one example at a time: gradients scaled by what each weight has seen (AdaGrad; Duchi, Hazan, Singer, 2011),
 * with a pull towards 0 that is paid when a weight is next used.
 */
final class Learner {
    private static final double LEAST_GRADIENT = 0.001;

    private final LinearModel weights;
    private final float[] squares;
    private final float rate;
    private final float decay;

    private final int rounds;

    Learner(LinearModel weights, TrainingSchedule schedule) {
        this.weights = weights;
        this.squares = new float[weights.table().length];
        this.rate = schedule.rate();
        this.decay = schedule.decay();
        this.rounds = schedule.rounds();
    }

    /**
     * Learns examples round after round, in another order each time.
     *
     * @param name what is learnt, for the progress lines
     * @param examples shuffled in place
     * @param random shuffles them
     * @param learn learns an example and returns its loss
     */
    <E> void train(String name, List<E> examples, Random random, ToDoubleFunction<E> learn) {
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(examples, random);
            double loss = 0;
            for (E example : examples) {
                loss += learn.applyAsDouble(example);
            }
            System.err.printf("%s round %d loss %.4f of %d%n", name, round, loss / examples.size(), examples.size());
        }
    }

    /**
     * Learns one example of a yes-or-no question (logistic regression).
     *
     * @param dropout the share of the features that was left out; the score is scaled up by it
     * @return the loss before the step
     */
    double classify(FeatureList features, boolean yes, float dropout) {
        double p = 1 / (1 + Math.exp(-weights.score(features) / (1 - dropout)));
        step(features, (float) (p - (yes ? 1 : 0)));
        return -Math.log(Math.max(1e-9, yes ? p : 1 - p));
    }

    /**
     * Learns one choice among candidates (multinomial logistic regression).
     *
     * @param right which candidates are right, at least one
     * @return the loss before the step
     */
    double choose(List<FeatureList> candidates, boolean[] right) {
        double[] scores = new double[right.length];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < right.length; i++) {
            scores[i] = weights.score(candidates.get(i));
            most = Math.max(most, scores[i]);
        }
        double sum = 0;
        double sumRight = 0;
        for (int i = 0; i < right.length; i++) {
            scores[i] = Math.exp(scores[i] - most);
            sum += scores[i];
            sumRight += right[i] ? scores[i] : 0;
        }
        for (int i = 0; i < right.length; i++) {
            double gradient = scores[i] / sum - (right[i] ? scores[i] / sumRight : 0);
            if (Math.abs(gradient) > LEAST_GRADIENT) {
                step(candidates.get(i), (float) gradient);
            }
        }
        return -Math.log(Math.max(1e-12, sumRight / sum));
    }

    /** Moves the weights of the features against a gradient. */
    void step(FeatureList features, float gradient) {
        float[] table = weights.table();
        for (int i = 0; i < features.size(); i++) {
            int index = weights.index(features.get(i));
            float g = gradient + decay * table[index];
            squares[index] += g * g;
            table[index] -= (float) (rate * g / Math.sqrt(squares[index] + 1e-6));
        }
    }
}
