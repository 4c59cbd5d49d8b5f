package org.wireroom.analysis.entities.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.entities.rules.PersonRule;

class PersonNameTest {
    private final Forenames forenames = new Forenames();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            peter marlow         | peter,marlow         | ~~
            peter marlow jr      | peter,marlow         | jr
            peter marlow junior  | peter,marlow         | jr
            peter marlow sr      | peter,marlow         | sr
            peter marlow senior  | peter,marlow         | sr
            peter marlow iii     | peter,marlow         | iii
            marlow jr            | marlow               | jr
            charles iii          | charles,iii          | ~~
            junior               | junior               | ~~
            kim jong un          | kim,jong,un          | ~~
            """)
    void hasWordsAndAGeneration(String key, String words, String generation) {
        PersonName name = PersonName.of(key);
        assertThat(String.join(",", name.words())).isEqualTo(words);
        assertThat(name.generation()).isEqualTo(generation);
    }

    @Test
    void hasAFirstAndALastWord() {
        PersonName name = PersonName.of("ana maria ruiz");
        assertThat(name.first()).isEqualTo("ana");
        assertThat(name.last()).isEqualTo("ruiz");
        assertThat(name.size()).isEqualTo(3);
        assertThat(name.isSingle()).isFalse();
        assertThat(PersonName.of("ruiz").isSingle()).isTrue();
        assertThat(PersonName.of("").words()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            peter marlow jr | peter marlow sr  | true
            peter marlow ii | peter marlow iii | true
            peter marlow jr | peter marlow     | false
            peter marlow jr | peter marlow junior | false
            peter marlow    | peter marlow     | false
            """)
    void isOfAnotherGenerationIfBothSaySo(String one, String other, boolean otherGeneration) {
        assertThat(PersonName.of(one).isOtherGeneration(PersonName.of(other))).isEqualTo(otherGeneration);
        assertThat(PersonName.of(other).isOtherGeneration(PersonName.of(one))).isEqualTo(otherGeneration);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            suu kyi          | aung san suu kyi    | PART_OF_LONGER_NAME
            ana ruiz         | ana ruiz gomez      | PART_OF_LONGER_NAME
            ana ruiz         | ana ruiz            | PART_OF_LONGER_NAME
            ana ruiz         | ana maria ruiz      | MIDDLE_NAME_LEFT_OUT
            ana m ruiz       | ana maria ruiz      | MIDDLE_NAME_LEFT_OUT
            bill hartmann    | william hartmann    | SHORT_FORENAME
            bill r hartmann  | william r hartmann  | SHORT_FORENAME
            b hartmann       | boris hartmann      | FORENAME_INITIAL
            b r hartmann     | boris ralf hartmann | FORENAME_INITIAL
            ana ruiz         | eva ruiz            |
            ana ruiz         | ana lopez           |
            b hartmann       | william hartmann    |
            ana lucia ruiz   | ana maria ruiz      |
            """)
    void fitsAnotherForAReason(String one, String other, PersonRule rule) {
        assertThat(PersonName.of(one).fitting(PersonName.of(other), forenames, 0))
                .isEqualTo(rule);
        assertThat(PersonName.of(other).fitting(PersonName.of(one), forenames, 0))
                .isEqualTo(rule);
    }
}
