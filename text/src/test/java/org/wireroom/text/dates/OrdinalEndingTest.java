package org.wireroom.text.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrdinalEndingTest {
    @Test
    void knowsEnglishEndings() {
        assertThat(List.of("st", "nd", "rd", "th"))
                .allMatch(OrdinalEnding::isEnglish)
                .allMatch(OrdinalEnding::is);
        assertThat(OrdinalEnding.is("s")).isFalse();
    }

    @Test
    void tellsFrenchEndingsFromEnglishOnes() {
        assertThat(List.of("er", "re")).allMatch(OrdinalEnding::is).noneMatch(OrdinalEnding::isEnglish);
    }
}
