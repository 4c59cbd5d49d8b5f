package org.wireroom.training.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wireroom.training.scoring.OverlapScorer.Article;
import tools.jackson.databind.JsonNode;

/** Checks the relations of articles against their words. */
record RelationChecks(List<Article> articles, Map<String, Integer> places) {
    private static final double COPY = 0.69;
    private static final double CONTAINED = 0.79;
    private static final int PASSAGE = 20;

    void score(Figures figures) {
        Map<String, long[]> counts = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            for (JsonNode relation : articles.get(i).overlap().path("relations")) {
                String kind = relation.path("kind").asString("");
                Integer other = places.get(relation.path("articleId").asString(""));
                long[] count = counts.computeIfAbsent(kind, any -> new long[2]);
                count[1]++;
                count[0] += other != null && other < i && holds(kind, articles.get(i), articles.get(other)) ? 1 : 0;
            }
        }
        for (String kind : List.of("copy", "excerpt", "expansion", "passage")) {
            long[] count = counts.getOrDefault(kind, new long[2]);
            figures.share("relation " + kind + " right", count[0], count[1], 1);
        }
    }

    private static boolean holds(String kind, Article later, Article earlier) {
        BodyWords a = later.body();
        BodyWords b = earlier.body();
        long shared = a.shared(b);
        return switch (kind) {
            case "copy" ->
                (double) shared / Math.max(1, a.grams().size() + b.grams().size() - shared) >= COPY
                        || PointText.normal(later.text()).equals(PointText.normal(earlier.text()));
            case "excerpt" -> shared >= CONTAINED * a.grams().size() && a.size() <= b.size();
            case "expansion" -> shared >= CONTAINED * b.grams().size() && a.size() >= b.size();
            case "passage" -> sharesRun(a, b);
            default -> false;
        };
    }

    private static boolean sharesRun(BodyWords a, BodyWords b) {
        Set<List<String>> runs = a.grams(PASSAGE);
        return b.grams(PASSAGE).stream().anyMatch(runs::contains);
    }
}
