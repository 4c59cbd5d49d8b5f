package org.wireroom.training.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wireroom.formats.html.BodyModel;
import org.wireroom.formats.html.BoostedTrees;

/**
 * Trains the two readings of a page. What the second learns from comes from first readings that have not seen the page, so that it
 * learns how far to trust them.
 */
final class BodyTraining {
    private static final int FOLDS = 6;
    private static final TreeLearner LOCAL = new TreeLearner(120, 12, 0.08, 30, 0.3, 0.7);
    private static final TreeLearner CONTEXT = new TreeLearner(120, 10, 0.08, 30, 0.3, 0.7);

    private final List<LabelledPage> pages;
    private final List<List<float[]>> local = new ArrayList<>();
    private final List<List<float[]>> context = new ArrayList<>();
    private final List<BoostedTrees> firsts = new ArrayList<>();

    BodyTraining(List<LabelledPage> pages) {
        this.pages = pages;
        for (LabelledPage page : pages) {
            local.add(page.page().local());
        }
        for (int fold = 0; fold < FOLDS; fold++) {
            firsts.add(learn(LOCAL, local, fold));
        }
        for (int i = 0; i < pages.size(); i++) {
            context.add(pages.get(i).page().context(local.get(i), scores(firsts.get(i % FOLDS), local.get(i))));
        }
    }

    /** The models of all pages. */
    BodyModel model() {
        return new BodyModel(learn(LOCAL, local, -1), learn(CONTEXT, context, -1));
    }

    /** How good models are on pages that they have not seen, by corpus. */
    Map<String, BodyScore> crossValidated(double least, boolean print) {
        Map<String, BodyScore> byCorpus = new LinkedHashMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            BoostedTrees second = learn(CONTEXT, context, fold);
            for (int i = fold; i < pages.size(); i += FOLDS) {
                LabelledPage page = pages.get(i);
                for (boolean first : new boolean[] {true, false}) {
                    double[] found = first ? scores(firsts.get(fold), local.get(i)) : scores(second, context.get(i));
                    double f1 = byCorpus.computeIfAbsent(
                                    page.gold().corpus() + (first ? " first" : ""), key -> new BodyScore())
                            .add(page.body(found, least), page.gold().body());
                    if (print && !first && f1 < 0.93 && !page.gold().corpus().startsWith("mozilla")) {
                        Errors.print(page, found, least, f1);
                    }
                }
            }
        }
        for (LabelledPage page : pages) {
            double[] best = page.shares().stream().mapToDouble(share -> share).toArray();
            byCorpus.computeIfAbsent(page.gold().corpus() + " best", key -> new BodyScore())
                    .add(page.body(best, 0.5), page.gold().body());
        }
        return byCorpus;
    }

    /** Learns from all pages but those of a fold. */
    private BoostedTrees learn(TreeLearner learner, List<List<float[]>> rows, int aside) {
        List<float[]> some = new ArrayList<>();
        List<Double> wanted = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            if (i % FOLDS == aside) {
                continue;
            }
            some.addAll(rows.get(i));
            for (int j = 0; j < rows.get(i).size(); j++) {
                double share = pages.get(i).shares().get(j);
                wanted.add(share >= 0.5 ? 1.0 : 0.0);
                weights.add(pages.get(i).weights().get(j) * Math.abs(2 * share - 1));
            }
        }
        return learner.learn(
                some,
                wanted.stream().mapToDouble(w -> w).toArray(),
                weights.stream().mapToDouble(w -> w).toArray());
    }

    private static double[] scores(BoostedTrees trees, List<float[]> rows) {
        return rows.stream().mapToDouble(trees::of).toArray();
    }
}
