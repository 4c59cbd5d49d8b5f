package org.wireroom.formats.copy.byline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BylineOpeningTest {
    @Test
    void teletypeHasFewerOpenings() {
        assertThat(BylineOpening.ofTeletype()).containsExactlyInAnyOrder("by", "par", "por", "von", "di", "door");
    }

    @Test
    void everyOpeningIsInTheTableOnce() {
        assertThat(BylineOpening.all())
                .extracting(BylineOpening::phrase)
                .contains("by", "story by", "автор")
                .doesNotHaveDuplicates();
    }
}
