package org.wireroom.training.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wireroom.formats.html.choice.BodyModel;
import org.wireroom.formats.html.choice.ParsedPage;
import org.wireroom.formats.trees.BoostedTrees;
import org.wireroom.training.trees.TrainingRows;
import org.wireroom.training.trees.TreeLearner;

/**
 * Trains the models of the two passes over a page. The second learns from the output of first-pass models that have not seen the
 * page, so that it learns how far to trust them.
 */
final class BodyTraining {
    private static final int FOLDS = 4;
    private static final TreeLearner LOCAL = new TreeLearner(180, 10, 0.07, 30, 0.2, 0.5);
    private static final TreeLearner CONTEXT = new TreeLearner(180, 8, 0.06, 30, 0.2, 0.5);

    private final ParsedPage.Parser parser;
    private final List<TrainingPage> pages = new ArrayList<>();
    /** For each page the fold that it is in, together with its variants. */
    private final List<Integer> folds = new ArrayList<>();

    private final List<Boolean> augmented = new ArrayList<>();
    private final List<List<float[]>> local = new ArrayList<>();
    private final List<List<float[]>> context = new ArrayList<>();
    private final List<BoostedTrees> firsts = new ArrayList<>();

    /**
     * Prepares training.
     *
     * @param variants for each page the page itself and then its augmented variants
     */
    BodyTraining(List<List<TrainingPage>> variants, ParsedPage.Parser parser) {
        this.parser = parser;
        for (int i = 0; i < variants.size(); i++) {
            for (int j = 0; j < variants.get(i).size(); j++) {
                pages.add(variants.get(i).get(j));
                folds.add(i % FOLDS);
                augmented.add(j > 0);
            }
        }
        for (TrainingPage page : pages) {
            local.add(parser.of(page.html()).local());
        }
        for (int fold = 0; fold < FOLDS; fold++) {
            firsts.add(learn(LOCAL, local, fold));
        }
        for (int i = 0; i < pages.size(); i++) {
            context.add(parser.of(pages.get(i).html())
                    .context(local.get(i), scores(firsts.get(folds.get(i)), local.get(i))));
        }
    }

    /** The models of all pages. */
    BodyModel model() {
        return new BodyModel(learn(LOCAL, local, -1), learn(CONTEXT, context, -1));
    }

    /**
     * The scores of models on pages that they have not seen, by corpus.
     *
     * @param least the F1 below which the errors of a page are printed
     */
    Map<String, BodyScore> crossValidated(double least) {
        Map<String, BodyScore> byCorpus = new LinkedHashMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            BoostedTrees second = learn(CONTEXT, context, fold);
            for (int i = 0; i < pages.size(); i++) {
                if (folds.get(i) != fold) {
                    continue;
                }
                TrainingPage page = pages.get(i);
                double[] found = scores(second, context.get(i));
                boolean[] plain = new boolean[found.length];
                for (int j = 0; j < found.length; j++) {
                    plain[j] = found[j] >= 0.5;
                }
                String corpus = page.gold().corpus() + (augmented.get(i) ? " augmented" : "");
                byCorpus.computeIfAbsent(corpus + ", likely", key -> new BodyScore())
                        .add(page.body(plain), page.gold().body());
                boolean[] chosen = parser.of(page.html()).choose(found);
                double f1 = byCorpus.computeIfAbsent(corpus, key -> new BodyScore())
                        .add(page.body(chosen), page.gold().body());
                if (f1 < least && !augmented.get(i)) {
                    Errors.print(page, found, chosen, f1);
                }
            }
        }
        return byCorpus;
    }

    /** Learns from all pages except those of a fold. */
    private BoostedTrees learn(TreeLearner learner, List<List<float[]>> rows, int heldOut) {
        TrainingRows seen = new TrainingRows();
        for (int i = 0; i < pages.size(); i++) {
            if (folds.get(i) == heldOut) {
                continue;
            }
            for (int j = 0; j < rows.get(i).size(); j++) {
                double share = pages.get(i).shares().get(j);
                double weight = pages.get(i).weights().get(j) * Math.abs(2 * share - 1);
                seen.add(rows.get(i).get(j), share >= 0.5, weight, i);
            }
        }
        return seen.learn(learner);
    }

    private static double[] scores(BoostedTrees trees, List<float[]> rows) {
        return rows.stream().mapToDouble(trees::of).toArray();
    }
}
