package org.wireroom.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.wireroom.contract.feed.PolledFeed;

class PollCommandTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00.123Z");
    private static final PolledFeed FEED = PolledFeed.unknown("herald", "https://example.org/rss", NOW);

    @Test
    void saysWhenAFeedWasAnsweredWithWhatAndWhenItIsRequestedNext() {
        PolledFeed feed = FEED.requested(NOW, NOW.plusSeconds(300), 0).answered(NOW, "published 3, unchanged 17");

        assertThat(PollCommand.lines(feed)).isEqualToNormalizingNewlines("""
                herald https://example.org/rss
                  answered  2026-11-22T10:00:00Z
                  requested 2026-11-22T10:00:00Z: published 3, unchanged 17
                  next      2026-11-22T10:05:00Z
                """);
    }

    @Test
    void saysHowOftenAFeedHasFailed() {
        PolledFeed feed = FEED.requested(NOW, NOW.plusSeconds(600), 2).answered(null, "no whole answer within 30 s");

        assertThat(PollCommand.lines(feed))
                .contains("answered  never")
                .contains("no whole answer within 30 s (2 failures in a row)");
    }

    @Test
    void saysThatAFeedIsGone() {
        assertThat(PollCommand.lines(FEED.answered(NOW, "gone for good").asGone()))
                .contains("next      never, it is gone for good");
    }
}
