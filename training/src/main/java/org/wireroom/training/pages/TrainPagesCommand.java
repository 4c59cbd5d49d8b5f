package org.wireroom.training.pages;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.wireroom.formats.html.choice.BodyModel;
import org.wireroom.formats.html.choice.ParsedPage;
import org.wireroom.training.options.RenamedOption;
import org.wireroom.training.trees.TreeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code train-pages CORPORA}: retrains the model of page bodies. */
@Command(
        name = "train-pages",
        mixinStandardHelpOptions = true,
        description = "Retrains the model that finds the body of an article on its page.")
public final class TrainPagesCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "CORPORA", description = "The folder with extraction/.")
    private Path corpora;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Folder for the model, by default: ${DEFAULT-VALUE}",
            defaultValue = "formats/src/main/resources/org/wireroom/formats/html/choice")
    private Path out;

    @Option(
            names = "--half",
            defaultValue = "SEEN",
            description =
                    "Train on this half of the pages of news: ${COMPLETION-CANDIDATES}; by default ${DEFAULT-VALUE}.")
    private GoldPage.Half half;

    @Option(
            names = "--errors",
            paramLabel = "F1",
            defaultValue = "0",
            description = "Print the errors of pages that score lower than this with models that have not seen them.")
    private double errors;

    @Option(
            names = "--variants",
            defaultValue = "3",
            description = "How many augmented variants of each page to train on as well, by default: ${DEFAULT-VALUE}")
    private int count;

    @SuppressWarnings("UnusedMethod") // called for the option
    @Option(names = "--disguises", hidden = true)
    private void oldVariants(int variants) {
        RenamedOption.warn("--disguises", "--variants");
        count = variants;
    }

    private final ParsedPage.Parser parser = new ParsedPage.Parser();

    @Override
    public Integer call() throws IOException {
        Path extraction = corpora.resolve("extraction");
        List<List<TrainingPage>> pages = new ArrayList<>();
        add(extraction.resolve("article_extraction_benchmark"), half, 1, pages);
        add(extraction.resolve("fundus_pages"), half, 1, pages);
        add(extraction.resolve("mozilla_readability"), GoldPage.Half.BOTH, 0.4, pages);
        BodyTraining training = new BodyTraining(pages, parser);
        training.crossValidated(errors).forEach((corpus, score) -> System.out.println(corpus + ": " + score));
        BodyModel model = training.model();
        TreeFile.write(model.local(), out.resolve("body-local.trees"));
        TreeFile.write(model.context(), out.resolve("body-context.trees"));
        return 0;
    }

    private void add(Path folder, GoldPage.Half half, double weight, List<List<TrainingPage>> pages)
            throws IOException {
        for (GoldPage gold : GoldPage.read(folder, half)) {
            List<TrainingPage> variants = new ArrayList<>();
            variants.add(TrainingPage.of(gold, gold.html(), parser, weight));
            DataAugmentation augmentation = new DataAugmentation(gold.name().hashCode());
            for (int i = 0; i < count; i++) {
                String html = augmentation.of(gold.html());
                TrainingPage labelled = TrainingPage.of(gold, html, parser, weight / count);
                String foreign = augmentation.inNoLanguage(html);
                variants.add(foreign == null ? labelled : labelled.as(foreign, parser));
            }
            if (!variants.get(0).texts().isEmpty()) {
                pages.add(variants);
            }
        }
    }
}
