package org.wireroom.benchmarks.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CampaignArticlesTest {
    private final CampaignArticles articles = new CampaignArticles(200, 1);

    @Test
    void givesTheSameArticleForANumber() {
        assertThat(articles.bytes(7, 1)).isEqualTo(new CampaignArticles(200, 1).bytes(7, 1));
        assertThat(articles.bytes(7, 1)).isNotEqualTo(articles.bytes(7, 2));
    }

    @Test
    void sharesParagraphsBetweenArticles() {
        Set<String> seen = new HashSet<>();
        List<String> shared = IntStream.range(0, 200)
                .mapToObj(number -> new String(articles.bytes(number, 1), StandardCharsets.UTF_8))
                .flatMap(text -> List.of(text.split("\n\n")).stream().distinct())
                .filter(paragraph -> paragraph.length() > 200 && !seen.add(paragraph))
                .toList();
        assertThat(shared).hasSizeGreaterThan(50);
    }

    @Test
    void namesWhatDiffersFromAnUndisturbedRun() {
        assertThat(Results.differences(Map.of("a", "1", "b", "2"), Map.of("b", "3", "c", "4")))
                .containsExactlyInAnyOrder("lost: a", "other content: b", "too much: c");
    }
}
