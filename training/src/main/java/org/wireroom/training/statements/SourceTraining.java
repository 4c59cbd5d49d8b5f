package org.wireroom.training.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.wireroom.analysis.language.linear.LinearModel;
import org.wireroom.analysis.statements.attribution.NounPhrase;
import org.wireroom.analysis.statements.attribution.SourceRanker;
import org.wireroom.analysis.statements.quotation.QuotedText;

/** Trains which phrase is the source: multinomial logistic regression over a cue's phrases and none of them. */
final class SourceTraining {
    private final Learner learner;
    private final LinearModel weights;
    private final SourceRanker ranker;

    SourceTraining(LinearModel weights, TrainingSchedule schedule) {
        this.weights = weights;
        this.ranker = new SourceRanker(weights);
        this.learner = new Learner(weights, schedule);
    }

    void train(List<Sample> samples) {
        List<Example> examples = new ArrayList<>();
        for (Sample sample : samples) {
            for (Sample.Anchor anchor : sample.anchors()) {
                if (anchor.from() >= 0) {
                    examples.add(new Example(sample.text(), anchor));
                }
            }
        }
        learner.train("sources", examples, new Random(3), example -> learn(example.text, example.anchor));
    }

    private double learn(QuotedText text, Sample.Anchor anchor) {
        SourceRanker.Choice choice = ranker.choice(text, anchor.token(), anchor.from(), anchor.to());
        boolean[] right = new boolean[choice.size()];
        boolean any = false;
        for (int i = 0; i < right.length; i++) {
            right[i] = isRight(text, choice.phrase(i), anchor.attribution().source());
            any |= right[i];
        }
        if (!any) {
            return 0;
        }
        double[] scores = new double[right.length];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < right.length; i++) {
            scores[i] = weights.score(choice.features(i));
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
            if (Math.abs(gradient) > 0.001) {
                learner.step(choice.features(i), (float) gradient);
            }
        }
        return -Math.log(Math.max(1e-12, sumRight / sum));
    }

    private static boolean isRight(QuotedText text, NounPhrase phrase, GoldAttribution.TextRange source) {
        if (phrase == null || source == null) {
            return phrase == null && source == null;
        }
        int inside = 0;
        int all = 0;
        for (int t = phrase.from(); t < phrase.to(); t++) {
            int length = text.tokens().end(t) - text.tokens().start(t);
            all += length;
            inside += text.tokens().start(t) < source.end() && text.tokens().end(t) > source.start() ? length : 0;
        }
        return 2 * inside >= all && inside > 0;
    }

    private record Example(QuotedText text, Sample.Anchor anchor) {}
}
