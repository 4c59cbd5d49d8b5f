package org.wireroom.training.scoring;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Scores stories against clusters: B³ (Bagga and Baldwin, 1998) and pairs. */
final class StoryScorer implements Scorer {
    @Override
    public Figures score(GoldFolder folder, ErrorList errors) {
        Map<String, String> truth = new TreeMap<>();
        Map<String, String> found = new TreeMap<>();
        for (ScoredArticle article : folder.articles()) {
            truth.put(article.file(), article.gold().path("cluster").asString());
            String story = ScoredArticle.string(article.result().path("story").path("storyId"));
            found.put(article.file(), story == null || story.isEmpty() ? article.file() : story);
        }
        Map<String, Set<String>> clusters = byCluster(truth);
        Map<String, Set<String>> stories = byCluster(found);
        double precision = 0;
        double recall = 0;
        Map<List<String>, Long> both = new HashMap<>();
        for (String file : truth.keySet()) {
            Set<String> cluster = clusters.get(truth.get(file));
            Set<String> story = stories.get(found.get(file));
            double shared = cluster.stream().filter(story::contains).count();
            precision += shared / story.size();
            recall += shared / cluster.size();
            both.merge(List.of(truth.get(file), found.get(file)), 1L, Long::sum);
        }
        Figures figures = new Figures();
        Map<String, Number> row = figures.rate("b3", precision / truth.size(), recall / truth.size());
        row.put("clusters", (long) stories.size());
        row.put("gold", (long) clusters.size());
        long shared = both.values().stream().mapToLong(StoryScorer::pairs).sum();
        figures.rate("pairwise", shared, pairs(stories), shared, pairs(clusters));
        return figures;
    }

    private static Map<String, Set<String>> byCluster(Map<String, String> clusterOf) {
        Map<String, Set<String>> clusters = new HashMap<>();
        clusterOf.forEach((file, cluster) ->
                clusters.computeIfAbsent(cluster, any -> new HashSet<>()).add(file));
        return clusters;
    }

    private static long pairs(Map<String, Set<String>> clusters) {
        return clusters.values().stream()
                .mapToLong(files -> pairs(files.size()))
                .sum();
    }

    private static long pairs(long size) {
        return size * (size - 1) / 2;
    }
}
