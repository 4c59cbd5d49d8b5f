package org.wireroom.training.statements;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.wireroom.processor.statements.StatementModels;
import org.wireroom.processor.statements.Weights;

/** Trains the models of statements from annotated articles and writes them to a folder. */
final class StatementTraining {
    private static final int FOLDS = 4;

    private StatementTraining() {}

    public static void main(String[] args) throws IOException {
        Path out = Path.of(args[0]);
        List<Article> articles = new ArrayList<>();
        for (int i = 1; i < args.length; i++) {
            articles.addAll(AttributionReader.read(Path.of(args[i])));
        }
        long start = System.nanoTime();
        List<Sample> samples = new Samples().of(articles);
        int anchors = samples.stream().mapToInt(s -> s.anchors().size()).sum();
        int golds = articles.stream().mapToInt(a -> a.attributions().size()).sum();
        System.err.printf(
                "%d of %d attributions anchored, %.1f s%n", anchors, golds, (System.nanoTime() - start) / 1e9);
        Weights decisions = new Weights(18);
        DecisionTraining decision = new DecisionTraining(decisions, 8, 0.05f, 1e-4f);
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Sample> others = new ArrayList<>();
            List<Sample> own = new ArrayList<>();
            for (int i = 0; i < samples.size(); i++) {
                (i % FOLDS == fold ? own : others).add(samples.get(i));
            }
            decision.add(models(others, decisions), own);
        }
        decision.train();
        StatementModels models = models(samples, decisions);
        write(out.resolve("cues.model"), models.cues());
        write(out.resolve("sources.model"), models.sources());
        write(out.resolve("contents.model"), models.contents());
        write(out.resolve("decisions.model"), decisions);
        System.err.printf("%.1f s%n", (System.nanoTime() - start) / 1e9);
    }

    private static StatementModels models(List<Sample> samples, Weights decisions) {
        Weights cues = new Weights(20);
        new CueTraining(cues, 3, 0.03f, 1e-5f, 0.3f).train(samples);
        Weights sources = new Weights(19);
        new SourceTraining(sources, 3, 0.05f, 1e-4f).train(samples);
        Weights contents = new Weights(20);
        new ContentTraining(contents, 4, 0.05f, 1e-3f, 0).train(samples);
        return new StatementModels(cues, contents, sources, decisions);
    }

    private static void write(Path file, Weights weights) throws IOException {
        Files.createDirectories(file.getParent());
        try (OutputStream stream = Files.newOutputStream(file)) {
            weights.write(stream);
        }
    }
}
