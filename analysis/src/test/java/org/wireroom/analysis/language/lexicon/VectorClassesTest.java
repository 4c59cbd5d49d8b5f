package org.wireroom.analysis.language.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The classes of words with like vectors, as words have them. */
class VectorClassesTest {
    private static final Words WORDS = Words.english();

    @ParameterizedTest
    @CsvSource({"guitarist, drummer", "enzyme, proteins", "rice, sugar", "physicist, chemist"})
    void areOneForWordsOfLikeThings(String one, String other) {
        assertThat(WORDS.of(one).middleVector)
                .isEqualTo(WORDS.of(other).middleVector)
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource({"midfielder, chemist", "Airbus, rice", "oxygen, bishop"})
    void differForWordsOfOtherThings(String one, String other) {
        assertThat(WORDS.of(one).topic).isNotEqualTo(WORDS.of(other).topic);
    }

    @ParameterizedTest
    @CsvSource({"BOEING, boeing", "Boeing, boeing", "Rice, rice"})
    void doNotDependOnTheCase(String printed, String usual) {
        assertThat(WORDS.of(printed).fineVector)
                .isEqualTo(WORDS.of(usual).fineVector)
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xqzzt", "1987", ",", "\u0002"})
    void areZeroForWordsWithoutAVector(String word) {
        assertThat(WORDS.of(word).fineVector).isZero();
        assertThat(WORDS.of(word).middleVector).isZero();
        assertThat(WORDS.of(word).topic).isZero();
    }
}
