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
import picocli.CommandLine.ParameterException;
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
            "The second column says how many articles come out otherwise.",
            "Examples:",
            "  java -cp '...' org.wireroom.training.Training ablate training/gold/tuning --only rules",
            "  java -cp '...' org.wireroom.training.Training ablate training/gold/tuning --part naming --part 'cues STEM'"
        })
public final class AblateCommand implements Callable<Integer> {
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

    @Option(names = "--part", paramLabel = "NAME", description = "Only parts whose name contains this; repeatable.")
    private List<String> wanted = List.of();

    @Spec
    private CommandSpec spec;

    private record Worth(Part part, Ablation.Effect effect) {
        double points() {
            return effect.worth();
        }
    }

    @Override
    public Integer call() throws IOException {
        List<Part> parts = parts();
        Ablation ablation = new Ablation(new GoldSet(gold));
        PrintWriter progress = spec.commandLine().getErr();
        AtomicInteger done = new AtomicInteger();
        List<Worth> worths = parts.parallelStream()
                .map(part -> {
                    Worth worth = new Worth(part, ablation.without(part));
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

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        if (only != Kind.features) {
            parts.addAll(Part.allRules());
        }
        if (only != Kind.rules) {
            parts.addAll(Part.allFeatures());
        }
        if (!wanted.isEmpty()) {
            parts.removeIf(part -> wanted.stream().noneMatch(part.name()::contains));
        }
        if (parts.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "no rule and no feature has one of the names " + wanted);
        }
        return parts;
    }

    private void print(Map<String, Double> whole, List<Worth> worths) {
        PrintWriter out = spec.commandLine().getOut();
        whole.forEach((score, value) -> out.printf(Locale.ROOT, "%-40s %6.2f%n", score, value));
        out.printf("%n%-60s %6s %8s  %s%n", "without", "worth", "articles", "change of each score in points");
        worths.stream()
                .filter(worth -> worth.effect.articles() > 0)
                .sorted(Comparator.comparingDouble(Worth::points).reversed())
                .forEach(worth -> out.printf(
                        Locale.ROOT,
                        "%-60s %6.2f %8d  %s%n",
                        worth.part.name(),
                        worth.points(),
                        worth.effect.articles(),
                        changes(worth)));
        out.printf("%nchange nothing:%n");
        worths.stream().filter(worth -> worth.effect.articles() == 0).forEach(worth -> out.println(worth.part.name()));
        out.flush();
    }

    private static String changes(Worth worth) {
        return worth.effect.changes().entrySet().stream()
                .filter(change -> Math.abs(change.getValue()) >= LEAST)
                .map(change -> String.format(Locale.ROOT, "%s %+.2f", change.getKey(), change.getValue()))
                .collect(Collectors.joining(", "));
    }
}
