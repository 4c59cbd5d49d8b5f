package org.wireroom.training.statements;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.wireroom.analysis.language.linear.LinearModel;
import org.wireroom.analysis.statements.attribution.StatementModels;
import org.wireroom.analysis.statements.templates.ContentTemplate;
import org.wireroom.analysis.statements.templates.CueTemplate;
import org.wireroom.analysis.statements.templates.DecisionTemplate;
import org.wireroom.analysis.statements.templates.SourceTemplate;
import org.wireroom.analysis.statements.templates.SpeakerTemplate;
import org.wireroom.training.options.RenamedOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code statements FILE...}: retrains the models of statements. */
@Command(
        name = "statements",
        mixinStandardHelpOptions = true,
        description = "Retrains the models of statements on annotated articles, one JSON object per line.")
public final class StatementTraining implements Callable<Integer> {
    /** The decision is trained on the output of this many models, none of which has seen its examples. */
    private static final int FOLDS = 4;

    /** How often each example of the articles that are labelled whole is learnt. */
    private static final int TIMES = 3;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Articles with attributions.")
    private List<Path> files;

    @Option(
            names = "--held-out",
            paramLabel = "PERCENT",
            description = "Hold out this percentage of the articles, by the hash of their ids; by default none.")
    private int heldOut;

    @SuppressWarnings("UnusedMethod") // called for the option
    @Option(names = "--aside", hidden = true)
    private void oldHeldOut(int percent) {
        RenamedOption.warn("--aside", "--held-out");
        heldOut = percent;
    }

    @Option(
            names = "--labelled",
            paramLabel = "FOLDER",
            description =
                    "Articles labelled whole, to learn which candidates are statements; every second one is held out.")
    private List<Path> labelled = List.of();

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Folder for the models, by default: ${DEFAULT-VALUE}",
            defaultValue = "analysis/src/main/resources/org/wireroom/analysis/statements/attribution")
    private Path out;

    @Override
    public Integer call() throws IOException {
        List<QuotedArticle> articles = new ArrayList<>();
        for (Path file : files) {
            articles.addAll(AttributionReader.read(file));
        }
        articles.removeIf(article -> article.isHeldOut(heldOut));
        List<Sample> samples = new Samples().of(articles);
        LinearModel decisions = new LinearModel(DecisionTemplate.ALL, 18);
        DecisionTraining decision = new DecisionTraining(decisions, new TrainingSchedule(8, 0.05f, 1e-4f, 0));
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Sample> others = new ArrayList<>();
            List<Sample> own = new ArrayList<>();
            for (int i = 0; i < samples.size(); i++) {
                (i % FOLDS == fold ? own : others).add(samples.get(i));
            }
            decision.add(models(others, decisions), own);
        }
        StatementModels models = models(samples, decisions);
        for (Path folder : labelled) {
            decision.addLabelled(models, LabelledSample.in(folder), TIMES);
        }
        decision.train();
        write("cues.model", models.cues());
        write("sources.model", models.sources());
        write("contents.model", models.contents());
        write("decisions.model", decisions);
        return 0;
    }

    private static StatementModels models(List<Sample> samples, LinearModel decisions) {
        LinearModel cues = new LinearModel(CueTemplate.ALL, 20);
        new CueTraining(cues, new TrainingSchedule(3, 0.03f, 1e-5f, 0.3f)).train(samples);
        LinearModel sources = new LinearModel(SourceTemplate.ALL, 19);
        new SourceTraining(sources, new TrainingSchedule(3, 0.05f, 1e-4f, 0)).train(samples);
        LinearModel contents = new LinearModel(ContentTemplate.ALL, 20);
        new ContentTraining(contents, new TrainingSchedule(4, 0.05f, 1e-3f, 0)).train(samples);
        return new StatementModels(cues, contents, sources, decisions, new LinearModel(SpeakerTemplate.ALL, 4));
    }

    private void write(String name, LinearModel weights) throws IOException {
        Path file = Files.createDirectories(out).resolve(name);
        try (OutputStream stream = Files.newOutputStream(file)) {
            weights.write(stream);
        }
    }
}
