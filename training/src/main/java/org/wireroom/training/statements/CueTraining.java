package org.wireroom.training.statements;

import java.util.ArrayList;
import java.util.Collections;
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
    private final int rounds;
    private final float dropout;
    private final Learner learner;
    private final LinearModel weights;

    CueTraining(LinearModel weights, int rounds, float rate, float decay, float dropout) {
        this.dropout = dropout;
        this.weights = weights;
        this.rounds = rounds;
        this.learner = new Learner(weights, rate, decay);
    }

    void train(List<Sample> samples) {
        List<Example> examples = new ArrayList<>();
        for (Sample sample : samples) {
            examples.addAll(examples(sample));
        }
        Random random = new Random(1);
        FeatureList features = new FeatureList();
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(examples, random);
            double loss = 0;
            for (Example example : examples) {
                features.clear();
                CueFeatures.of(example.text, example.token, Scope.of(example.text, example.token), features);
                features.dropOut(random, dropout);
                double p = 1 / (1 + Math.exp(-weights.score(features) / (1 - dropout)));
                double target = example.isCue ? 1 : 0;
                loss -= Math.log(Math.max(1e-9, example.isCue ? p : 1 - p));
                learner.step(features, (float) (p - target));
            }
            System.err.printf("cues round %d loss %.4f of %d%n", round, loss / examples.size(), examples.size());
        }
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
