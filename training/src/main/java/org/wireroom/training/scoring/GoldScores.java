package org.wireroom.training.scoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wireroom.processor.extract.ArticleExtractor;
import org.wireroom.training.corpus.EnrichedFiles;

/** The scores of the project's own gold, as they are now and as they were recorded. Scores are percentages of checks that hold. */
final class GoldScores {
    private static final String HEADER = "# half\tcheck\tpercentage that holds, written by record-scores\n";

    private final EnrichedFiles files = new EnrichedFiles(new ArticleExtractor());

    /** The scores of both halves now: half and check, to the percentage. */
    Map<String, Double> now(Path gold) throws IOException {
        Map<String, Double> scores = new LinkedHashMap<>();
        for (String half : GoldSet.HALVES) {
            new GoldSet(gold.resolve(half))
                    .scores(files::article)
                    .forEach((check, percentage) -> scores.put(half + "\t" + check, percentage));
        }
        return scores;
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
