package org.wireroom.training.ablation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.wireroom.processor.extract.ExtractionRules;
import org.wireroom.text.rules.RuleDescription;
import org.wireroom.training.scoring.GoldSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code record-worth}: the page of rules, with what each is worth on the project's own gold. */
@Command(
        name = "record-worth",
        mixinStandardHelpOptions = true,
        description = "Writes the tables of rules in a page: what each decides and what it is worth.",
        footer = {"", "Example: java -cp '...' org.wireroom.training.Training record-worth training/gold docs/rules.md"
        })
public final class RecordWorthCommand implements Callable<Integer> {
    /** Where the tables begin; what precedes it is kept. */
    static final String TABLES = "## All rules\n";

    @Parameters(index = "0", paramLabel = "GOLD", description = "The folder training/gold.")
    private Path gold;

    @Parameters(index = "1", paramLabel = "PAGE", description = "The page docs/rules.md.")
    private Path page;

    @Override
    public Integer call() throws IOException {
        String text = Files.readString(page);
        int tables = text.indexOf(TABLES);
        if (tables < 0) {
            throw new IllegalArgumentException(page + " has no line '" + TABLES.strip() + "'");
        }
        Files.writeString(page, text.substring(0, tables) + TABLES + tables(gold));
        return 0;
    }

    private static String tables(Path gold) throws IOException {
        List<Ablation> halves = new ArrayList<>();
        for (String half : GoldSet.HALVES) {
            halves.add(new Ablation(new GoldSet(gold.resolve(half))));
        }
        List<RuleDescription> rules = ExtractionRules.catalog().descriptions();
        List<String> rows =
                rules.parallelStream().map(rule -> row(rule, halves)).toList();
        Map<String, StringBuilder> tables = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            String catalogue = rules.get(i).rule().getClass().getSimpleName();
            tables.computeIfAbsent(catalogue, RecordWorthCommand::heading).append(rows.get(i));
        }
        return String.join("", tables.values());
    }

    private static StringBuilder heading(String catalogue) {
        return new StringBuilder("\n### `").append(catalogue).append("""
                `

                | rule | what it says | articles | tuning | held-out |
                |---|---|---|---|---|
                """);
    }

    private static String row(RuleDescription rule, List<Ablation> halves) {
        Part part = Part.of(rule.rule());
        int articles = 0;
        StringBuilder points = new StringBuilder();
        for (Ablation half : halves) {
            Ablation.Effect effect = half.without(part);
            articles += effect.articles();
            points.append(String.format(Locale.ROOT, " %.2f |", effect.worth() + 0.0));
        }
        return "| " + rule.rule().id() + " | " + rule.sentence() + " | " + articles + " |" + points + "\n";
    }
}
