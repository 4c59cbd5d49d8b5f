package org.wireroom.processor.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.stories.TermFrequencies;
import org.wireroom.contract.article.EnrichedArticle;
import org.wireroom.contract.article.Published;
import org.wireroom.contract.article.Source;

class StoryProfilerTest {
    private final StoryProfiler profiler = new StoryProfiler(TermFrequencies.of(1000, Map.of()));

    @ParameterizedTest
    @CsvSource({
        "2026-06-03T14:20Z, 2026-06-03",
        "2026-06-03, 2026-06-03",
        "--06-03, 2026-06-03",
        "--12-30, 2025-12-30",
        "2026-06, ",
        "2026, ",
        "--06, "
    })
    void takesTheDayOfPublicationAsFarAsItIsKnown(String value, String day) {
        Long expected = day == null ? null : LocalDate.parse(day).toEpochDay();
        assertThat(profile(new Published(value, List.of(), List.of())).published())
                .isEqualTo(expected);
    }

    @Test
    void knowsTheDayOfReceptionWhereNoOtherIsStated() {
        StoryProfile profile = profile(Published.UNKNOWN);
        assertThat(profile.published()).isNull();
        assertThat(profile.received()).isEqualTo(LocalDate.of(2026, 6, 4).toEpochDay());
    }

    private StoryProfile profile(Published published) {
        Instant received = Instant.parse("2026-06-04T10:00:00Z");
        return profiler.of(
                EnrichedArticle.builder()
                        .articleId("wire-1")
                        .feed("wire")
                        .source(new Source("a.txt", null, "text/plain", "UTF-8", 0, received, received))
                        .published(published)
                        .language("en")
                        .text("")
                        .build(),
                1);
    }
}
