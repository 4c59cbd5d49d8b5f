package org.wireroom.processor.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wireroom.contract.article.StoryMembership;
import org.wireroom.contract.json.Json;
import org.wireroom.contract.story.MovedStory;
import org.wireroom.contract.story.Story;
import org.wireroom.contract.story.StoryArticle;
import org.wireroom.contract.story.StoryChange.Kind;
import org.wireroom.contract.story.StoryEntity;
import org.wireroom.contract.story.StoryStatus;

/** Stories follow their articles: those that join, arrive late, or are withdrawn. */
class StoryTopologyTest extends TopologyTest {
    private static final String DAM = """
            Dam above Velden cracks after rain

            Engineers found a crack in the wall of the dam above Velden on Monday, after eleven days of rain.

            The reservoir has to be emptied, and the wall repaired, engineer Marta Lindqvist said.
            """;
    private static final String LATER = """
            Crack in dam wall: engineers empty reservoir

            The reservoir above Velden is being emptied because engineers found a crack in the dam.

            Engineer Marta Lindqvist wants the wall repaired before it rains again.
            """;
    private static final String MATCH = """
            Striker scores twice in cup final

            Orla Keane scored twice in the last minutes and won the cup for the Rovers on Sunday.

            Her coach said that nobody had trained harder for this match.
            """;

    @Test
    void namesTheStoryInAnArticleBeforeItsFirstPublication() {
        run.publish("dam.txt", DAM);
        assertThat(run.published())
                .singleElement()
                .satisfies(article ->
                        assertThat(article.story()).isEqualTo(new StoryMembership(TopologyRun.id("dam.txt"), true, 1)));
    }

    @Test
    void listsTheReportsOfAnEventWithTheReasonWhyTheyAreThere() {
        run.publish("dam.txt", DAM);
        run.publish("match.txt", MATCH);
        run.publish("later.txt", LATER);
        Story story = story("dam.txt");
        assertThat(story.articles())
                .extracting(StoryArticle::articleId)
                .containsExactly(TopologyRun.id("dam.txt"), TopologyRun.id("later.txt"));
        assertThat(story.status()).isEqualTo(StoryStatus.OPEN);
        assertThat(story.feeds()).containsExactly("wire");
        assertThat(story.reportsTotal()).isEqualTo(2);
        assertThat(story.entities()).extracting(StoryEntity::name).contains("Marta Lindqvist", "Velden");
        StoryArticle later = story.articles().get(1);
        assertThat(later.because().articleId()).isEqualTo(TopologyRun.id("dam.txt"));
        assertThat(later.because().terms()).contains("crack", "dam", "velden");
        assertThat(later.because().entities()).contains("Velden");
        assertThat(run.article("later.txt").story().storyId()).isEqualTo(TopologyRun.id("dam.txt"));
        assertThat(story("match.txt").articlesTotal()).isOne();
    }

    @Test
    void redirectsFromAStoryThatALateArticleBegins() {
        run.at(TopologyRun.START.plusSeconds(60));
        run.publish("later.txt", LATER);
        run.at(TopologyRun.START);
        run.publish("dam.txt", DAM);
        assertThat(Json.read(run.stories().get(TopologyRun.id("later.txt")), MovedStory.class))
                .isEqualTo(new MovedStory(
                        TopologyRun.id("later.txt"), StoryStatus.MOVED, List.of(TopologyRun.id("dam.txt"))));
        assertThat(story("dam.txt").articlesTotal()).isEqualTo(2);
        assertThat(run.storyChanges())
                .extracting(change -> change.change())
                .containsExactlyInAnyOrder(Kind.FOUNDED, Kind.LEFT, Kind.MERGED, Kind.FOUNDED, Kind.JOINED);
    }

    @Test
    void withdrawsARedirectAfterAMonth() {
        redirectsFromAStoryThatALateArticleBegins();
        run.at(TopologyRun.START.plus(Duration.ofDays(29)));
        run.publish("match.txt", MATCH);
        assertThat(run.stories().get(TopologyRun.id("later.txt"))).isNotNull();
        run.at(TopologyRun.START.plus(Duration.ofDays(31)));
        run.publish("match-2.txt", MATCH);
        assertThat(run.stories()).containsEntry(TopologyRun.id("later.txt"), null);
    }

    @Test
    void handsAStoryOverWhenTheArticleThatFoundedItIsWithdrawn() {
        run.publish("dam.txt", DAM);
        run.publish("later.txt", LATER);
        run.withdraw("dam.txt");
        assertThat(story("later.txt").articlesTotal()).isOne();
        assertThat(new String(run.stories().get(TopologyRun.id("dam.txt")), StandardCharsets.UTF_8))
                .contains("\"moved\"", TopologyRun.id("later.txt"));
        run.withdraw("later.txt");
        assertThat(run.stories()).containsEntry(TopologyRun.id("later.txt"), null);
    }

    @Test
    void movesAnArticleThatIsCorrectedToReportSomethingElse() {
        run.publish("dam.txt", DAM);
        run.publish("later.txt", LATER);
        run.publish("later.txt", MATCH);
        assertThat(story("dam.txt").articlesTotal()).isOne();
        assertThat(run.article("later.txt").story().founder()).isTrue();
    }

    @Test
    void closesAStoryThatNothingJoinsForTheWindow() {
        run.publish("dam.txt", DAM);
        run.at(TopologyRun.START.plus(Duration.ofDays(15)));
        run.publish("match.txt", MATCH);
        run.pass(Duration.ofSeconds(10));
        assertThat(story("dam.txt").status()).isEqualTo(StoryStatus.CLOSED);
        assertThat(run.storyChanges()).extracting(change -> change.change()).contains(Kind.CLOSED);
        assertThat(run.article("dam.txt").revision()).isOne();
    }

    private Story story(String name) {
        return Json.read(run.stories().get(TopologyRun.id(name)), Story.class);
    }
}
