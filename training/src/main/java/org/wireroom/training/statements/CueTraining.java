package org.wireroom.training.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.wireroom.analysis.language.linear.FeatureList;
import org.wireroom.analysis.language.linear.LinearModel;
import org.wireroom.analysis.statements.attribution.CueFeatures;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.analysis.statements.quotation.Scope;

/** Trains the classifier of cues: logistic regression, one example per token that may be a cue. */
final class CueTraining {
    private final LinearModel weights;
    private final float dropout;
    private final Learner learner;

    CueTraining(LinearModel weights, TrainingSchedule schedule) {
        this.weights = weights;
        this.learner = new Learner(weights, schedule);
        this.dropout = schedule.dropout();
    }

    void train(List<Sample> samples) {
        List<Example> examples = new ArrayList<>();
        for (Sample sample : samples) {
            examples.addAll(examples(sample));
        }
        Random random = new Random(1);
        FeatureList features = weights.features();
        learner.train("cues", examples, random, example -> {
            features.clear();
            CueFeatures.of(example.text, example.token, Scope.of(example.text, example.token), features);
            features.dropOut(random, dropout);
            return learner.classify(features, example.isCue, dropout);
        });
    }

    private static List<Example> examples(Sample sample) {
        Map<Integer, Boolean> cues = new HashMap<>();
        for (Sample.Anchor anchor : sample.anchors()) {
            if (!anchor.attribution().attitude()) {
                cues.put(anchor.token(), true);
            }
        }
        List<Example> examples = new ArrayList<>();
        for (QuotedText.Part part : sample.text().parts()) {
            for (int t = part.from(); t < part.to(); t++) {
                Boolean cue = cues.get(t);
                boolean ignored = cue != null && !cue;
                if (!ignored && CueFeatures.mayBeCue(sample.text(), t)) {
                    examples.add(new Example(sample.text(), t, cue != null));
                }
            }
        }
        return examples;
    }

    private record Example(QuotedText text, int token, boolean isCue) {}
}
