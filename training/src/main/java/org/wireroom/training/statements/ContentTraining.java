package org.wireroom.training.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.wireroom.analysis.language.linear.FeatureList;
import org.wireroom.analysis.language.linear.LinearModel;
import org.wireroom.analysis.statements.attribution.ContentFeatures;
import org.wireroom.analysis.statements.attribution.ContentRanker;
import org.wireroom.analysis.statements.quotation.QuotedText;
import org.wireroom.analysis.statements.quotation.Scope;

/** Trains where contents start and end: multinomial logistic regression over all pairs of borders of a cue's scope. */
final class ContentTraining {
    private static final int LONGEST = 160;

    private final float dropout;
    private final Random dropoutRandom = new Random(5);
    private final Learner learner;
    private final LinearModel weights;

    ContentTraining(LinearModel weights, TrainingSchedule schedule) {
        this.weights = weights;
        this.learner = new Learner(weights, schedule);
        this.dropout = schedule.dropout();
    }

    void train(List<Sample> samples) {
        List<Example> examples = new ArrayList<>();
        for (Sample sample : samples) {
            for (Sample.Anchor anchor : sample.anchors()) {
                if (anchor.from() >= 0 && ContentRanker.isAllowed(anchor.token(), anchor.from(), anchor.to())) {
                    examples.add(new Example(sample.text(), anchor));
                }
            }
        }
        learner.train("contents", examples, new Random(2), example -> learn(example.text, example.anchor));
    }

    private double learn(QuotedText text, Sample.Anchor anchor) {
        Scope scope = Scope.of(text, anchor.token());
        int size = scope.to() - scope.from() + 1;
        if (size > LONGEST * 4) {
            return 0;
        }
        ContentFeatures content = new ContentFeatures(text, anchor.token(), scope);
        FeatureList[] starts = new FeatureList[size];
        FeatureList[] ends = new FeatureList[size];
        float[] startScores = new float[size];
        float[] endScores = new float[size];
        for (int k = 0; k < size; k++) {
            int position = scope.from() + k;
            if (k < size - 1 && position != anchor.token() && !text.isInside(position)) {
                starts[k] = weights.features();
                content.start(position, starts[k]);
                starts[k].dropOut(dropoutRandom, dropout);
                startScores[k] = weights.score(starts[k]) / (1 - dropout);
            }
            if (k > 0 && (k == size - 1 || !text.isInside(position))) {
                ends[k] = weights.features();
                content.end(position, ends[k]);
                ends[k].dropOut(dropoutRandom, dropout);
                endScores[k] = weights.score(ends[k]) / (1 - dropout);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        double most = Double.NEGATIVE_INFINITY;
        for (int s = 0; s < size; s++) {
            for (int e = s + 1; starts[s] != null && e < size; e++) {
                if (ends[e] != null && ContentRanker.isAllowed(anchor.token(), scope.from() + s, scope.from() + e)) {
                    FeatureList both = weights.features();
                    content.pair(scope.from() + s, scope.from() + e, both);
                    both.dropOut(dropoutRandom, dropout);
                    double score = startScores[s] + endScores[e] + weights.score(both) / (1 - dropout);
                    Pair pair = new Pair(s, e, both, score);
                    pairs.add(pair);
                    most = Math.max(most, pair.score);
                }
            }
        }
        int from = anchor.from() - scope.from();
        int to = anchor.to() - scope.from();
        double sum = 0;
        boolean reachable = false;
        for (Pair pair : pairs) {
            sum += Math.exp(pair.score - most);
            reachable |= pair.s == from && pair.e == to;
        }
        if (!reachable) {
            return 0;
        }
        double[] startGradient = new double[size];
        double[] endGradient = new double[size];
        double loss = 0;
        for (Pair pair : pairs) {
            double p = Math.exp(pair.score - most) / sum;
            double gradient = p;
            if (pair.s == from && pair.e == to) {
                gradient -= 1;
                loss = -Math.log(Math.max(1e-12, p));
            }
            if (Math.abs(gradient) > 0.002) {
                learner.step(pair.features, (float) gradient);
            }
            startGradient[pair.s] += gradient;
            endGradient[pair.e] += gradient;
        }
        for (int k = 0; k < size; k++) {
            if (Math.abs(startGradient[k]) > 0.002) {
                learner.step(starts[k], (float) startGradient[k]);
            }
            if (Math.abs(endGradient[k]) > 0.002) {
                learner.step(ends[k], (float) endGradient[k]);
            }
        }
        return loss;
    }

    private record Example(QuotedText text, Sample.Anchor anchor) {}

    private record Pair(int s, int e, FeatureList features, double score) {}
}
