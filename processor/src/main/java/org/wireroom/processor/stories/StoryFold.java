package org.wireroom.processor.stories;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.wireroom.processor.overlap.OrderKey;
import org.wireroom.processor.stories.StoryDecision.Merge;

/**
 * The stories of articles that are placed in order: an article joins the story that it resembles most if it does so enough, else it
 * founds one; then a story that has grown takes in the story that it resembles most, while they pass the same threshold.
 */
final class StoryFold {
    /** Least similarity of what is in one story. Best on the articles of 2014 and 2021 by which docs/stories.md measures. */
    static final double THRESHOLD = 0.24;

    private final TermHolders holders;
    private final TreeMap<OrderKey, PlacedArticle> placed = new TreeMap<>();

    StoryFold(long windowMillis) {
        holders = new TermHolders(windowMillis);
    }

    /** All articles in order. */
    Collection<PlacedArticle> articles() {
        return placed.values();
    }

    /** The article at a place, null if there is none. */
    PlacedArticle at(OrderKey key) {
        return placed.get(key);
    }

    /** When the latest article was received. */
    long newest() {
        return placed.lastKey().firstReceivedAt();
    }

    /** Whether there are at most so many articles from a place on. */
    boolean hasAtMostFrom(OrderKey from, int most) {
        int count = 0;
        for (PlacedArticle ignored : placed.tailMap(from).values()) {
            if (++count > most) {
                return false;
            }
        }
        return true;
    }

    /** Takes away the articles from a place on, and returns them in order. */
    Deque<PlacedArticle> takeFrom(OrderKey from) {
        Deque<PlacedArticle> taken = new ArrayDeque<>();
        while (!placed.isEmpty() && placed.lastKey().compareTo(from) >= 0) {
            PlacedArticle last = placed.pollLastEntry().getValue();
            List<Merge> merges = last.decision().merges();
            for (int i = merges.size() - 1; i >= 0; i--) {
                merges.get(i)
                        .survivor()
                        .founded()
                        .release(merges.get(i).absorbed().founded());
            }
            last.decision().joined().founded().removeLast();
            holders.remove(last);
            taken.addFirst(last);
        }
        return taken;
    }

    /** Decides about an article that is later than all others, and places it. */
    void decide(PlacedArticle article) {
        StoryProfile profile = article.profile();
        List<PlacedArticle> alike = holders.alike(profile);
        Set<GrowingStory> candidates = new LinkedHashSet<>();
        alike.forEach(other -> candidates.add(other.story()));
        Alike closest = mostAlike(candidates, story -> story.similarity(profile));
        List<Merge> merges = new ArrayList<>();
        if (closest == null) {
            article.decision(new StoryDecision(article, 1, null, merges));
            article.founded().add(article);
        } else {
            GrowingStory best = closest.story();
            StoryReason reason = new Resemblance(profile, best).strongest(alike);
            article.decision(new StoryDecision(best.founder(), closest.similarity(), reason, merges));
            best.add(article);
            candidates.remove(best);
            unite(best, candidates, merges);
        }
        finish(article);
    }

    /** Places an article that is later than all others as it was decided before. */
    void place(PlacedArticle article) {
        article.decision().joined().founded().add(article);
        for (Merge merge : article.decision().merges()) {
            merge.survivor().founded().absorb(merge.absorbed().founded());
        }
        finish(article);
    }

    /** Forgets the articles of a story. */
    void forget(GrowingStory story) {
        for (PlacedArticle article : story.members()) {
            placed.remove(article.key());
            article.decision(null);
        }
    }

    private void finish(PlacedArticle article) {
        holders.add(article);
        placed.put(article.key(), article);
    }

    private static void unite(GrowingStory grown, Set<GrowingStory> others, List<Merge> merges) {
        GrowingStory story = grown;
        for (Alike alike = mostAlike(others, story::similarity);
                alike != null;
                alike = mostAlike(others, story::similarity)) {
            GrowingStory other = alike.story();
            others.remove(other);
            boolean earlier = founder(story).compareTo(founder(other)) < 0;
            GrowingStory absorbed = earlier ? other : story;
            story = earlier ? story : other;
            story.absorb(absorbed);
            merges.add(new Merge(story.founder(), absorbed.founder()));
        }
    }

    private record Alike(GrowingStory story, double similarity) {}

    /** The story that is most alike, of equal ones that of the earliest founder; null if none passes the threshold. */
    private static Alike mostAlike(Set<GrowingStory> candidates, ToDoubleFunction<GrowingStory> similarity) {
        return candidates.stream()
                .map(story -> new Alike(story, similarity.applyAsDouble(story)))
                .filter(alike -> alike.similarity() >= THRESHOLD)
                .max(Comparator.comparingDouble(Alike::similarity)
                        .thenComparing(alike -> founder(alike.story()), Comparator.reverseOrder()))
                .orElse(null);
    }

    private static OrderKey founder(GrowingStory story) {
        return story.founder().key();
    }
}
