package org.wireroom.analysis.entities.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.text.EntityType;

class EntityIdsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            PERSON       | Kim Jong-un         | person:kim-jong-un
            PERSON       | José Núñez          | person:jose-nunez
            PERSON       | J.R. Hale           | person:jr-hale
            PERSON       | Sean O’Brien        | person:sean-obrien
            ORGANIZATION | AT&T                | organization:at-&-t
            ORGANIZATION | The U.S. Senate     | organization:us-senate
            PLACE        | St. Petersburg      | place:st-petersburg
            PLACE        | Москва              | place:москва
            NORP         | Sri Lankan          | norp:sri-lankan
            EVENT        | World War II        | event:world-war-ii
            """)
    void areMadeOfTheTypeAndTheName(EntityType type, String name, String id) {
        assertThat(EntityIds.of(type, name)).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DATE  | 2021-03-25             | date:2021-03-25
            DATE  | 2021-03-25/2021-04-01  | date:2021-03-25/2021-04-01
            MONEY | USD 4500000            | money:usd-4500000
            MONEY | EUR 1.5                | money:eur-1.5
            """)
    void areMadeOfTheValueOfADateOrAnAmount(EntityType type, String value, String id) {
        assertThat(EntityIds.ofValue(type, value)).isEqualTo(id);
    }

    @Test
    void differByType() {
        assertThat(EntityIds.of(EntityType.PLACE, "Washington"))
                .isNotEqualTo(EntityIds.of(EntityType.PERSON, "Washington"));
    }

    @Test
    void ofALongNameBeginWithItAndAreNeverCutInsideACharacter() {
        String id = EntityIds.of(EntityType.EVENT, "x".repeat(59) + "😀".repeat(30));
        assertThat(id).startsWith("event:" + "x".repeat(59)).hasSizeLessThan(90);
        assertThat(id.chars().filter(c -> Character.isSurrogate((char) c)).count() % 2)
                .isZero();
        assertThat(id).isEqualTo(new String(id.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    @Test
    void keepANameThatIsJustShortEnough() {
        String name = "x".repeat(80);
        assertThat(EntityIds.of(EntityType.EVENT, name)).isEqualTo("event:" + name);
        assertThat(EntityIds.of(EntityType.EVENT, name + "x")).isNotEqualTo("event:" + name + "x");
    }
}
