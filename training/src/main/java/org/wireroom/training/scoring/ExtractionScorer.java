package org.wireroom.training.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.wireroom.training.scoring.PointText.Word;
import tools.jackson.databind.JsonNode;

/** Scores the bodies of pages by their runs of four words, the mean over pages; and headlines and days of publication. */
final class ExtractionScorer implements Scorer {
    private static final Set<String> BODY = Set.of("paragraph", "standfirst", "subheading");
    private static final int RUN = 4;
    private static final int DAY = 10;
    private static final double POOR = 0.8;

    @Override
    public Figures score(GoldFolder folder, ErrorList errors) {
        double precisions = 0;
        double recalls = 0;
        for (ScoredArticle article : folder.articles()) {
            Map<List<String>, Integer> found = runs(body(article));
            Map<List<String>, Integer> wanted = runs(article.gold().path("body").asString(""));
            long both = 0;
            for (Map.Entry<List<String>, Integer> run : found.entrySet()) {
                both += Math.min(run.getValue(), wanted.getOrDefault(run.getKey(), 0));
            }
            double precision = (double) both / Math.max(1, size(found));
            double recall = (double) both / Math.max(1, size(wanted));
            precisions += precision;
            recalls += recall;
            if (precision < POOR || recall < POOR) {
                errors.add(String.format(Locale.ROOT, "%s P %.2f R %.2f", article.file(), precision, recall));
            }
        }
        int pages = folder.articles().size();
        Figures figures = new Figures();
        figures.rate("body", precisions / pages, recalls / pages).put("pages", (long) pages);
        share(figures, "headline right", folder, "title", ExtractionScorer::sameHeadline);
        share(
                figures,
                "publication day right",
                folder,
                "published",
                (wanted, result) ->
                        day(result.path("published").path("value").asString("")).equals(day(wanted)));
        return figures;
    }

    private static void share(
            Figures figures, String name, GoldFolder folder, String wanted, BiPredicate<String, JsonNode> right) {
        List<ScoredArticle> asked = folder.articles().stream()
                .filter(article -> !article.gold().path(wanted).asString("").isEmpty())
                .toList();
        long count = asked.stream()
                .filter(article -> right.test(article.gold().path(wanted).asString(), article.result()))
                .count();
        figures.share(name, count, asked.size());
    }

    private static boolean sameHeadline(String wanted, JsonNode result) {
        String found = PointText.normal(ScoredArticle.string(result.path("headline")));
        String normal = PointText.normal(wanted);
        return !found.isEmpty() && (normal.contains(found) || found.contains(normal));
    }

    private static String day(String date) {
        return date.substring(0, Math.min(DAY, date.length()));
    }

    private static String body(ScoredArticle article) {
        PointText text = article.text();
        List<String> parts = new ArrayList<>();
        for (JsonNode segment : article.found("segments")) {
            if (BODY.contains(segment.path("kind").asString())) {
                parts.add(text.in(
                        segment.path("start").asInt(), segment.path("end").asInt()));
            }
        }
        return String.join(" ", parts);
    }

    private static Map<List<String>, Integer> runs(String text) {
        List<String> words =
                new PointText(text).words().stream().map(Word::word).toList();
        Map<List<String>, Integer> runs = new HashMap<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.merge(words.subList(i, i + RUN), 1, Integer::sum);
        }
        return runs;
    }

    private static int size(Map<List<String>, Integer> runs) {
        return runs.values().stream().mapToInt(Integer::intValue).sum();
    }
}
