package org.wireroom.analysis.entities.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The U.S. | us",
                "Kim Jong-un | kim jong un",
                "KIM JONG UN | kim jong un",
                "François Mitterrand | francois mitterrand",
                "Lech Wałęsa | lech walesa",
                "J.Smith | j smith",
                "J. Smith | j smith",
                "Shi'ite | shiite",
                "Shi’ite | shiite",
                "AT&T | at & t",
                "St. Petersburg | st petersburg",
                "Москва | москва",
                "the | the",
            })
    void spellingsOfOneNameHaveOneKey(String name, String key) {
        assertThat(NameKey.of(name)).isEqualTo(key);
    }

    @Test
    void nothingHasNoKey() {
        assertThat(NameKey.of("... –!")).isEmpty();
    }

    @Test
    void combiningMarksDoNotCount() {
        assertThat(NameKey.of("Franc\u0327ois")).isEqualTo("francois");
        assertThat(Fold.of("É’–")).isEqualTo("e'-");
    }

    @Test
    void wordsAreFoundWhereTheyStandInWhateverCase() {
        WordMap<Integer> words = new WordMap<>(Map.of("march", 3, "mai", 5, "décembre", 12));
        String text = "MARCH und Decembre";

        assertThat(words.get(text, 0, 5)).isEqualTo(3);
        assertThat(words.get(text, 10, 18)).isEqualTo(12);
        assertThat(words.get(text, 6, 9)).isNull();
        assertThat(words.get("marc")).isNull();
        assertThat(words.get("marche")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"Anna, FEMALE", "Thomas, MALE", "Kim, UNKNOWN", "JOSÉ, MALE", "Xqz,"})
    void forenamesTellWhoBearsThem(String name, Gender gender) {
        assertThat(new Forenames().gender(name)).isEqualTo(gender);
    }

    @ParameterizedTest
    @CsvSource({"bill, william, true", "bob, rob, true", "anna, anne, false", "x, x, true", "sergei, sergey, true"})
    void shortFormsAreTheirNames(String a, String b, boolean one) {
        assertThat(new Forenames().areOne(a, b)).isEqualTo(one);
    }
}
