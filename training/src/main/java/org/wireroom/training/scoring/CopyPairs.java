package org.wireroom.training.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.wireroom.training.scoring.OverlapScorer.Article;
import tools.jackson.databind.JsonNode;

/** Pairs of articles that copy one another, as the words say and as the run says. Pairs are places in the order of reports. */
final class CopyPairs {
    private static final int SHORT = 60;
    private static final int COMMON = 80;
    private static final double COPY = 0.7;
    private static final double CONTAINED = 0.8;

    private final List<Article> articles;
    private final Map<String, Integer> places;
    private final Set<Pair> copies = new TreeSet<>();
    private final Set<Pair> contained = new TreeSet<>();

    private record Pair(int first, int second) implements Comparable<Pair> {
        private static Pair of(int a, int b) {
            return new Pair(Math.min(a, b), Math.max(a, b));
        }

        @Override
        public int compareTo(Pair other) {
            int order = Integer.compare(first, other.first);
            return order != 0 ? order : Integer.compare(second, other.second);
        }
    }

    CopyPairs(List<Article> articles, Map<String, Integer> places) {
        this.articles = articles;
        this.places = places;
        candidates().forEach(this::judge);
    }

    void score(Figures figures, Scorer.ErrorList errors) {
        Set<Pair> said = byReport();
        Set<Pair> related = new HashSet<>();
        relations(false, related);
        relations(true, said);
        for (Pair pair : copies) {
            if (!said.contains(pair)) {
                errors.add("copy missed  " + files(pair));
            }
        }
        for (Pair pair : said) {
            if (!copies.contains(pair) && !contained.contains(pair)) {
                errors.add("copy extra   " + files(pair));
            }
        }
        Set<Pair> tolerated = tolerated(said);
        figures.rate("copies", count(said, tolerated), said.size(), count(said, copies), copies.size());
        related.addAll(said);
        figures.share("contained, related", count(contained, related), contained.size(), 1);
    }

    private String files(Pair pair) {
        return articles.get(pair.first).file() + " " + articles.get(pair.second).file();
    }

    private static long count(Set<Pair> pairs, Set<Pair> among) {
        return pairs.stream().filter(among::contains).count();
    }

    /** Pairs that share a run of five words which at most 80 articles have. */
    private Set<Pair> candidates() {
        Map<List<String>, List<Integer>> holders = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            for (List<String> gram : articles.get(i).body().grams()) {
                holders.computeIfAbsent(gram, any -> new ArrayList<>()).add(i);
            }
        }
        Set<Pair> pairs = new HashSet<>();
        for (List<Integer> holder : holders.values()) {
            if (holder.size() <= COMMON) {
                for (int second = 0; second < holder.size(); second++) {
                    for (int first = 0; first < second; first++) {
                        pairs.add(new Pair(holder.get(first), holder.get(second)));
                    }
                }
            }
        }
        return pairs;
    }

    private void judge(Pair pair) {
        if (isShort(pair)) {
            return;
        }
        BodyWords a = articles.get(pair.first).body();
        BodyWords b = articles.get(pair.second).body();
        double shared = a.shared(b);
        if (shared / (a.grams().size() + b.grams().size() - shared) >= COPY) {
            copies.add(pair);
        } else if (shared / Math.min(a.grams().size(), b.grams().size()) >= CONTAINED) {
            contained.add(pair);
        }
    }

    private boolean isShort(Pair pair) {
        return articles.get(pair.first).body().size() < SHORT
                || articles.get(pair.second).body().size() < SHORT;
    }

    private Set<Pair> byReport() {
        Map<String, List<Integer>> reports = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            reports.computeIfAbsent(articles.get(i).report(), any -> new ArrayList<>())
                    .add(i);
        }
        Set<Pair> said = new TreeSet<>();
        for (List<Integer> report : reports.values()) {
            for (int second = 0; second < report.size(); second++) {
                for (int first = 0; first < second; first++) {
                    Pair pair = new Pair(report.get(first), report.get(second));
                    if (!isShort(pair)) {
                        said.add(pair);
                    }
                }
            }
        }
        return said;
    }

    private void relations(boolean copiesOnly, Set<Pair> pairs) {
        for (int i = 0; i < articles.size(); i++) {
            for (JsonNode relation : articles.get(i).overlap().path("relations")) {
                Integer other = places.get(relation.path("articleId").asString(""));
                if (other != null) {
                    Pair pair = Pair.of(i, other);
                    boolean copy = relation.path("kind").asString("").equals("copy") && !isShort(pair);
                    if (!copiesOnly || copy) {
                        pairs.add(pair);
                    }
                }
            }
        }
    }

    /** A copy of a copy is not an error, nor is an excerpt in the report of its original. */
    private Set<Pair> tolerated(Set<Pair> said) {
        int[] chain = new int[articles.size()];
        for (int i = 0; i < chain.length; i++) {
            chain[i] = i;
        }
        for (Pair pair : copies) {
            int a = root(chain, pair.first);
            int b = root(chain, pair.second);
            chain[Math.max(a, b)] = Math.min(a, b);
        }
        Set<Pair> tolerated = new HashSet<>(copies);
        tolerated.addAll(contained);
        for (Pair pair : said) {
            if (root(chain, pair.first) == root(chain, pair.second)) {
                tolerated.add(pair);
            }
        }
        return tolerated;
    }

    private static int root(int[] chain, int place) {
        int at = place;
        while (chain[at] != at) {
            at = chain[at];
        }
        return at;
    }
}
