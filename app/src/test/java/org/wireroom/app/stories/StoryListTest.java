package org.wireroom.app.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wireroom.contract.article.Speaker;
import org.wireroom.contract.json.Json;
import org.wireroom.contract.saying.Fidelity;
import org.wireroom.contract.saying.Rendering;
import org.wireroom.contract.saying.Saying;
import org.wireroom.contract.story.JoinReason;
import org.wireroom.contract.story.MovedStory;
import org.wireroom.contract.story.Story;
import org.wireroom.contract.story.StoryArticle;
import org.wireroom.contract.story.StoryStatus;
import org.wireroom.text.Resolution;
import org.wireroom.text.Stance;
import org.wireroom.text.StatementKind;

class StoryListTest {
    private static final Instant FIRST = Instant.parse("2026-11-21T10:00:00Z");

    @TempDir
    Path out;

    @Test
    void printsWhoWasFirstWhatWasNewAndWhoCopied() {
        StringWriter printed = new StringWriter();
        new StoryList(new PrintWriter(printed), List.of(saying())).print(List.of(story("a", FIRST)));
        assertThat(printed.toString().lines())
                .containsExactly(
                        "Dam cracks",
                        "  a  open, 3 articles, 2 independent, 2 feeds",
                        "  2026-11-21 10:00  telex (Telex)                first      Dam cracks",
                        "  2026-11-21 10:01  ledger                       40 % new   Reservoir emptied  [dam, crack]",
                        "  2026-11-21 10:02  ledger                       copy       c  [dam]",
                        "  said by Zoë Björk: The wall holds. (2 renderings)",
                        "");
    }

    @Test
    void readsStoriesTheOneWithTheLatestArticleFirst() throws IOException {
        keep("a", story("a", FIRST));
        keep("d", story("d", FIRST.plusSeconds(60)));
        keep("m", new MovedStory("m", StoryStatus.MOVED, List.of("a")));
        assertThat(new StoryFiles(out).all()).extracting(Story::storyId).containsExactly("d", "a");
    }

    @Test
    void saysWhereThereAreNoStories() {
        assertThatThrownBy(() -> new StoryFiles(out).all())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no stories in this folder");
    }

    private void keep(String id, Object story) throws IOException {
        Path folder = Files.createDirectories(out.resolve("stories").resolve("00"));
        Files.write(folder.resolve(id + ".json"), Json.write(story));
    }

    private static Story story(String id, Instant last) {
        return new Story(
                id,
                1,
                "en",
                StoryStatus.OPEN,
                List.of(),
                "Dam\ncracks",
                id,
                FIRST,
                last,
                3,
                2,
                List.of("ledger", "telex"),
                0.5,
                List.of(),
                List.of(
                        article(id, id, "telex", "Telex", "Dam cracks", 1, null),
                        article("b", "b", "ledger", null, "Reservoir emptied", 0.4, reason("dam", "crack")),
                        article("c", "b", "ledger", null, null, 0, reason("dam"))));
    }

    private static JoinReason reason(String... terms) {
        return new JoinReason("a", 0.5, List.of(terms), List.of());
    }

    private static StoryArticle article(
            String id, String report, String feed, String agency, String headline, double novelty, JoinReason because) {
        Instant received = FIRST.plusSeconds(60L * "abc".indexOf(id));
        return new StoryArticle(
                id, report, feed, agency, received, null, headline, null, novelty, because == null ? 1 : 0.5, because);
    }

    private static Saying saying() {
        return new Saying(
                "s",
                new Speaker("person:zoe-bjork", "Zoë Björk", null, null, Resolution.NAME, 0.9),
                Stance.ASSERTS,
                "The wall\nholds.",
                List.of(rendering("a"), rendering("b")),
                2,
                2,
                false);
    }

    private static Rendering rendering(String article) {
        return new Rendering(
                article,
                "s" + article,
                StatementKind.DIRECT,
                "The wall holds.",
                List.of(),
                "telex",
                null,
                null,
                null,
                FIRST,
                Fidelity.SAME,
                List.of(),
                List.of(),
                null);
    }
}
