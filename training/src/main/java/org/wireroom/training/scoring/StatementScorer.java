package org.wireroom.training.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.wireroom.training.scoring.StatementMatching.Level;
import org.wireroom.training.scoring.StatementMatching.Match;
import tools.jackson.databind.JsonNode;

/**
 * Scores statements against attributions whose content, source and cue are known by their positions (PolNeAR). Indirect gold whose cue
 * is an attitude (wants, thinks, plans) is neither asked for nor held against: the contract asks for what somebody expressed.
 */
final class StatementScorer implements Scorer {
    private static final Pattern ATTITUDE = Pattern.compile(
            "\\b(want\\w*|wish\\w*|hop(e|es|ed|ing)|think\\w*|thought|believ\\w*|know\\w*|knew|feel\\w*|felt|lik(e|es|ed)"
                    + "|lov(e|es|ed)|prefer\\w*|plan(s|ned|ning)?|intend\\w*|seek\\w*|sought|try|tries|tried|trying|expect(s|ed|ing)?"
                    + "|endors\\w*|support(s|ed|ing)?|oppos\\w*|consider\\w*|see(s|n)?|saw|view(s|ed)?|remember\\w*|understand\\w*"
                    + "|understood|doubt\\w*|fear(s|ed)?|worr\\w*|decid\\w*|agre\\w*|refus\\w*)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final String ALL = "all";
    private static final List<String> GROUPS = List.of("quoted", "indirect", ALL);

    private final Map<String, Long> counts = new HashMap<>();

    @Override
    public Figures score(GoldFolder folder, ErrorList errors) {
        folder.articles().forEach(article -> count(article, errors));
        Figures figures = new Figures();
        for (String group : GROUPS) {
            for (Level level : List.of(Level.EXACT, Level.MOST, Level.HALF)) {
                String name = group + " " + (level == Level.EXACT ? "exact" : level == Level.MOST ? "80" : "50");
                rate(figures, name, group, level, "");
                rate(figures, name + "+who", group, level, "+who");
            }
            figures.share(group + " speaker right of matched", of(group, "who"), of(group, "asked"));
            if (of(group, "nobody") > 0) {
                figures.share(
                        group + " person given for nobody or a group", of(group, "somebody"), of(group, "nobody"));
            }
            if (of(group, "resolvable") > 0) {
                figures.share(group + " speaker resolved of matched", of(group, "resolved"), of(group, "resolvable"));
            }
        }
        return figures;
    }

    private void rate(Figures figures, String name, String group, Level level, String who) {
        figures.rate(
                name,
                of(group, "found " + level + who),
                of(group, "predicted"),
                of(group, "wanted " + level + who),
                of(group, "gold"));
    }

    private void count(ScoredArticle article, ErrorList errors) {
        PointText text = article.text();
        List<JsonNode> wanted = new ArrayList<>();
        List<JsonNode> ignored = new ArrayList<>();
        for (JsonNode statement : article.gold().path("statements")) {
            boolean attitude = group(statement.path("type")).equals("indirect")
                    && ATTITUDE.matcher(statement.path("cue").asString("")).find();
            (attitude ? ignored : wanted).add(statement);
        }
        List<JsonNode> found = relevant(text, wanted, ignored, article.found("statements"));
        found.forEach(statement -> add(statement.path("kind"), "predicted"));
        for (JsonNode statement : wanted) {
            add(statement.path("type"), "gold");
        }
        Map<Integer, Match> matches = match(text, wanted, found);
        matches.forEach((place, match) -> count(article, text, wanted.get(place), found.get(match.index()), match));
        list(article, text, wanted, found, matches, errors);
    }

    /** What was found, without what matches ignored gold alone. */
    private static List<JsonNode> relevant(
            PointText text, List<JsonNode> wanted, List<JsonNode> ignored, List<JsonNode> found) {
        Set<Integer> dropped = new HashSet<>();
        match(text, ignored, found).values().forEach(match -> dropped.add(match.index()));
        match(text, wanted, found).values().forEach(match -> dropped.remove(match.index()));
        List<JsonNode> relevant = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            if (!dropped.contains(i)) {
                relevant.add(found.get(i));
            }
        }
        return relevant;
    }

    private static Map<Integer, Match> match(PointText text, List<JsonNode> wanted, List<JsonNode> found) {
        return StatementMatching.of(
                text,
                wanted.stream().map(StatementMatching::spans).toList(),
                found.stream().map(StatementMatching::spans).toList());
    }

    private void count(ScoredArticle article, PointText text, JsonNode wanted, JsonNode found, Match match) {
        JsonNode kind = wanted.path("type");
        Boolean sameWords = wanted.path("speaker_start").isNumber() ? Speakers.sameWords(text, wanted, found) : null;
        boolean notWrong = !Boolean.FALSE.equals(sameWords);
        for (Level level : Level.values()) {
            if (match.level().compareTo(level) >= 0) {
                add(kind, "wanted " + level);
                add(found.path("kind"), "found " + level);
                if (notWrong) {
                    add(kind, "wanted " + level + "+who");
                    add(found.path("kind"), "found " + level + "+who");
                }
            }
        }
        if (sameWords != null) {
            add(kind, "asked");
            addIf(sameWords, kind, "who");
        }
        JsonNode who = wanted.path("who");
        Boolean resolved = Speakers.resolved(who, found, article);
        if (resolved != null) {
            add(kind, "resolvable");
            addIf(resolved, kind, "resolved");
        }
        if (Speakers.nobody(who)) {
            add(kind, "nobody");
            addIf(Speakers.isPerson(found, article), kind, "somebody");
        }
    }

    private static void list(
            ScoredArticle article,
            PointText text,
            List<JsonNode> wanted,
            List<JsonNode> found,
            Map<Integer, Match> matches,
            ErrorList errors) {
        for (int i = 0; i < wanted.size(); i++) {
            JsonNode statement = wanted.get(i);
            if (!matches.containsKey(i)) {
                errors.add("missed  " + article.file() + " "
                        + statement.path("type").asString() + ": "
                        + statement.path("text").asString("") + " by "
                        + statement.path("speaker").asString("nobody"));
            }
        }
        Set<Integer> matched = new HashSet<>();
        matches.values().forEach(match -> matched.add(match.index()));
        for (int i = 0; i < found.size(); i++) {
            if (!matched.contains(i)) {
                errors.add("extra   " + article.file() + " "
                        + found.get(i).path("kind").asString() + ": "
                        + text.joined(StatementMatching.spans(found.get(i))));
            }
        }
    }

    private static String group(JsonNode kind) {
        String name = kind.asString("");
        return name.equals("direct") || name.equals("mixed") ? "quoted" : "indirect";
    }

    private void add(JsonNode kind, String what) {
        addIf(true, kind, what);
    }

    private void addIf(boolean counts, JsonNode kind, String what) {
        if (counts) {
            this.counts.merge(ALL + " " + what, 1L, Long::sum);
            this.counts.merge(group(kind) + " " + what, 1L, Long::sum);
        }
    }

    private long of(String group, String what) {
        return counts.getOrDefault(group + " " + what, 0L);
    }
}
