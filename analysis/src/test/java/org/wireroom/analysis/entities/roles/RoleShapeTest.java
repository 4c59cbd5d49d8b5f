package org.wireroom.analysis.entities.roles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoleShapeTest {
    private static final Offices OFFICES = new Offices();
    private static final Map<String, String> IDS = Map.of(
            "russian", "place:russia",
            "russia", "place:russia",
            "finland", "place:finland",
            "kremlin", "organization:kremlin",
            "red cross", "organization:red-cross",
            "vladimir putin", "person:putin");
    private static final Map<String, String> COUNTRIES = Map.of(
            "place:russia", "place:russia",
            "place:finland", "place:finland",
            "organization:kremlin", "place:russia");

    private static RoleShape shape(String phrase) {
        return RoleShape.of(phrase, OFFICES, IDS::get);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            former Russian deputy foreign minister | minister   | [deputy, foreign] | [place:russia]
            minister of foreign affairs of Finland | minister   | [affairs, foreign] | [place:finland]
            Kremlin spokesman                      | spokesman  | []                | [organization:kremlin]
            spokesman for the Red Cross            | spokesman  | []        | [organization:red-cross]
            Vladimir Putin's aide                  | aide       | []                | [person:putin]
            mayor                                  | mayor      | []                | []
            """)
    void isAnOfficeWithItsModifiersOfSomething(String phrase, String office, String modifiers, String of) {
        RoleShape shape = shape(phrase);
        assertThat(shape.office().name()).isEqualTo(office);
        assertThat(new TreeSet<>(shape.modifiers())).hasToString(modifiers);
        assertThat(shape.of()).hasToString(of);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "the neighbour's table", "Russia", "the bridge"})
    void isNoneWithoutAnOffice(String phrase) {
        assertThat(shape(phrase)).isNull();
    }

    @Test
    void mayAlsoBeOfWhatThePhraseDoesNotName() {
        RoleShape mayor = shape("mayor");
        assertThat(mayor.alsoOf("place:bern").of()).containsExactly("place:bern");
        assertThat(mayor.alsoOf(null)).isSameAs(mayor);
        RoleShape spokesman = shape("Kremlin spokesman");
        assertThat(spokesman.alsoOf("organization:kremlin")).isSameAs(spokesman);
    }

    private static int fit(String held, String sought) {
        return shape(held).fits(shape(sought), COUNTRIES::get, 0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Russian foreign minister | the minister                    | true
            Russian foreign minister | the foreign minister            | true
            Russian foreign minister | the Russian minister            | true
            Russian foreign minister | the minister of Russia          | true
            Russian foreign minister | the Finland minister            | false
            Russian foreign minister | the defence minister            | false
            deputy foreign minister  | the foreign minister            | false
            foreign minister         | the deputy foreign minister     | false
            Kremlin spokesman        | the Russian spokesman           | true
            Kremlin spokesman        | the Kremlin official            | true
            Kremlin spokesman        | the official                    | false
            spokeswoman              | the spokesman                   | true
            mayor                    | the bishop                      | false
            secretary of state       | the secretary                   | true
            """)
    void fitsARoleThatSaysNoMore(String held, String sought, boolean fits) {
        assertThat(fit(held, sought) > 0).isEqualTo(fits);
    }

    @Test
    void fitsBetterTheMoreIsTheSame() {
        assertThat(fit("Russian foreign minister", "Russian foreign minister"))
                .isGreaterThan(fit("Russian foreign minister", "foreign minister"))
                .isGreaterThan(fit("Russian foreign minister", "Russian minister"));
        assertThat(fit("Kremlin spokesman", "Kremlin spokesman"))
                .isGreaterThan(fit("Kremlin spokesman", "Kremlin official"));
        assertThat(fit("Kremlin spokesman", "Kremlin spokesman"))
                .isGreaterThan(fit("Kremlin spokesman", "Russian spokesman"));
    }
}
