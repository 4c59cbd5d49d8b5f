package org.wireroom.training.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Holds reading, entities and statements to what they scored before, on both halves of the gold. */
class GoldScoresTest {
    private static final Path GOLD = Path.of("gold");
    private static final double TOLERANCE = 0.5;

    @Test
    void noScoreFallsBelowTheRecordedOne() throws IOException {
        Map<String, Double> now = new GoldScores().now(GOLD);

        assertThat(now.keySet()).containsAll(GoldScores.recorded(GOLD).keySet());
        GoldScores.recorded(GOLD)
                .forEach((check, recorded) -> assertThat(now.get(check))
                        .as(String.format(Locale.ROOT, "%s was %.1f", check, recorded))
                        .isGreaterThanOrEqualTo(recorded - TOLERANCE));
    }
}
