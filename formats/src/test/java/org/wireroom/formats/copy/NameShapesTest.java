package org.wireroom.formats.copy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameShapesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jane Doe",
                "JANE DOE",
                "Jane Doe and John Roe",
                "Ludwig van der Berg",
                "Maria de la Cruz",
                "O'Brien",
                "J. Q. Doe",
                "Jean-Luc Moreau",
                "Åsa Öberg",
                "山田太郎"
            })
    void readLikeNames(String text) {
        assertThat(NameShapes.isName(text, 0, text.length())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jane Doe says", "the ferry", "and", "", "2026", "Jane doe", "..."})
    void areNotInOtherWords(String text) {
        assertThat(NameShapes.isName(text, 0, text.length())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Jane Doe said, 0, 8, true", "Jane Doe said, 0, 13, false", "says Jane Doe, 5, 13, true"})
    void areReadInAPartOfAText(String text, int from, int to, boolean name) {
        assertThat(NameShapes.isName(text, from, to)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jane Doe, AP | true",
                "Jane Doe/AP | true",
                "Jane (AP) | true",
                "Jane Doe | false",
                "Jane-Ann Doe | false"
            })
    void areSetApartByMarks(String text, boolean marked) {
        assertThat(NameShapes.hasMark(text, 0, text.length())).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource({"Jane Doe, 2", "'  Jane   Doe ', 2", "'', 0", "J. Q. Doe, 3", "'Jane\tDoe\nRoe', 3"})
    void areCountedByWhiteSpace(String text, int words) {
        assertThat(NameShapes.count(text, 0, text.length())).isEqualTo(words);
    }
}
