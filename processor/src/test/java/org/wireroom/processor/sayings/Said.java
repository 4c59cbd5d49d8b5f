package org.wireroom.processor.sayings;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wireroom.contract.article.Speaker;
import org.wireroom.contract.article.Via;
import org.wireroom.contract.saying.Rendering;
import org.wireroom.contract.saying.Saying;
import org.wireroom.processor.overlap.OrderKey;
import org.wireroom.processor.sayings.SpeakerSayings.Changes;
import org.wireroom.text.Resolution;
import org.wireroom.text.Span;
import org.wireroom.text.Stance;
import org.wireroom.text.StatementKind;
import org.wireroom.text.hashing.Sha256;

/** For tests: one speaker, what articles have of her, and her sayings as a consumer sees them. */
final class Said {
    static final Instant START = Instant.parse("2026-11-01T08:00:00Z");
    private static final String SPEAKER = "person:ana-brandt";

    private final Map<OrderKey, Spoken> articles = new HashMap<>();
    private final SpeakerSayings speaker;
    private final Map<String, Saying> sayings = new TreeMap<>();

    Said(Duration retention) {
        speaker = new SpeakerSayings(retention, articles::get);
    }

    /** What she says in an article that is a report of its own. */
    static Spoken in(String article, Instant time, Spoken.Words... words) {
        return in(article, time, article, null, words);
    }

    static Spoken in(String article, Instant time, String reportId, String agency, Spoken.Words... words) {
        OrderKey place = new OrderKey(time.toEpochMilli(), article);
        List<Spoken.Words> own = new ArrayList<>();
        for (Spoken.Words said : words) {
            own.add(new Spoken.Words(
                    id(article + said.text()),
                    said.kind(),
                    said.text(),
                    said.spans(),
                    said.speaker(),
                    said.via(),
                    said.stance()));
        }
        return new Spoken(
                SPEAKER, place, "feed-of-" + article, agency, reportId, own, "Headline of " + article, "2026-11-01");
    }

    static Spoken.Words direct(String words) {
        return words(StatementKind.DIRECT, words, null);
    }

    static Spoken.Words mixed(String words) {
        return words(StatementKind.MIXED, words, null);
    }

    static Spoken.Words indirect(String words) {
        return words(StatementKind.INDIRECT, words, null);
    }

    static Spoken.Words relayed(String words, String relay) {
        return words(StatementKind.DIRECT, words, new Via(null, relay));
    }

    /** Words that she denies, or asks. */
    static Spoken.Words indirect(Stance stance, String words) {
        return words(StatementKind.INDIRECT, stance, words, null);
    }

    private static Spoken.Words words(StatementKind kind, String words, Via via) {
        return words(kind, Stance.ASSERTS, words, via);
    }

    private static Spoken.Words words(StatementKind kind, Stance stance, String words, Via via) {
        return new Spoken.Words(
                "",
                kind,
                words,
                List.of(new Span(0, words.codePointCount(0, words.length()))),
                new Speaker(SPEAKER, "Ana Brandt", null, null, Resolution.NAME, 0.9),
                via,
                stance);
    }

    static String id(String content) {
        return Sha256.hex(content.getBytes(StandardCharsets.UTF_8)).substring(0, 32);
    }

    /** Puts what she says in an article in the place of what she said in it; checks that what is withdrawn was there. */
    void replace(Spoken spoken) {
        Changes changes = speaker.replace(articles.put(spoken.article(), spoken), spoken);
        for (String id : changes.withdrawn()) {
            if (sayings.remove(id) == null) {
                throw new AssertionError("withdrawn without having been published: " + id);
            }
        }
        changes.published().forEach(saying -> sayings.put(saying.sayingId(), saying));
    }

    void withdraw(OrderKey article) {
        replace(Spoken.nothing(SPEAKER, article));
        articles.remove(article);
    }

    SpeakerSayings speaker() {
        return speaker;
    }

    Map<OrderKey, Spoken> articles() {
        return articles;
    }

    /** By their ids. */
    Map<String, Saying> sayings() {
        return sayings;
    }

    /** The articles of each saying, in order. */
    List<List<String>> groups() {
        return sayings.values().stream()
                .map(saying ->
                        saying.renderings().stream().map(Rendering::articleId).toList())
                .sorted((a, b) -> a.get(0).compareTo(b.get(0)))
                .toList();
    }
}
