package org.wireroom.processor.sayings;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.wireroom.contract.saying.Rendering;
import org.wireroom.contract.saying.Saying;
import org.wireroom.processor.overlap.OrderKey;

/**
 * The sayings of one speaker: a function of what articles report of that speaker, in whatever order they arrive. Not thread-safe.
 *
 * <p>Only what grouping needs is in memory; what else a rendering shows is read when a saying is published.
 */
public final class SpeakerSayings {
    private final Grouping grouping;
    private final RunsInTime runs;
    private final Function<OrderKey, Spoken> spokenIn;
    private int statements;

    /**
     * The sayings that have changed.
     *
     * @param published the new state of sayings
     * @param withdrawn ids of sayings that no longer exist
     */
    public record Changes(List<Saying> published, Set<String> withdrawn) {}

    /**
     * Without any statements.
     *
     * @param retention how far apart in time the words of one saying may be
     * @param spokenIn looks up what the speaker says in an article
     */
    public SpeakerSayings(Duration retention, Function<OrderKey, Spoken> spokenIn) {
        this.grouping = new Grouping(retention.toMillis());
        this.runs = new RunsInTime(grouping);
        this.spokenIn = spokenIn;
    }

    /** Restores statements whose sayings are published already. */
    public void restore(Collection<Spoken> known) {
        known.forEach(spoken -> add(spoken, spoken.statements()));
        grouping.takeTouched().forEach(leader -> leader.published(idOf(leader)));
    }

    /**
     * Replaces what the speaker says in an article.
     *
     * @param before what the speaker said in it before, null for nothing
     * @param now what {@code spokenIn} returns from now on
     */
    public Changes replace(Spoken before, Spoken now) {
        boolean same = before != null && before.with(List.of()).equals(now.with(List.of()));
        if (before != null) {
            remove(before, without(before.statements(), same ? now.statements() : List.of()));
        }
        add(now, without(now.statements(), same ? before.statements() : List.of()));
        Map<OrderKey, Spoken> printed = new HashMap<>();
        printed.put(now.article(), now);
        return changes(article -> printed.computeIfAbsent(article, spokenIn));
    }

    /**
     * Forgets sayings that nothing can be added to any more, without withdrawing them.
     *
     * @param before all their appearances are before this time, in milliseconds since the epoch
     * @return their appearances, as the articles' places and the statements' ids
     */
    public List<Forgotten> forget(long before) {
        List<Appearance> old = new ArrayList<>();
        for (Run leader : runs.all()) {
            if (leader.leads() && appearances(leader).stream().allMatch(appearance -> appearance.time() < before)) {
                old.addAll(appearances(leader));
            }
        }
        old.forEach(runs::remove);
        statements -= old.size();
        grouping.takeTouched();
        grouping.takeAbandoned();
        return old.stream()
                .map(appearance -> new Forgotten(appearance.article(), appearance.statementId()))
                .toList();
    }

    /**
     * A statement that no longer counts.
     *
     * @param article its article
     * @param statementId the statement
     */
    public record Forgotten(OrderKey article, String statementId) {}

    /** How many statements there are. */
    public int statements() {
        return statements;
    }

    private void add(Spoken spoken, Collection<Spoken.Words> words) {
        words.forEach(statement -> runs.add(Appearance.of(spoken, statement)));
        statements += words.size();
    }

    private void remove(Spoken spoken, Collection<Spoken.Words> words) {
        words.forEach(statement -> runs.remove(Appearance.of(spoken, statement)));
        statements -= words.size();
    }

    private static List<Spoken.Words> without(List<Spoken.Words> some, List<Spoken.Words> others) {
        return some.stream().filter(words -> !others.contains(words)).toList();
    }

    private Changes changes(Function<OrderKey, Spoken> printed) {
        List<Saying> published = new ArrayList<>();
        Set<String> withdrawn = new TreeSet<>();
        Set<Run> touched = new TreeSet<>(Run.RANK);
        touched.addAll(grouping.takeTouched());
        withdrawn.addAll(grouping.takeAbandoned());
        for (Run leader : touched) {
            if (leader.sayingId() != null) {
                withdrawn.add(leader.sayingId());
            }
            Saying saying = saying(leader, printed);
            published.add(saying);
            leader.published(saying.sayingId());
        }
        published.forEach(saying -> withdrawn.remove(saying.sayingId()));
        return new Changes(published, withdrawn);
    }

    private static Saying saying(Run leader, Function<OrderKey, Spoken> printed) {
        List<Appearance> appearances = appearances(leader);
        Run text = CommonText.of(runs(leader));
        Map<SpokenWords, TextComparison> comparisons = new HashMap<>();
        runs(leader).forEach(run -> comparisons.put(run.words(), TextComparison.of(run.words(), text.words())));
        List<Rendering> renderings = appearances.stream()
                .limit(Saying.MOST_RENDERINGS)
                .map(appearance ->
                        rendering(appearance, printed.apply(appearance.article()), comparisons.get(appearance.words())))
                .toList();
        Appearance earliest = appearances.get(0);
        return new Saying(
                earliest.statementId(),
                words(earliest, printed.apply(earliest.article())).speaker(),
                leader.words().stance(),
                words(text.first(), printed.apply(text.first().article())).text(),
                renderings,
                appearances.size(),
                Corroboration.of(appearances.stream()
                        .filter(appearance ->
                                !comparisons.get(appearance.words()).differs())
                        .toList()),
                comparisons.values().stream().anyMatch(TextComparison::differs));
    }

    private static Rendering rendering(Appearance appearance, Spoken spoken, TextComparison comparison) {
        Spoken.Words words = words(appearance, spoken);
        return new Rendering(
                appearance.article().articleId(),
                appearance.statementId(),
                words.kind(),
                words.text(),
                words.spans(),
                spoken.feed(),
                spoken.agency(),
                spoken.headline(),
                spoken.published(),
                Instant.ofEpochMilli(appearance.time()),
                comparison.fidelity(),
                comparison.adds(),
                comparison.changes(),
                words.via() == null ? null : words.via().name());
    }

    private static Spoken.Words words(Appearance appearance, Spoken spoken) {
        return spoken.statements().stream()
                .filter(words -> words.statementId().equals(appearance.statementId()))
                .findFirst()
                .orElseThrow();
    }

    private static String idOf(Run leader) {
        return appearances(leader).get(0).statementId();
    }

    private static List<Run> runs(Run leader) {
        List<Run> runs = new ArrayList<>(leader.followers());
        runs.add(leader);
        return runs;
    }

    /** The appearances of a saying, earliest first. */
    private static List<Appearance> appearances(Run leader) {
        if (leader.followers().isEmpty()) {
            return leader.appearances();
        }
        List<Appearance> appearances = new ArrayList<>(leader.appearances());
        leader.followers().forEach(run -> appearances.addAll(run.appearances()));
        Collections.sort(appearances);
        return appearances;
    }
}
