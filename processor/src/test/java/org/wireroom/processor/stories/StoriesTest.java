package org.wireroom.processor.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.wireroom.processor.overlap.OrderKey;

class StoriesTest {
    private static final long WINDOW = 400;
    private static final int ROUNDS = Integer.getInteger("wireroom.stories.rounds", 60);

    private final StoryRun run = new StoryRun(WINDOW);

    @Test
    void foundsAStoryForAnArticleThatResemblesNone() {
        run.add(0, "flood", Topics.of("flood dam rain"));
        run.add(1, "match", Topics.of("goal match striker"));
        assertThat(run.stories()).containsEntry("flood", "flood").containsEntry("match", "match");
    }

    @Test
    void joinsTheStoryThatAnArticleResembles() {
        run.add(0, "flood", Topics.of("flood dam rain river"));
        run.add(1, "later", Topics.of("flood dam rain village"));
        assertThat(run.stories()).containsEntry("later", "flood");
        assertThat(run.answer("later").reason().articleId()).isEqualTo("flood");
        assertThat(run.answer("later").reason().terms()).hasSize(3);
        assertThat(run.answer("flood").reason()).isNull();
    }

    @Test
    void keepsReportsOfDaysFarApartInStoriesOfTheirOwn() {
        run.add(0, "first", 1000L, Topics.of("flood dam rain river"));
        run.add(1, "second", 1030L, Topics.of("flood dam rain river"));
        assertThat(run.stories()).containsEntry("second", "second");
    }

    @Test
    void unitesTwoStoriesOnceAnArticleResemblesBoth() {
        run.add(0, "dam", Topics.of("dam crack wall engineer valley"));
        run.add(1, "people", Topics.of("village evacuate bus school valley"));
        assertThat(run.stories()).containsEntry("people", "people");
        run.add(2, "both", Topics.of("dam crack wall engineer village evacuate bus school valley"));
        assertThat(run.stories()).containsEntry("people", "dam").containsEntry("both", "dam");
        assertThat(run.answer("people").joinedId()).isEqualTo("people");
    }

    @Test
    void dividesThemAgainWhenThatArticleIsWithdrawn() {
        unitesTwoStoriesOnceAnArticleResemblesBoth();
        run.withdraw(2, "both");
        assertThat(run.stories()).containsEntry("people", "people").doesNotContainKey("both");
    }

    @Test
    void handsAStoryOverWhenItsFounderIsWithdrawn() {
        run.add(0, "first", Topics.of("flood dam rain river"));
        run.add(1, "second", Topics.of("flood dam rain village"));
        run.add(2, "third", Topics.of("flood dam rain bridge"));
        run.withdraw(0, "first");
        assertThat(run.stories()).containsEntry("second", "second").containsEntry("third", "second");
    }

    @Test
    void letsAnArticleThatArrivesLateFoundTheStory() {
        run.add(5, "second", Topics.of("flood dam rain village"));
        run.add(0, "first", Topics.of("flood dam rain river"));
        assertThat(run.stories()).containsEntry("second", "first");
    }

    @Test
    void closesAStoryThatNothingJoinsForAWindow() {
        run.add(0, "old", Topics.of("flood dam rain river"));
        run.add(WINDOW, "recent", Topics.of("goal match striker cup"));
        assertThat(run.answer("old").closed()).isFalse();
        run.add(WINDOW + 1, "new", Topics.of("budget tax vote minister"));
        assertThat(run.answer("old").closed()).isTrue();
        assertThat(run.answer("recent").closed()).isFalse();
    }

    @Test
    void forgetsStoriesThatEndedTwoWindowsAgo() {
        run.add(0, "old", Topics.of("flood dam rain river"));
        run.add(3 * WINDOW, "new", Topics.of("goal match striker cup"));
        assertThat(run.rows())
                .extracting(row -> row.profile().article().articleId())
                .containsExactly("new");
    }

    @Test
    void saysTheSameInTheEndHoweverArticlesArriveAndHoweverOftenItRestarts() {
        int united = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(round);
            int articles = 30 + random.nextInt(100);
            int topics = 2 + random.nextInt(40);
            StoryRun arriving = new StoryRun(WINDOW);
            Map<String, StoryProfile> newest = new TreeMap<>();
            for (int i = 0; i < 2 * articles; i++) {
                StoryProfile next = next(random, "article-" + random.nextInt(articles), topics, newest);
                newest.put(next.article().articleId(), next);
                arriving.changeLater(next);
                if (random.nextInt(3) == 0) {
                    arriving.settle();
                } else if (random.nextInt(3) == 0) {
                    arriving.settleFrom(next.article());
                }
                if (random.nextInt(40) == 0) {
                    arriving.restart();
                }
            }
            arriving.settle();
            List<StoryProfile> ordered = new ArrayList<>(newest.values());
            ordered.removeIf(profile -> !profile.isLive());
            ordered.sort((a, b) -> a.article().compareTo(b.article()));
            StoryRun inOrder = new StoryRun(WINDOW);
            ordered.forEach(inOrder::change);
            assertThat(arriving.answers()).as("round %d", round).isEqualTo(inOrder.answers());
            united += (int) inOrder.answers().values().stream()
                    .filter(answer -> !answer.joinedId().equals(answer.storyId()))
                    .count();
        }
        assertThat(united).isPositive();
    }

    private static StoryProfile next(Random random, String id, int topics, Map<String, StoryProfile> newest) {
        StoryProfile before = newest.get(id);
        int generation = before == null ? 1 : before.generation() + 1;
        OrderKey key = new OrderKey(Math.floorMod(id.hashCode(), 300), id);
        if (before != null && before.isLive() && random.nextInt(3) == 0) {
            return StoryProfile.withdrawn(key, generation);
        }
        Long published = random.nextBoolean() ? null : (long) random.nextInt(6);
        return new StoryProfile(
                key,
                generation,
                random.nextInt(6),
                published,
                Topics.random(random, random.nextInt(topics)),
                new int[] {random.nextInt(5)});
    }
}
