package org.wireroom.training.scoring;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Scores articles that were labelled whole: headline, dates, limits of the body, boilerplate, entities, roles, statements, speakers. */
final class WholeArticleScorer implements Scorer {
    @Override
    public Figures score(GoldFolder folder, ErrorList errors) {
        Checks checks = new Checks(errors);
        for (ScoredArticle article : folder.articles()) {
            JsonNode gold = article.gold().path("gold");
            new PageChecks(article, gold, checks).check();
            EntityChecks entities = new EntityChecks(article, gold, checks);
            entities.check();
            new StatementChecks(article, gold, entities, checks).check();
        }
        overlap(folder, checks);
        return checks.figures();
    }

    /** Whether passages that are shared are found, and whether the articles stay reports of their own. */
    private static void overlap(GoldFolder folder, Checks checks) {
        JsonNode overlap = folder.gold().path("overlap");
        if (!overlap.isObject()) {
            return;
        }
        for (JsonNode passage : overlap.path("passages")) {
            String wanted = PointText.normal(passage.path("text").asString());
            List<String> files =
                    List.of(passage.path("a").asString(""), passage.path("b").asString(""));
            boolean found = folder.articles().stream()
                    .filter(article -> files.contains(
                            article.gold().path("gold").path("file").asString("")))
                    .anyMatch(article -> hasPassage(article, wanted));
            checks.check("shared passage", found, passage.path("text").asString());
        }
        Set<String> reports = new HashSet<>();
        long results = 0;
        for (ScoredArticle article : folder.articles()) {
            if (article.hasResult()) {
                results++;
                String report =
                        ScoredArticle.string(article.result().path("overlap").path("reportId"));
                reports.add(Objects.requireNonNullElseGet(
                        report, () -> article.result().path("articleId").asString()));
            }
        }
        boolean apart =
                reports.size() == results && results == folder.articles().size();
        checks.check("reports, none merged", apart, reports.toString());
    }

    private static boolean hasPassage(ScoredArticle article, String wanted) {
        PointText text = article.text();
        return article.result()
                .path("overlap")
                .path("passages")
                .valueStream()
                .anyMatch(passage -> PointText.normal(text.in(
                                passage.path("start").asInt(),
                                passage.path("end").asInt()))
                        .contains(wanted));
    }
}
