package org.wireroom.training.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.wireroom.training.scoring.PointText.Word;
import tools.jackson.databind.JsonNode;

/** Checks what an article file says: its fields, and which of its lines are its body. */
final class PageChecks {
    private static final int DAY = 10;
    private static final double WORDS_FOUND = 0.95;
    private static final double WORDS_RIGHT = 0.93;
    private static final int SOME_WORDS = 2;

    private final ScoredArticle article;
    private final JsonNode gold;
    private final Checks checks;
    private final PointText text;

    PageChecks(ScoredArticle article, JsonNode gold, Checks checks) {
        this.article = article;
        this.gold = gold;
        this.checks = checks;
        text = article.text();
    }

    void check() {
        fields();
        dates();
        body();
        keywords();
    }

    private void fields() {
        String headline = string(result("headline"));
        headline = headline == null || headline.isEmpty() ? null : headline;
        String title = string(gold.path("title"));
        check("headline", Objects.equals(headline, title), "headline " + headline);
        same("standfirst", result("standfirst"), List.of(PointText.normal(string(gold.path("subtitle")))));
        same("agency", result("agency"), allowed(gold.path("agency"), gold.path("agencyOr")));
    }

    private void same(String field, JsonNode found, List<String> allowed) {
        check(field, allowed.contains(PointText.normal(string(found))), field + " " + string(found));
    }

    private static List<String> allowed(JsonNode wanted, JsonNode others) {
        List<String> allowed = new ArrayList<>();
        allowed.add(PointText.normal(string(wanted)));
        others.forEach(other -> allowed.add(PointText.normal(string(other))));
        return allowed;
    }

    private void dates() {
        JsonNode found = result("dateline");
        JsonNode wanted = gold.path("dateline");
        List<String> dates = new ArrayList<>();
        dates.add(string(wanted.path("date")));
        wanted.path("dateOr").forEach(date -> dates.add(string(date)));
        boolean right = allowed(wanted.path("place"), wanted.path("placeOr"))
                        .contains(PointText.normal(string(found.path("place"))))
                && dates.contains(string(found.path("date")));
        check("dateline", right, "dateline " + found);
        String published = string(result("published").path("value"));
        String day = string(gold.path("publishedAt"));
        boolean unknown = day == null && (published == null || published.startsWith("--"));
        check("published", unknown || day(published).equals(day(day)), "published " + published);
    }

    private static String day(String date) {
        return date == null ? "" : date.substring(0, Math.min(DAY, date.length()));
    }

    private void body() {
        String body = article.found("segments").stream()
                .filter(segment -> segment.path("kind").asString().equals("paragraph"))
                .map(this::words)
                .collect(Collectors.joining("\n"));
        String stripped = body.strip();
        String starts = gold.path("bodyStarts").asString();
        String ends = gold.path("bodyEnds").asString();
        check("body", stripped.startsWith(starts) && stripped.endsWith(ends), "body " + limits(stripped));
        bodyWords(starts, ends);
        List<String> outside = new ArrayList<>(ScoredArticle.strings(gold.path("notBody")));
        outside.addAll(ScoredArticle.strings(gold.path("related")));
        for (String line : outside) {
            check("furniture", !body.isEmpty() && !body.contains(line), "in the body: " + line);
        }
    }

    /** Compares the words of the body, line by line, without what is marked as no part of it. */
    private void bodyWords(String starts, String ends) {
        int length = text.string().codePointCount(0, text.string().length());
        int from = text.find(starts, 0);
        int to = text.findLast(ends) + ends.codePointCount(0, ends.length());
        String inside = text.in(from < 0 ? Math.max(0, length - 1) : from, to);
        List<String> strange = new ArrayList<>();
        for (String key : List.of("notBody", "related", "caption")) {
            strange.addAll(ScoredArticle.strings(gold.path(key)));
        }
        Map<String, Integer> wanted = new HashMap<>();
        for (String line : inside.split("\n", -1)) {
            String left = line;
            for (String part : strange) {
                left = part.isEmpty() ? left : left.replace(part, " ");
            }
            if (left.equals(line) || left.strip().split("\\s+").length > SOME_WORDS) {
                count(new PointText(left).words(), wanted);
            }
        }
        Map<String, Integer> found = new HashMap<>();
        for (JsonNode segment : article.found("segments")) {
            if (Set.of("paragraph", "subheading").contains(segment.path("kind").asString())) {
                count(
                        text.words(
                                segment.path("start").asInt(),
                                segment.path("end").asInt()),
                        found);
            }
        }
        long both = 0;
        for (Map.Entry<String, Integer> word : wanted.entrySet()) {
            both += Math.min(word.getValue(), found.getOrDefault(word.getKey(), 0));
        }
        boolean right = both >= WORDS_FOUND * size(wanted) && both >= WORDS_RIGHT * size(found);
        check("body words", right, "body words " + both + " of " + size(wanted) + ", found " + size(found));
    }

    private static void count(List<Word> words, Map<String, Integer> counts) {
        words.forEach(word -> counts.merge(word.word(), 1, Integer::sum));
    }

    private static long size(Map<String, Integer> counts) {
        return counts.values().stream().mapToLong(Integer::longValue).sum();
    }

    private void keywords() {
        List<String> wanted = ScoredArticle.strings(gold.path("keywords"));
        if (!wanted.isEmpty()) {
            Set<String> found = new HashSet<>();
            ScoredArticle.strings(result("keywords")).forEach(word -> found.add(PointText.normal(word)));
            boolean all = wanted.stream().map(PointText::normal).allMatch(found::contains);
            check("keywords", all, "keywords " + found);
        }
    }

    private String words(JsonNode span) {
        return text.in(span.path("start").asInt(), span.path("end").asInt());
    }

    private static String limits(String body) {
        return body.length() <= 120 ? body : body.substring(0, 60) + " ... " + body.substring(body.length() - 60);
    }

    private JsonNode result(String field) {
        return article.result().path(field);
    }

    private static String string(JsonNode node) {
        return ScoredArticle.string(node);
    }

    private void check(String group, boolean holds, String what) {
        checks.check(group, holds, article.file() + " " + what);
    }
}
