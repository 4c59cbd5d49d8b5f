package org.wireroom.training.pages;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.wireroom.formats.html.choice.BodyModel;
import org.wireroom.formats.html.choice.BoostedTrees;
import org.wireroom.formats.html.choice.ParsedPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code train-pages CORPORA}: makes the model of page bodies anew. */
@Command(
        name = "train-pages",
        mixinStandardHelpOptions = true,
        description = "Makes the model that finds the body of an article on its page anew.")
public final class TrainPagesCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "CORPORA", description = "The folder with extraction/.")
    private Path corpora;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Where the model goes, by default: ${DEFAULT-VALUE}",
            defaultValue = "formats/src/main/resources/org/wireroom/formats/html")
    private Path out;

    @Option(
            names = "--half",
            defaultValue = "SEEN",
            description =
                    "Train with this half of the pages of news: ${COMPLETION-CANDIDATES}; by default ${DEFAULT-VALUE}.")
    private GoldPage.Half half;

    @Option(
            names = "--errors",
            paramLabel = "F1",
            defaultValue = "0",
            description = "Print the errors of pages that score less with models that have not seen them.")
    private double errors;

    @Option(
            names = "--disguises",
            defaultValue = "3",
            description = "How many variants of each page are learnt from too, by default: ${DEFAULT-VALUE}")
    private int disguises;

    private final ParsedPage.Maker maker = new ParsedPage.Maker();

    @Override
    public Integer call() throws IOException {
        Path extraction = corpora.resolve("extraction");
        List<List<TrainingPage>> pages = new ArrayList<>();
        add(extraction.resolve("article_extraction_benchmark"), half, 1, pages);
        add(extraction.resolve("fundus_pages"), half, 1, pages);
        add(extraction.resolve("mozilla_readability"), GoldPage.Half.BOTH, 0.4, pages);
        BodyTraining training = new BodyTraining(pages, maker);
        training.crossValidated(errors).forEach((corpus, score) -> System.out.println(corpus + ": " + score));
        BodyModel model = training.model();
        write(model.local(), "body-local.trees");
        write(model.context(), "body-context.trees");
        return 0;
    }

    private void add(Path folder, GoldPage.Half half, double weight, List<List<TrainingPage>> pages)
            throws IOException {
        for (GoldPage gold : GoldPage.read(folder, half)) {
            List<TrainingPage> variants = new ArrayList<>();
            variants.add(TrainingPage.of(gold, gold.html(), maker, weight));
            DataAugmentation disguise = new DataAugmentation(gold.name().hashCode());
            for (int i = 0; i < disguises; i++) {
                String html = disguise.of(gold.html());
                TrainingPage labelled = TrainingPage.of(gold, html, maker, weight / disguises);
                String foreign = disguise.inNoLanguage(html);
                variants.add(foreign == null ? labelled : labelled.as(foreign, maker));
            }
            if (!variants.get(0).texts().isEmpty()) {
                pages.add(variants);
            }
        }
    }

    private void write(BoostedTrees trees, String name) throws IOException {
        Path file = out.resolve(name);
        try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            trees.write(writer);
        }
        System.out.printf("%s: %,d bytes%n", file, Files.size(file));
    }
}
