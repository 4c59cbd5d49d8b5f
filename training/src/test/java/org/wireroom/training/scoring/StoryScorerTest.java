package org.wireroom.training.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class StoryScorerTest {
    @Test
    void oneStoryOfTwoClustersHasHalfThePrecision() {
        GoldFolder folder = new GoldFolder(Gold.json("{}"), List.of(article("a", "x"), article("b", "y")));

        Figures figures = Gold.score(new StoryScorer(), folder);

        assertThat(Gold.value(figures, "b3", "P")).isEqualTo(0.5, within(1e-9));
        assertThat(Gold.value(figures, "b3", "R")).isEqualTo(1, within(1e-9));
        assertThat(Gold.value(figures, "pairwise", "predicted")).isEqualTo(1);
    }

    private static ScoredArticle article(String file, String cluster) {
        return ScoredArticle.of(
                file, Gold.json("{'cluster': '" + cluster + "'}"), "", Gold.json("{'story': {'storyId': 's'}}"));
    }
}
