package org.wireroom.processor.stories;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.wireroom.processor.overlap.OrderKey;
import org.wireroom.processor.stories.StoryDecision.Merge;

/**
 * The stories of a set of articles that changes in any order: always those to which the set leads when its articles come in order.
 *
 * <p>When an article arrives late, changes or is withdrawn, those after it are taken away, and placed again. Only those whose
 * decision may be another one are decided again: those that share a term with an article or a story that differs from before.
 */
public final class Stories {
    private static final double DECIMALS = 10;

    private final long windowMillis;
    private final StoryFold fold;
    private final TreeMap<OrderKey, StoryProfile> pending = new TreeMap<>();

    /**
     * What has changed.
     *
     * @param answers stories of articles that are others than before
     * @param rows articles whose rows have to be written
     * @param gone places of articles whose rows have to be deleted
     */
    public record Changes(List<StoryAnswer> answers, List<StoryRow> rows, List<OrderKey> gone) {
        static final Changes NONE = new Changes(List.of(), List.of(), List.of());
    }

    /**
     * No stories.
     *
     * @param windowMillis articles that were received further apart do not find each other; a story that nothing joins for so long is
     *     closed
     */
    public Stories(long windowMillis) {
        this.windowMillis = windowMillis;
        fold = new StoryFold(windowMillis);
    }

    /** Reads the rows of {@link Changes#rows()}, in order. */
    public void restore(Iterable<StoryRow> rows) {
        Map<OrderKey, PlacedArticle> articles = new HashMap<>();
        for (StoryRow row : rows) {
            PlacedArticle article = new PlacedArticle(row.profile());
            articles.put(article.key(), article);
            article.decision(row.decision(articles));
            article.answered(row.answered());
            fold.place(article);
        }
    }

    /**
     * Takes a version or a withdrawal of an article; {@link #settle} acts on it.
     *
     * @return whether it is news: no version is known that is as new
     */
    public boolean change(StoryProfile profile) {
        StoryProfile waiting = pending.get(profile.article());
        PlacedArticle placed = fold.at(profile.article());
        StoryProfile known = waiting == null && placed != null ? placed.profile() : waiting;
        boolean news = known == null ? profile.isLive() : known.generation() < profile.generation();
        if (news) {
            pending.put(profile.article(), profile);
        }
        return news;
    }

    /** Whether a change of an article waits. */
    public boolean isWaiting(OrderKey article) {
        return pending.containsKey(article);
    }

    /** How many articles are kept. */
    public int size() {
        return fold.articles().size();
    }

    /** Whether at most so many articles have to be placed again because of a change at a place. */
    public boolean isNearTheEnd(OrderKey place, int most) {
        return fold.hasAtMostFrom(place, most);
    }

    /** Whether at most so many articles have to be placed again because of all that waits. */
    public boolean isNearTheEnd(int most) {
        return pending.isEmpty() || isNearTheEnd(pending.firstKey(), most);
    }

    /** Acts on all changes that wait. */
    public Changes settle() {
        return pending.isEmpty() ? Changes.NONE : settleFrom(pending.firstKey());
    }

    /** Acts on the changes that wait at a place or after it. */
    public Changes settleFrom(OrderKey place) {
        NavigableMap<OrderKey, StoryProfile> due = pending.tailMap(place, true);
        if (due.isEmpty()) {
            return Changes.NONE;
        }
        TreeMap<OrderKey, PlacedArticle> again = new TreeMap<>();
        Map<PlacedArticle, StoryDecision> before = new HashMap<>();
        Set<PlacedArticle> touched = new LinkedHashSet<>();
        for (PlacedArticle article : fold.takeFrom(due.firstKey())) {
            again.put(article.key(), article);
            before.put(article, article.decision());
            touchMerged(article.decision(), touched);
        }
        due.keySet().forEach(key -> again.computeIfAbsent(key, added -> new PlacedArticle(due.get(key))));
        Differences differences = new Differences();
        for (PlacedArticle article : again.values()) {
            place(article, before.get(article), differences);
            if (article.profile().isLive()) {
                touched.add(article);
                touchMerged(article.decision(), touched);
            }
        }
        List<OrderKey> gone = due.values().stream()
                .filter(profile -> !profile.isLive())
                .map(StoryProfile::article)
                .toList();
        touched.removeIf(article -> !article.profile().isLive());
        Changes changes = changes(touched, before, gone);
        due.clear();
        return changes;
    }

    /** Closes the stories that nothing has joined for long, and forgets those that are too old for any late article. */
    public Changes close() {
        List<StoryAnswer> answers = new ArrayList<>();
        List<StoryRow> rows = new ArrayList<>();
        List<OrderKey> gone = new ArrayList<>();
        for (GrowingStory story : present()) {
            if (latest(story) < fold.newest() - 2 * windowMillis) {
                story.members().forEach(article -> gone.add(article.key()));
                fold.forget(story);
            } else {
                answer(story.founder(), answers, rows, false);
            }
        }
        return new Changes(answers, rows, gone);
    }

    private Collection<GrowingStory> present() {
        Set<GrowingStory> present = new LinkedHashSet<>();
        fold.articles().forEach(article -> present.add(article.story()));
        return present;
    }

    private void place(PlacedArticle article, StoryDecision before, Differences differences) {
        StoryProfile now = pending.get(article.key());
        if (now == null && !differences.concern(article.profile())) {
            fold.place(article);
            return;
        }
        if (now != null) {
            if (article.profile().isLive()) {
                differences.add(article.profile());
            }
            article.profile(now);
        }
        if (article.profile().isLive()) {
            fold.decide(article);
            boolean same = now == null && article.decision().leadsToTheSame(before);
            if (!same || differences.contain(article.decision())) {
                differences.add(article.decision());
                differences.add(article.profile());
            }
            if (!same) {
                differences.add(before);
            }
        } else {
            differences.add(before);
        }
    }

    private static void touchMerged(StoryDecision decision, Set<PlacedArticle> touched) {
        for (Merge merge : decision.merges()) {
            touched.addAll(merge.absorbed().founded().members());
        }
    }

    private Changes changes(Set<PlacedArticle> touched, Map<PlacedArticle, StoryDecision> before, List<OrderKey> gone) {
        List<StoryAnswer> answers = new ArrayList<>();
        List<StoryRow> rows = new ArrayList<>();
        for (PlacedArticle article : touched) {
            boolean decided = pending.containsKey(article.key())
                    || (before.containsKey(article) && !article.decision().equals(before.get(article)));
            answer(article, answers, rows, decided);
        }
        return new Changes(answers, rows, gone);
    }

    private void answer(PlacedArticle article, List<StoryAnswer> answers, List<StoryRow> rows, boolean decided) {
        StoryAnswer now = answer(article);
        boolean other = !now.equals(article.answered());
        if (other) {
            article.answered(now);
            answers.add(now);
        }
        if (other || decided) {
            rows.add(StoryRow.of(article));
        }
    }

    private StoryAnswer answer(PlacedArticle article) {
        StoryDecision decision = article.decision();
        GrowingStory story = article.story();
        return new StoryAnswer(
                article.key().articleId(),
                article.profile().generation(),
                story.founder().key().articleId(),
                decision.joined().key().articleId(),
                StrictMath.round(decision.similarity() * DECIMALS) / DECIMALS,
                decision.reason(),
                story.founder() == article && latest(story) < fold.newest() - windowMillis);
    }

    private static long latest(GrowingStory story) {
        return story.members().stream()
                .mapToLong(article -> article.key().firstReceivedAt())
                .max()
                .orElseThrow();
    }
}
