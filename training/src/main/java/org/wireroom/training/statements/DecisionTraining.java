package org.wireroom.training.statements;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.wireroom.analysis.language.linear.FeatureList;
import org.wireroom.analysis.language.linear.LinearModel;
import org.wireroom.analysis.statements.attribution.StatementModels;
import org.wireroom.analysis.statements.selection.DecisionFeatures;
import org.wireroom.analysis.statements.selection.StatementCandidate;
import org.wireroom.analysis.statements.selection.StatementCandidates;

/**
 * Trains which candidates are statements. Its examples come from models that have not seen the articles, so that it learns how
 * far to trust them.
 */
final class DecisionTraining {
    private final List<Example> examples = new ArrayList<>();
    private final int rounds;
    private final Learner learner;
    private final LinearModel weights;

    DecisionTraining(LinearModel weights, int rounds, float rate, float decay) {
        this.weights = weights;
        this.rounds = rounds;
        this.learner = new Learner(weights, rate, decay);
    }

    /** Adds the candidates that models find in articles that they were not trained with. */
    void add(StatementModels models, List<Sample> samples) {
        StatementCandidates finder = new StatementCandidates(models);
        for (Sample sample : samples) {
            List<StatementCandidate> found = finder.in(sample.text());
            List<Truth> truths = Truth.of(sample, found);
            for (int i = 0; i < found.size(); i++) {
                if (truths.get(i) != Truth.IGNORED) {
                    FeatureList features = new FeatureList();
                    DecisionFeatures.of(sample.text(), found.get(i), found, features);
                    examples.add(new Example(features, truths.get(i) == Truth.RIGHT));
                }
            }
        }
    }

    void train() {
        Random random = new Random(4);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(examples, random);
            double loss = 0;
            for (Example example : examples) {
                double p = 1 / (1 + Math.exp(-weights.score(example.features)));
                loss -= Math.log(Math.max(1e-9, example.right ? p : 1 - p));
                learner.step(example.features, (float) (p - (example.right ? 1 : 0)));
            }
            System.err.printf("decisions round %d loss %.4f of %d%n", round, loss / examples.size(), examples.size());
        }
    }

    private record Example(FeatureList features, boolean right) {}
}
