package org.wireroom.analysis.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiveGramsTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "4, 0", "5, 1", "6, 2", "100, 96"})
    void areOnePerWordExceptForTheLastFour(int words, int grams) {
        assertThat(of(IntStream.range(0, words).toArray()).size()).isEqualTo(grams);
    }

    @Test
    void areCountedOnceHoweverOftenTheyArePrinted() {
        assertThat(of(1, 1, 1, 1, 1, 1, 1, 1).size()).isEqualTo(1);
        assertThat(of(1, 2, 3, 4, 5, 1, 2, 3, 4, 5).size()).isEqualTo(5);
    }

    @Test
    void differByTheOrderOfTheirWords() {
        assertThat(of(1, 2, 3, 4, 5).shared(of(1, 2, 3, 5, 4))).isZero();
        assertThat(of(1, 2, 3, 4, 5).shared(of(5, 4, 3, 2, 1))).isZero();
    }

    @Test
    void areSharedWhereverTheyAre() {
        FiveGrams one = of(1, 2, 3, 4, 5, 6, 20, 21);
        FiveGrams other = of(30, 31, 1, 2, 3, 4, 5, 6);
        assertThat(one.shared(other)).isEqualTo(2);
        assertThat(other.shared(one)).isEqualTo(2);
    }

    @Test
    void areSharedWithThemselves() {
        FiveGrams all = of(IntStream.range(0, 50).toArray());
        assertThat(all.shared(all)).isEqualTo(all.size());
    }

    @Test
    void ofAShortBodyShareNothing() {
        assertThat(of(1, 2, 3, 4).shared(of(1, 2, 3, 4))).isZero();
        assertThat(of().shared(of(1, 2, 3, 4, 5))).isZero();
    }

    private static FiveGrams of(int... words) {
        return new FiveGrams(ComparedBody.ofHashes(words));
    }
}
