package org.wireroom.training.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.wireroom.analysis.language.linear.FeatureList;
import org.wireroom.analysis.language.linear.LinearModel;
import org.wireroom.analysis.statements.attribution.NounPhrase;
import org.wireroom.analysis.statements.attribution.SourceRanker;
import org.wireroom.analysis.statements.quotation.QuotedText;

/** Trains which phrase is the source: multinomial logistic regression over a cue's phrases and none of them. */
final class SourceTraining {
    private final Learner learner;
    private final SourceRanker ranker;

    SourceTraining(LinearModel weights, TrainingSchedule schedule) {
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
        List<FeatureList> features = new ArrayList<>();
        for (int i = 0; i < choice.size(); i++) {
            features.add(choice.features(i));
        }
        return learner.choose(features, right);
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
