package org.wireroom.training.texts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.wireroom.formats.html.choice.ParsedPage;
import org.wireroom.formats.labelling.ArticleLabeller;
import org.wireroom.formats.trees.BoostedTrees;
import org.wireroom.training.pages.GoldPage;
import org.wireroom.training.trees.TrainingRows;
import org.wireroom.training.trees.TreeFile;
import org.wireroom.training.trees.TreeLearner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code train-texts CORPORA}: retrains the model of body blocks in plain text. */
@Command(
        name = "train-texts",
        mixinStandardHelpOptions = true,
        description = {
            "Retrains the model that tells which blocks of a plain text are the report's own.",
            "Of the articles labelled by hand every second one is held out; pages are read as the text that they show."
        },
        footer = {"", "Example:", "  training train-texts CORPORA"})
public final class TrainTextsCommand implements Callable<Integer> {
    private static final int FOLDS = 4;
    private static final double PAGE_WEIGHT = 0.5;
    private static final TreeLearner LEARNER = new TreeLearner(200, 10, 0.07, 20, 0.3, 0.6);

    @Parameters(index = "0", paramLabel = "CORPORA", description = "The folder with extraction/ and labelled/.")
    private Path corpora;

    @Option(
            names = "--gold",
            paramLabel = "FOLDER",
            defaultValue = "training/gold/tuning",
            description = "Further articles labelled whole, by default: ${DEFAULT-VALUE}")
    private Path gold;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Folder for the model, by default: ${DEFAULT-VALUE}",
            defaultValue = "formats/src/main/resources/org/wireroom/formats/labelling")
    private Path out;

    private final ArticleLabeller labeller = new ArticleLabeller();
    private final ParsedPage.Parser parser = new ParsedPage.Parser();

    @Override
    public Integer call() throws IOException {
        List<TrainingText> seen = new ArrayList<>();
        List<TrainingText> heldOut = new ArrayList<>();
        for (String folder : new String[] {"labelled", "labelled-more"}) {
            List<TrainingText> all = TrainingText.labelled(corpora.resolve(folder), labeller, 1);
            for (int i = 0; i < all.size(); i++) {
                (i % 2 == 0 ? seen : heldOut).add(all.get(i));
            }
        }
        seen.addAll(TrainingText.labelled(gold, labeller, 1));
        addPages("article_extraction_benchmark", seen);
        addPages("fundus_pages", seen);
        for (int fold = 0; fold < FOLDS; fold++) {
            BoostedTrees trees = learn(seen, fold);
            BlockScore score = new BlockScore();
            for (int i = fold; i < seen.size(); i += FOLDS) {
                score.add(seen.get(i), trees);
            }
            System.out.println("fold " + fold + ": " + score);
        }
        BoostedTrees trees = learn(seen, -1);
        BlockScore score = new BlockScore();
        heldOut.forEach(text -> score.add(text, trees));
        System.out.println("held out: " + score);
        TreeFile.write(trees, out.resolve("body-blocks.trees"));
        return 0;
    }

    private void addPages(String corpus, List<TrainingText> texts) throws IOException {
        for (GoldPage page : GoldPage.read(corpora.resolve("extraction").resolve(corpus), GoldPage.Half.SEEN)) {
            texts.add(TrainingText.page(page, "\n", parser, labeller, PAGE_WEIGHT));
            texts.add(TrainingText.page(page, "\n\n", parser, labeller, PAGE_WEIGHT));
        }
    }

    /** Learns from all texts but those of a fold. */
    private static BoostedTrees learn(List<TrainingText> texts, int heldOut) {
        TrainingRows seen = new TrainingRows();
        for (int i = 0; i < texts.size(); i++) {
            TrainingText text = texts.get(i);
            for (int j = 0; j < text.body().size() && i % FOLDS != heldOut; j++) {
                seen.add(
                        text.rows().rows().get(j),
                        text.body().get(j),
                        text.weights().get(j),
                        i);
            }
        }
        return seen.learn(LEARNER);
    }
}
