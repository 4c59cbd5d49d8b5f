package org.wireroom.analysis.entities.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllCapsNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            MOSCOW  | true
            U.S.    | true
            ÉTÉ 24  | true
            O'NEILL | true
            A       | true
            Moscow  | false
            McHALE  | false
            2024    | false
            東京    | false
            ~~      | false
            """)
    void areThoseWithoutASmallLetter(String name, boolean capitals) {
        assertThat(AllCapsNames.areCapitals(name)).isEqualTo(capitals);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            MOSCOW                | Moscow
            NEW YORK              | New York
            UN                    | UN
            NATO                  | NATO
            U.S.                  | U.S.
            US ARMY               | Us Army
            JEAN-PAUL ROUX        | Jean-Paul Roux
            ÅSA ÖBERG             | Åsa Öberg
            Angela MERKEL         | Angela MERKEL
            moscow                | moscow
            ~~                    | ~~
            """)
    void areWrittenAsOtherNamesUnlessTheyAreShort(String name, String usual) {
        assertThat(AllCapsNames.titleCase(name)).isEqualTo(usual);
        assertThat(AllCapsNames.usual(name, 0)).isEqualTo(usual);
    }
}
