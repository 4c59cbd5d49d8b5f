package org.wireroom.analysis.language.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The classes of words in like places, as the lexicon knows them. */
class WordClassesTest {
    private static final Lexicon LEXICON = Lexicon.english();

    private static int fine(String word) {
        return Lexicon.wordClass(LEXICON.classes(word), 0);
    }

    @ParameterizedTest
    @CsvSource({"Monday, Tuesday", "1999, 2004", "he, she", "January, March", "10, 25"})
    void areOneForWordsThatCanTakeEachOthersPlace(String one, String other) {
        assertThat(Lexicon.wordClass(LEXICON.classes(one), 2))
                .isEqualTo(Lexicon.wordClass(LEXICON.classes(other), 2))
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource({"MonDay, Monday", "LonDON, London", "london, London", "BriDGE, Bridge", "bRIDGE, bridge"})
    void areThoseOfTheUsualSpellingWhereAnotherIsNotKnown(String printed, String usual) {
        assertThat(fine(printed)).isEqualTo(fine(usual)).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xqzzt", "Xqzzt", "\u0002", "§§"})
    void areZeroForWordsThatNobodyKnows(String word) {
        assertThat(LEXICON.classes(word)).isZero();
        assertThat(fine(word)).isZero();
    }

    @Test
    void doNotDependOnTheDigits() {
        assertThat(LEXICON.classes("1987")).isEqualTo(LEXICON.classes("2013")).isNotZero();
    }
}
