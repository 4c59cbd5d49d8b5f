package org.wireroom.analysis.entities.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.analysis.entities.Tagged;
import org.wireroom.analysis.language.token.Tokens;

class AmountWordsTest {
    private final AmountWords words = new AmountWords();

    @ParameterizedTest
    @CsvSource({
        "hundred, 100", "thousand, 1000", "Million, 1000000", "MILLION, 1000000", "mln, 1000000", "bn, 1000000000",
        "billion, 1000000000", "trillion, 1000000000000", "lakh, 100000", "crore, 10000000", "m, 1000000", "k, 1000"
    })
    void nameMagnitudes(String word, BigDecimal factor) {
        assertThat(words.magnitude(word, 0, word.length())).isEqualByComparingTo(factor);
        Tokens tokens = Tagged.text("It cost a " + word + " euros.").tokens();
        assertThat(words.magnitude(tokens, tokens.at(10))).isEqualByComparingTo(factor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"euro", "millionaire", "mill", "five", "5", "x"})
    void nameNoMagnitudeOtherwise(String word) {
        assertThat(words.magnitude(word, 0, word.length())).isNull();
    }

    @ParameterizedTest
    @CsvSource({"one, 1", "two, 2", "Five, 5", "ten, 10", "twelve, 12", "twenty, 20", "ninety, 90"})
    void nameNumbers(String word, BigDecimal number) {
        Tokens tokens = Tagged.text("It cost " + word + " euros.").tokens();
        assertThat(words.number(tokens, tokens.at(8))).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"first", "fifth", "euro", "tenner", "million"})
    void nameNoNumberOtherwise(String word) {
        Tokens tokens = Tagged.text("It cost " + word + " euros.").tokens();
        assertThat(words.number(tokens, tokens.at(8))).isNull();
    }

    @Test
    void listTheNounsThatAreNotAlwaysMoney() {
        assertThat(AmountWords.ambiguousNouns())
                .contains("pounds", "marks", "real")
                .doesNotContain("dollars", "euros");
    }
}
