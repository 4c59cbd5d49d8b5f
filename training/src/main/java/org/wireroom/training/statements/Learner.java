package org.wireroom.training.statements;

import org.wireroom.analysis.language.linear.FeatureList;
import org.wireroom.analysis.language.linear.LinearModel;

/**
 * Learns weights one example at a time: gradients scaled by what each weight has seen (AdaGrad; Duchi, Hazan, Singer, 2011),
 * with a pull towards 0 that is paid when a weight is next used.
 */
final class Learner {
    private final LinearModel weights;
    private final float[] squares;
    private final float rate;
    private final float decay;

    Learner(LinearModel weights, float rate, float decay) {
        this.weights = weights;
        this.squares = new float[weights.table().length];
        this.rate = rate;
        this.decay = decay;
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
