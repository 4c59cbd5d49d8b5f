package org.wireroom.analysis.entities.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            m   | MALE
            f   | FEMALE
            ~~  | UNKNOWN
            M   | UNKNOWN
            x   | UNKNOWN
            mf  | UNKNOWN
            """)
    void isWrittenWithALetterInTables(String letter, Gender gender) {
        assertThat(Gender.ofLetter(letter)).isEqualTo(gender);
    }
}
