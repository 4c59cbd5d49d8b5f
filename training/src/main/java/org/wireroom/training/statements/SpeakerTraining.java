package org.wireroom.training.statements;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.wireroom.analysis.language.linear.FeatureList;
import org.wireroom.analysis.language.linear.LinearModel;
import org.wireroom.analysis.statements.StatementFinder;
import org.wireroom.analysis.statements.attribution.StatementModels;
import org.wireroom.analysis.statements.speaker.SpeakerChoice;
import org.wireroom.analysis.statements.speaker.SpeakerRanker;
import org.wireroom.analysis.statements.templates.SpeakerTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code train-speakers FILE}: retrains the model of speakers. */
@Command(
        name = "train-speakers",
        mixinStandardHelpOptions = true,
        description = "Retrains the model that resolves speakers, and scores it on the articles that are held out.")
public final class SpeakerTraining implements Callable<Integer> {
    private static final int BITS = 19;
    private static final TrainingSchedule SCHEDULE = new TrainingSchedule(8, 0.05f, 1e-3f, 0);
    /** How often an article labelled whole counts: there are fewer of them, of more kinds and countries. */
    private static final int WEIGHT = 2;

    @Parameters(
            paramLabel = "FILE",
            description = "Articles with attributions, beside the table of who their sources are.")
    private Path file;

    @Option(
            names = "--labelled",
            paramLabel = "FOLDER",
            description = "Also the articles of this folder, labelled whole; every second one is held out.")
    private List<Path> folders = List.of();

    @Option(
            names = "--held-out",
            paramLabel = "PERCENT",
            description = "Hold out this percentage of the articles, by the hash of their ids; by default none.")
    private int heldOut;

    @Option(
            names = "--errors",
            paramLabel = "NUMBER",
            description = "Print this many errors of each kind of mention in the articles that are held out.")
    private int errors;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The model, by default: ${DEFAULT-VALUE}",
            defaultValue = "analysis/src/main/resources/org/wireroom/analysis/statements/attribution/speakers.model")
    private Path out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<SpeakerGold> corpus = SpeakerGold.attributions(file, heldOut);
        List<SpeakerGold> labelled = new ArrayList<>();
        for (Path folder : folders) {
            labelled.addAll(SpeakerGold.labelled(folder));
        }
        LinearModel weights = new LinearModel(SpeakerTemplate.ALL, BITS);
        SpeakerRanker ranker = new SpeakerRanker(weights);
        StatementFinder finder = new StatementFinder(StatementModels.english(weights));
        SpeakerExamples examples = new SpeakerExamples(finder, ranker);
        List<SpeakerExamples.Example> training = new ArrayList<>();
        for (SpeakerGold gold : corpus) {
            if (!gold.heldOut()) {
                add(examples.of(gold, true), training, 1);
            }
        }
        for (SpeakerGold gold : labelled) {
            if (!gold.heldOut()) {
                add(examples.of(gold, true), training, WEIGHT);
            }
        }
        Learner learner = new Learner(weights, SCHEDULE);
        learner.train(
                "speakers", training, new Random(7), example -> learner.choose(features(example), example.right()));
        try (OutputStream stream = Files.newOutputStream(out)) {
            weights.write(stream);
        }
        PrintWriter print = spec.commandLine().getOut();
        score(
                "trained corpus",
                examples,
                corpus.stream().filter(gold -> !gold.heldOut()).toList(),
                print);
        score(
                "held-out corpus",
                examples,
                corpus.stream().filter(SpeakerGold::heldOut).toList(),
                print);
        score(
                "trained labelled",
                examples,
                labelled.stream().filter(gold -> !gold.heldOut()).toList(),
                print);
        score(
                "held-out labelled",
                examples,
                labelled.stream().filter(SpeakerGold::heldOut).toList(),
                print);
        return 0;
    }

    private void score(String name, SpeakerExamples examples, List<SpeakerGold> articles, PrintWriter print) {
        SpeakerScore score = new SpeakerScore(name.startsWith("held-out") ? errors : 0);
        for (SpeakerGold gold : articles) {
            for (SpeakerExamples.Example example : examples.of(gold, false)) {
                double[] probabilities = examples.probabilities(example.choice());
                score.add(example, probabilities, examples.best(probabilities));
            }
        }
        print.println(name);
        score.print(print);
        print.flush();
    }

    private static void add(List<SpeakerExamples.Example> found, List<SpeakerExamples.Example> training, int times) {
        for (SpeakerExamples.Example example : found) {
            for (int i = 0; example.isKnown() && i < times; i++) {
                training.add(example);
            }
        }
    }

    private static List<FeatureList> features(SpeakerExamples.Example example) {
        SpeakerChoice choice = example.choice();
        List<FeatureList> features = new ArrayList<>();
        for (int i = 0; i < choice.size(); i++) {
            features.add(choice.features(i));
        }
        return features;
    }
}
