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
    private final LinearModel weights;
    private final TrainingSchedule schedule;
    private final Learner learner;

    DecisionTraining(LinearModel weights, TrainingSchedule schedule) {
        this.weights = weights;
        this.schedule = schedule;
        this.learner = new Learner(weights, schedule);
    }

    /** Adds the candidates that models find in articles that they were not trained with. */
    void add(StatementModels models, List<Sample> samples) {
        StatementCandidates finder = new StatementCandidates(models);
        for (Sample sample : samples) {
            List<StatementCandidate> found = finder.in(sample.text());
            List<Truth> truths = Truth.of(sample, found);
            for (int i = 0; i < found.size(); i++) {
                if (truths.get(i) != Truth.IGNORED) {
                    FeatureList features = weights.features();
                    DecisionFeatures.of(sample.text(), found.get(i), found, features);
                    examples.add(new Example(features, truths.get(i) == Truth.RIGHT));
                }
            }
        }
    }

    /** Adds the candidates that models find in articles labelled whole, each several times: there are few, and they know what counts. */
    void addLabelled(StatementModels models, List<LabelledSample> samples, int times) {
        StatementCandidates finder = new StatementCandidates(models);
        for (LabelledSample sample : samples) {
            List<StatementCandidate> found = finder.in(sample.text());
            List<Truth> truths = sample.truths(found);
            for (int i = 0; i < found.size(); i++) {
                if (truths.get(i) != Truth.IGNORED) {
                    FeatureList features = weights.features();
                    DecisionFeatures.of(sample.text(), found.get(i), found, features);
                    Example example = new Example(features, truths.get(i) == Truth.RIGHT);
                    examples.addAll(Collections.nCopies(times, example));
                }
            }
        }
    }

    void train() {
        learner.train(
                "decisions",
                examples,
                new Random(4),
                example -> learner.classify(example.features, example.right, schedule.dropout()));
    }

    private record Example(FeatureList features, boolean right) {}
}
