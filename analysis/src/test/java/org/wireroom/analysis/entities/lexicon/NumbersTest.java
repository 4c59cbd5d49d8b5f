package org.wireroom.analysis.entities.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumbersTest {
    @Test
    void areThoseOfAmounts() {
        assertThat(Numbers.ofAmounts())
                .containsEntry("one", 1)
                .containsEntry("twelve", 12)
                .containsEntry("ninety", 90)
                .doesNotContainKeys("a", "an", "million", "1");
    }

    @Test
    void areThoseOfTime() {
        assertThat(Numbers.ofTime())
                .containsEntry("a", 1)
                .containsEntry("an", 1)
                .containsEntry("two", 2)
                .containsEntry("twenty-five", 25)
                .doesNotContainKeys("sixty", "dozen");
    }

    @Test
    void areTheSameNumberForEveryReader() {
        Numbers.ofTime()
                .forEach((word, number) -> assertThat(Numbers.ofAmounts().getOrDefault(word, number))
                        .isEqualTo(number));
    }
}
