package org.wireroom.training.scoring;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wireroom.text.Span;
import org.wireroom.training.scoring.StatementMatching.Level;
import org.wireroom.training.scoring.StatementMatching.Match;
import tools.jackson.databind.JsonNode;

/** Checks that what was said is found, by whom, and that nothing is invented. */
final class StatementChecks {
    private static final double HALF = 0.5;

    private final ScoredArticle article;
    private final JsonNode gold;
    private final EntityChecks entities;
    private final Checks checks;
    private final PointText text;
    private final List<JsonNode> found;
    private final List<List<Span>> spans;

    StatementChecks(ScoredArticle article, JsonNode gold, EntityChecks entities, Checks checks) {
        this.article = article;
        this.gold = gold;
        this.entities = entities;
        this.checks = checks;
        text = article.text();
        found = article.found("statements");
        spans = found.stream().map(StatementMatching::spans).toList();
    }

    void check() {
        List<JsonNode> wanted = wanted();
        Map<Integer, Match> matches = matches(wanted);
        for (int i = 0; i < wanted.size(); i++) {
            check(wanted.get(i), matches.get(i));
        }
        for (int invented : invented(matches.values())) {
            check("no invented statements", false, "extra " + PointText.normal(text.joined(spans.get(invented))));
        }
        check("no invented statements", true, "");
    }

    /** Judges each statement that was found: whether it was said, and whether its speaker is who said it. */
    void judge(GoldSet.Judge judge) {
        List<JsonNode> wanted = wanted();
        Map<Integer, Match> matches = matches(wanted);
        matches.forEach((place, match) -> {
            JsonNode statement = found.get(match.index());
            judge.judge(statement, true, isSpeaker(statement, wanted.get(place)));
        });
        invented(matches.values()).forEach(place -> judge.judge(found.get(place), false, false));
    }

    private List<JsonNode> wanted() {
        return gold.path("statements")
                .valueStream()
                .filter(statement -> !statement.path("optional").asBoolean(false))
                .filter(statement -> text.find(words(statement), 0) >= 0)
                .toList();
    }

    private Map<Integer, Match> matches(List<JsonNode> wanted) {
        return StatementMatching.of(text, wanted.stream().map(this::place).toList(), spans);
    }

    private void check(JsonNode wanted, Match match) {
        String words = words(wanted);
        boolean repeated = isRepeated(wanted)
                && spans.stream()
                        .anyMatch(span -> PointText.normal(text.joined(span)).contains(PointText.normal(words)));
        check("statements", match != null || repeated, "missed " + words);
        JsonNode statement = match == null ? null : found.get(match.index());
        boolean right = statement != null && isSpeaker(statement, wanted);
        check(Checks.STATEMENT_AND_SPEAKER, right, "");
        if (statement == null) {
            return;
        }
        check("exact spans", match.level() == Level.EXACT, "span " + text.joined(spans.get(match.index())));
        check("speakers", right, "speaker " + statement.path("speaker") + " of " + words);
        check("kinds", statement.path("kind").equals(wanted.path("kind")), "kind of " + words);
        String via = ScoredArticle.string(wanted.path("via"));
        if (via != null && !via.isEmpty()) {
            String relay = ScoredArticle.string(statement.path("via").path("name"));
            check("via", PointText.normal(relay).equals(PointText.normal(via)), "via " + relay + " of " + words);
        }
    }

    /** Whether the speaker is the wanted one or another that is as right; nobody is wanted where the name is null. */
    private boolean isSpeaker(JsonNode statement, JsonNode wanted) {
        String id = ScoredArticle.string(statement.path("speaker").path("entityId"));
        List<JsonNode> allowed = new ArrayList<>(List.of(wanted.path("speaker")));
        allowed.addAll(ScoredArticle.list(wanted.path("speakerOr")));
        return allowed.stream()
                .anyMatch(name -> name.isString()
                        ? id != null && entities.ids(name.stringValue()).contains(id)
                        : id == null);
    }

    /** The spans of a wanted content: of words that are printed in several places those that a found statement touches, else the first. */
    private List<Span> place(JsonNode wanted) {
        String words = words(wanted);
        int length = words.codePointCount(0, words.length());
        List<Integer> starts = text.places(words, isRepeated(wanted));
        BitSet said = new BitSet();
        if (starts.size() > 1) {
            spans.forEach(span -> said.or(text.contentLetters(span)));
        }
        int best = starts.get(0);
        int most = -1;
        for (int start : starts) {
            int touched = StatementMatching.shared(text.contentLetters(List.of(new Span(start, start + length))), said);
            if (touched > most) {
                most = touched;
                best = start;
            }
        }
        List<Span> place = new ArrayList<>(List.of(new Span(best, best + length)));
        for (String more : ScoredArticle.strings(wanted.path("more"))) {
            int start = text.find(more, place.get(place.size() - 1).end());
            if (start >= 0) {
                place.add(new Span(start, start + more.codePointCount(0, more.length())));
            }
        }
        return place;
    }

    /** The places of found statements that nobody wants. */
    private List<Integer> invented(Collection<Match> matches) {
        Set<Integer> matched = new HashSet<>();
        matches.forEach(match -> matched.add(match.index()));
        List<Integer> invented = new ArrayList<>();
        List<BitSet> optional = new ArrayList<>();
        List<String> repeated = new ArrayList<>();
        for (JsonNode statement : gold.path("statements")) {
            String words = words(statement);
            int start = text.find(words, 0);
            if (statement.path("optional").asBoolean(false) && start >= 0) {
                optional.add(text.contentLetters(
                        List.of(new Span(start, start + words.codePointCount(0, words.length())))));
            }
            if (isRepeated(statement)) {
                repeated.add(PointText.normal(words));
            }
        }
        for (int i = 0; i < found.size(); i++) {
            boolean question = found.get(i).path("stance").asString("").equals("asks");
            if (!matched.contains(i) && !question) {
                BitSet letters = text.contentLetters(spans.get(i));
                String words = PointText.normal(text.joined(spans.get(i)));
                boolean allowed =
                        optional.stream().anyMatch(o -> StatementMatching.shared(letters, o) > HALF * o.cardinality())
                                || repeated.stream().anyMatch(r -> r.contains(words) || words.contains(r));
                if (!allowed) {
                    invented.add(i);
                }
            }
        }
        return invented;
    }

    private static boolean isRepeated(JsonNode statement) {
        return statement.path("occurrences").asInt(1) > 1;
    }

    private static String words(JsonNode statement) {
        return statement.path("text").asString();
    }

    private void check(String group, boolean holds, String what) {
        checks.check(group, holds, article.file() + " " + what);
    }
}
