package org.wireroom.analysis.entities.roles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            director         | directors
            spokeswoman      | spokeswomen
            fireman          | firemen
            deputy           | deputies
            attorney         | attorneys
            coach            | coaches
            boss             | bosses
            wife             | wives
            child            | children
            chairperson      | chairpeople
            prime minister   | prime ministers
            city clerk       | city clerks
            """)
    void areThoseOfTheLastWord(String one, String several) {
        assertThat(Plurals.of(one)).isEqualTo(several);
    }
}
