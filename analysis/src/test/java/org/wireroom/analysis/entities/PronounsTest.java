package org.wireroom.analysis.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.entities.lexicon.Gender;

/** The gender that pronouns tell of people whose names tell none. */
class PronounsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Dexovan Murlo said he had left.                                 | MALE
            Dexovan Murlo sold her car.                                     | FEMALE
            Dexovan Murlo hurt himself.                                     | MALE
            Dexovan Murlo left. She was tired.                              | FEMALE
            Dexovan Murlo left. HE WAS TIRED.                               | MALE
            Dexovan Murlo left. Nobody saw him go.                          | UNKNOWN
            Dexovan Murlo left. It rained. She was tired.                   | UNKNOWN
            Dexovan Murlo met Ruxolin Barda and his wife.                   | UNKNOWN
            Dexovan Murlo met Ruxolin Barda. He was tired.                  | UNKNOWN
            Dexovan Murlo said they had left.                               | UNKNOWN
            Dexovan Murlo said the shed was old.                            | UNKNOWN
            Dexovan Murlo left.                                             | UNKNOWN
            Dexovan Murlo said he left. Dexovan Murlo said she left.        | UNKNOWN
            Dexovan Murlo said he left. Murlo sat. He sang. She was tired.  | MALE
            """)
    void isThatOfThePronounsAboutThePersonAlone(String text, Gender gender) {
        assertThat(Article.of(text).at("Dexovan Murlo").gender()).isEqualTo(gender);
    }

    @Test
    void isNotThatOfAPronounIfTheForenameTellsAnother() {
        assertThat(Article.of("Anna Keller said he had left.").at("Anna Keller").gender())
                .isEqualTo(Gender.FEMALE);
    }

    @Test
    void isNoneOfPlacesAndOrganisations() {
        Article article = Article.of("Bern said he had left.");
        assertThat(article.at("Bern").gender()).isEqualTo(Gender.UNKNOWN);
    }
}
