package org.wireroom.analysis.language.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CueWordTest {
    private static final Words WORDS = Words.english();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mr        | TITLE
            Mr        | TITLE
            president | TITLE
            Mayor     | TITLE
            in        | PLACE_PREPOSITION
            near      | PLACE_PREPOSITION
            visited   | PLACE_PREPOSITION
            said      | SAYING
            told      | SAYING
            von       | CONNECTOR
            de        | CONNECTOR
            northern  | DIRECTION
            southwestern | DIRECTION
            """)
    void isEvidenceForTheTypeOfTheNameBesideIt(String form, CueWord kind) {
        assertThat(kind.is(WORDS.of(form))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bridge", "Keller", "(", "2024", "he"})
    void isNoneOfTheOtherWords(String form) {
        assertThat(CueWord.values()).noneMatch(kind -> kind.is(WORDS.of(form)));
    }

    @Test
    void mayBeOfTwoKinds() {
        assertThat(CueWord.DIRECTION.is(WORDS.of("al"))).isTrue();
        assertThat(CueWord.CONNECTOR.is(WORDS.of("al"))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(CueWord.class)
    void existsOfEveryKindInLowerCase(CueWord kind) {
        assertThat(CueWord.english().keySet())
                .filteredOn(word -> kind.is(WORDS.of(word)))
                .isNotEmpty()
                .allSatisfy(word -> assertThat(word).isEqualTo(word.toLowerCase(Locale.ROOT)));
    }
}
