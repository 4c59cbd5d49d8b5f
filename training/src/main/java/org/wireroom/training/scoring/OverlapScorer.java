package org.wireroom.training.scoring;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Scores overlap against what is computed here from the texts: runs of 25 words that an earlier article has too must be passages, and
 * what is a passage must be a run of 20; pairs with a word-5-gram Jaccard of 0.7 are copies.
 */
final class OverlapScorer implements Scorer {
    private static final int MUST = 25;
    private static final int MAY = 20;
    private static final int FIRST_WORDS = 8;
    /** Where articles without a result come in the order. */
    private static final String LAST = "9999";

    private List<Article> articles;
    private Map<String, Integer> places;

    /** An article in the order of reports. */
    record Article(String id, String order, String report, String file, JsonNode overlap, BodyWords body, String text) {
        private static Article of(ScoredArticle article) {
            JsonNode overlap = article.result().path("overlap");
            JsonNode source = article.result().path("source");
            String id = article.result().path("articleId").asString("missing/" + article.file());
            String received = source.path("receivedAt").asString(article.hasResult() ? "" : LAST);
            String order = overlap.path("carriedSince")
                    .asString(source.path("firstReceivedAt").asString(received));
            return new Article(
                    id,
                    order,
                    overlap.path("reportId").asString(id),
                    article.file(),
                    overlap,
                    BodyWords.of(article),
                    article.text().string());
        }
    }

    @Override
    public Figures score(GoldFolder folder, ErrorList errors) {
        articles = folder.articles().stream()
                .map(Article::of)
                .sorted(Comparator.comparing(Article::order).thenComparing(Article::id))
                .toList();
        places = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            places.put(articles.get(i).id(), i);
        }
        CopyPairs pairs = new CopyPairs(articles, places);
        Figures figures = new Figures();
        new RelationChecks(articles, places).score(figures);
        passages(figures);
        pairs.score(figures, errors);
        return figures;
    }

    private void passages(Figures figures) {
        List<BitSet> must = covered(MUST);
        List<BitSet> may = covered(MAY);
        long wanted = 0;
        long found = 0;
        long rightOfWanted = 0;
        long rightOfFound = 0;
        long passages = 0;
        long wrongOrigin = 0;
        for (int i = 0; i < articles.size(); i++) {
            BitSet said = new BitSet();
            for (JsonNode passage : articles.get(i).overlap().path("passages")) {
                passages++;
                wrongOrigin += mark(i, passage, said) ? 0 : 1;
            }
            wanted += must.get(i).cardinality();
            found += said.cardinality();
            rightOfWanted += StatementMatching.shared(must.get(i), said);
            rightOfFound += StatementMatching.shared(may.get(i), said);
        }
        figures.rate("passages", rightOfFound, found, rightOfWanted, wanted);
        figures.share("passages with a wrong origin", wrongOrigin, passages);
    }

    /** Marks the words of a passage; returns whether its origin is earlier and has the same first words. */
    private boolean mark(int place, JsonNode passage, BitSet said) {
        BodyWords body = articles.get(place).body();
        int start = passage.path("start").asInt();
        int end = passage.path("end").asInt();
        for (int i = 0; i < body.size(); i++) {
            if (body.words().get(i).start() >= start && body.words().get(i).end() <= end) {
                said.set(i);
            }
        }
        Integer origin = places.get(passage.path("articleId").asString(""));
        return origin != null
                && origin < place
                && articles.get(origin)
                        .body()
                        .first(
                                passage.path("articleStart").asInt(),
                                passage.path("articleEnd").asInt(),
                                FIRST_WORDS)
                        .equals(body.first(start, end, FIRST_WORDS));
    }

    /** For each article the words inside a run of so many words that an earlier article has. */
    private List<BitSet> covered(int length) {
        Set<List<String>> seen = new HashSet<>();
        List<BitSet> covered = new ArrayList<>();
        for (Article article : articles) {
            List<String> words = article.body().texts();
            BitSet hit = new BitSet();
            for (int i = 0; i + length <= words.size(); i++) {
                if (seen.contains(words.subList(i, i + length))) {
                    hit.set(i, i + length);
                }
            }
            seen.addAll(article.body().grams(length));
            covered.add(hit);
        }
        return covered;
    }
}
