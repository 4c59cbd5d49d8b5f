package org.wireroom.training.scoring;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.wireroom.contract.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code score GOLD RESULTS}: how much of what a run wrote is right. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        description = "Scores what a run wrote against gold.",
        footer = {
            "",
            "Example: run the articles of a gold folder, then score what was written:",
            "  ./wireroom run --in gold/articles --out out",
            "  java -cp '...' org.wireroom.training.Training score gold out --errors 20"
        })
public final class ScoreCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "GOLD", description = "A folder with articles/, and gold.json or gold/.")
    private Path gold;

    @Parameters(index = "1", paramLabel = "RESULTS", description = "The folder that the run wrote.")
    private Path results;

    @Option(names = "--errors", paramLabel = "N", defaultValue = "0", description = "List the first N errors.")
    private int errors;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        GoldFolder folder = GoldFolder.read(gold, results, spec.commandLine().getErr());
        String kind = folder.gold().path("kind").asString();
        Figures figures = scorer(kind).score(folder, new Scorer.ErrorList(out, errors));
        if (json) {
            Map<String, Object> all = new LinkedHashMap<>();
            all.put("kind", kind);
            all.put("articles", folder.articles().size());
            all.put(
                    "missing",
                    folder.articles().stream()
                            .filter(article -> !article.hasResult())
                            .count());
            all.put("scores", figures.rows());
            out.println(Json.MAPPER.writeValueAsString(all));
        } else {
            out.print(figures);
        }
        out.flush();
        return 0;
    }

    static Scorer scorer(String kind) {
        return switch (kind) {
            case "statements" -> new StatementScorer();
            case "entities" -> new EntityScorer();
            case "overlap" -> new OverlapScorer();
            case "stories" -> new StoryScorer();
            case "extraction" -> new ExtractionScorer();
            case "seeds" -> new WholeArticleScorer();
            default ->
                throw new IllegalArgumentException("gold.json has the kind " + kind
                        + "; known are statements, entities, overlap, stories, extraction and seeds");
        };
    }
}
