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

/** {@code train-headlines CORPORA}: retrains the model of headlines in plain text. */
@Command(
        name = "train-headlines",
        mixinStandardHelpOptions = true,
        description = {
            "Retrains the model that tells which line above the text of a report is its headline.",
            "Of the articles labelled by hand every second one is held out; pages are read as the text that they show."
        },
        footer = {"", "Example:", "  training train-headlines CORPORA"})
public final class TrainHeadlinesCommand implements Callable<Integer> {
    private static final double PAGE_WEIGHT = 0.5;
    private static final TreeLearner LEARNER = new TreeLearner(120, 6, 0.07, 8, 0.4, 0.7);

    @Parameters(index = "0", paramLabel = "CORPORA", description = "The folder with extraction/ and labelled/.")
    private Path corpora;

    @Option(
            names = "--gold",
            paramLabel = "FOLDER",
            defaultValue = "training/gold",
            description = "Further articles labelled whole, in two halves, by default: ${DEFAULT-VALUE}")
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
        List<TitledText> seen = new ArrayList<>();
        List<TitledText> heldOut = new ArrayList<>();
        for (String folder : new String[] {"labelled", "labelled-more"}) {
            List<TitledText> all = TitledText.labelled(corpora.resolve(folder), labeller);
            for (int i = 0; i < all.size(); i++) {
                (i % 2 == 0 ? seen : heldOut).add(all.get(i));
            }
        }
        seen.addAll(TitledText.labelled(gold.resolve("tuning"), labeller));
        addPages("article_extraction_benchmark", seen);
        addPages("fundus_pages", seen);
        BoostedTrees trees = learn(seen);
        System.out.println("seen: " + score(seen, trees));
        System.out.println("held out: " + score(heldOut, trees));
        System.out.println("own held out: " + score(TitledText.labelled(gold.resolve("held-out"), labeller), trees));
        TreeFile.write(trees, out.resolve("headlines.trees"));
        return 0;
    }

    private void addPages(String corpus, List<TitledText> texts) throws IOException {
        for (GoldPage page : GoldPage.read(corpora.resolve("extraction").resolve(corpus), GoldPage.Half.SEEN)) {
            if (page.title() != null) {
                texts.add(TitledText.page(page, parser, labeller, PAGE_WEIGHT));
            }
        }
    }

    private static BoostedTrees learn(List<TitledText> texts) {
        TrainingRows rows = new TrainingRows();
        for (int i = 0; i < texts.size(); i++) {
            TitledText text = texts.get(i);
            for (int j = 0; j < text.rows().rows().size(); j++) {
                rows.add(text.rows().rows().get(j), j == text.headline(), text.weight(), i);
            }
        }
        return rows.learn(LEARNER);
    }

    /** Texts whose most probable line, or none below one half, is the headline. */
    private static String score(List<TitledText> texts, BoostedTrees trees) {
        int right = 0;
        int wrong = 0;
        int none = 0;
        for (TitledText text : texts) {
            int best = -1;
            double most = 0.5;
            for (int i = 0; i < text.rows().rows().size(); i++) {
                double probability = trees.of(text.rows().rows().get(i));
                best = probability > most ? i : best;
                most = Math.max(most, probability);
            }
            right += best == text.headline() ? 1 : 0;
            wrong += best >= 0 && best != text.headline() ? 1 : 0;
            none += best < 0 && text.headline() >= 0 ? 1 : 0;
        }
        return String.format("%d of %d right, %d wrong, %d left open", right, texts.size(), wrong, none);
    }
}
