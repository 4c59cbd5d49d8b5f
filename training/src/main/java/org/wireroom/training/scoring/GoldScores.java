package org.wireroom.training.scoring;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wireroom.contract.json.Json;
import org.wireroom.formats.reading.UndecodableException;
import org.wireroom.processor.extract.ArticleExtractor;
import org.wireroom.training.corpus.EnrichedFiles;
import tools.jackson.databind.JsonNode;

/** The scores of the project's own gold, as they are now and as they were recorded. Scores are percentages of checks that hold. */
final class GoldScores {
    /** The two halves, folders below {@code training/gold}. */
    static final List<String> HALVES = List.of("tuning", "held-out");

    private static final String HEADER = "# half\tcheck\tpercentage that holds, written by record-scores\n";

    private final EnrichedFiles files = new EnrichedFiles(new ArticleExtractor());

    /** The scores of both halves now: half and check, to the percentage. */
    Map<String, Double> now(Path gold) throws IOException {
        Map<String, Double> scores = new LinkedHashMap<>();
        for (String half : HALVES) {
            figures(gold.resolve(half))
                    .rows()
                    .forEach((check, row) -> scores.put(half + "\t" + check, percentage(row)));
        }
        return scores;
    }

    private Figures figures(Path half) throws IOException {
        GoldFolder folder = GoldFolder.labelled(half, this::enriched);
        return new WholeArticleScorer().score(folder, new Scorer.ErrorList(new PrintWriter(Writer.nullWriter()), 0));
    }

    private JsonNode enriched(Path file) {
        try {
            return Json.MAPPER.readTree(files.enriched(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UndecodableException e) {
            throw new IllegalStateException(file + " cannot be decoded", e);
        }
    }

    private static double percentage(Map<String, Number> row) {
        return 100 * row.get("right").doubleValue() / row.get("of").doubleValue();
    }

    /** The recorded scores, as {@link #now} gives them. */
    static Map<String, Double> recorded(Path gold) throws IOException {
        Map<String, Double> scores = new LinkedHashMap<>();
        for (String line : Files.readAllLines(gold.resolve("scores.tsv"))) {
            if (!line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                scores.put(cells[0] + "\t" + cells[1], Double.valueOf(cells[2]));
            }
        }
        return scores;
    }

    /** Records the scores as they are now. */
    void record(Path gold) throws IOException {
        List<String> lines = new ArrayList<>();
        now(gold).forEach((check, score) -> lines.add(String.format(Locale.ROOT, "%s\t%.1f", check, score)));
        Files.writeString(gold.resolve("scores.tsv"), HEADER + String.join("\n", lines) + "\n");
    }
}
