package org.wireroom.training.ablation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.wireroom.training.scoring.GoldSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ablate GOLD}: what each rule, feature template and group of templates is worth. */
@Command(
        name = "ablate",
        mixinStandardHelpOptions = true,
        description = "Prints what each rule and feature is worth: how the scores change without it.",
        footer = {
            "",
            "The worth of a part is how many points the overall score loses without it.",
            "Example:",
            "  java -cp '...' org.wireroom.training.Training ablate training/gold/tuning --only rules"
        })
public final class AblateCommand implements Callable<Integer> {
    private static final List<String> OVERALL = List.of("all", "all 50+who");
    /** Changes below this many points are rounding. */
    private static final double LEAST = 0.005;

    /** What can be left out. */
    enum Kind {
        features,
        rules
    }

    @Parameters(index = "0", paramLabel = "GOLD", description = "A folder with articles/, and gold.json or gold/.")
    private Path gold;

    @Option(names = "--only", paramLabel = "KIND", description = "Only these: ${COMPLETION-CANDIDATES}.")
    private Kind only;

    @Spec
    private CommandSpec spec;

    /** A part with the change of each score without it, in points. */
    private record Worth(Part part, double points, Map<String, Double> changes) {}

    @Override
    public Integer call() throws IOException {
        PrintWriter progress = spec.commandLine().getErr();
        List<Part> parts = new ArrayList<>();
        if (only != Kind.features) {
            parts.addAll(Part.allRules());
        }
        if (only != Kind.rules) {
            parts.addAll(Part.allFeatures());
        }
        Ablation ablation = new Ablation(new GoldSet(gold));
        AtomicInteger done = new AtomicInteger();
        List<Worth> worths = parts.parallelStream()
                .map(part -> {
                    Worth worth = worth(part, ablation.scores(), ablation.without(part));
                    progress.printf("\r%d of %d parts", done.incrementAndGet(), parts.size());
                    progress.flush();
                    return worth;
                })
                .toList();
        progress.println();
        progress.flush();
        print(ablation.scores(), worths);
        return 0;
    }

    private static Worth worth(Part part, Map<String, Double> whole, Map<String, Double> without) {
        Map<String, Double> changes = whole.keySet().stream()
                .collect(
                        Collectors.toMap(score -> score, score -> without.getOrDefault(score, 0.0) - whole.get(score)));
        double points = OVERALL.stream()
                .filter(changes::containsKey)
                .findFirst()
                .map(score -> -changes.get(score))
                .orElse(0.0);
        return new Worth(part, points, changes);
    }

    private void print(Map<String, Double> whole, List<Worth> worths) {
        PrintWriter out = spec.commandLine().getOut();
        whole.forEach((score, value) -> out.printf(Locale.ROOT, "%-40s %6.2f%n", score, value));
        out.printf("%n%-60s %6s  %s%n", "without", "worth", "change of each score in points");
        worths.stream()
                .filter(worth -> !isNothing(worth))
                .sorted(Comparator.comparingDouble(Worth::points).reversed())
                .forEach(worth -> out.printf(
                        Locale.ROOT, "%-60s %6.2f  %s%n", worth.part.name(), worth.points, changes(whole, worth)));
        out.printf("%nchange nothing:%n");
        worths.stream().filter(AblateCommand::isNothing).forEach(worth -> out.println(worth.part.name()));
        out.flush();
    }

    private static boolean isNothing(Worth worth) {
        return worth.changes.values().stream().allMatch(change -> Math.abs(change) < LEAST);
    }

    private static String changes(Map<String, Double> whole, Worth worth) {
        return whole.keySet().stream()
                .filter(score -> Math.abs(worth.changes.get(score)) >= LEAST)
                .map(score -> String.format(Locale.ROOT, "%s %+.2f", score, worth.changes.get(score)))
                .collect(Collectors.joining(", "));
    }
}
