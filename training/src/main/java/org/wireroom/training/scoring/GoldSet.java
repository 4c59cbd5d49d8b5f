package org.wireroom.training.scoring;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A gold folder whose articles are read in this process: {@code articles/} with {@code gold.json} or {@code gold/}. */
public final class GoldSet {
    /** The two halves of the project's own gold, folders below {@code training/gold}. */
    public static final List<String> HALVES = List.of("tuning", "held-out");

    private final Path folder;
    private final List<Path> files;

    /**
     * A gold folder.
     *
     * @throws IOException if it has no articles
     */
    public GoldSet(Path folder) throws IOException {
        this.folder = folder;
        try (Stream<Path> all = Files.list(folder.resolve("articles"))) {
            files = all.sorted().toList();
        }
    }

    /** The files of its articles. */
    public List<Path> files() {
        return files;
    }

    /**
     * The scores in percent: of checks that hold, F1, or shares.
     *
     * @param results the enriched article of a file
     */
    public Map<String, Double> scores(Function<Path, JsonNode> results) {
        try {
            GoldFolder gold = GoldFolder.listed(folder, results);
            Scorer scorer = ScoreCommand.scorer(gold.gold().path("kind").asString());
            Map<String, Double> scores = new LinkedHashMap<>();
            Figures figures = scorer.score(gold, new Scorer.ErrorList(new PrintWriter(Writer.nullWriter()), 0));
            figures.rows().forEach((name, row) -> {
                if (!isEmpty(row)) {
                    scores.put(name, percentage(row));
                }
            });
            return scores;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Receives for each statement that was found whether it is right. */
    public interface Judge {
        /**
         * Judges a statement.
         *
         * @param statement as the event has it
         * @param said whether somebody says it in the article
         * @param speaker whether its speaker is who says it
         */
        void judge(JsonNode statement, boolean said, boolean speaker);
    }

    /**
     * Judges the statements of articles that were labelled whole.
     *
     * @param results the enriched article of a file
     */
    public void judge(Function<Path, JsonNode> results, Judge judge) throws IOException {
        GoldFolder gold = GoldFolder.listed(folder, results);
        Checks none = new Checks(new Scorer.ErrorList(new PrintWriter(Writer.nullWriter()), 0));
        for (ScoredArticle article : gold.articles()) {
            JsonNode labels = article.gold().path("gold");
            EntityChecks entities = new EntityChecks(article, labels, none);
            entities.check();
            new StatementChecks(article, labels, entities, none).judge(judge);
        }
    }

    private static boolean isEmpty(Map<String, Number> row) {
        return row.containsKey("right") && row.get("of").longValue() == 0;
    }

    private static double percentage(Map<String, Number> row) {
        if (row.containsKey("right")) {
            return 100 * row.get("right").doubleValue() / row.get("of").doubleValue();
        }
        return 100 * row.getOrDefault("F1", row.getOrDefault("share", 0)).doubleValue();
    }
}
