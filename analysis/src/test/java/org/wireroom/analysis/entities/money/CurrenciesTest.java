package org.wireroom.analysis.entities.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurrenciesTest {
    private final Currencies currencies = new Currencies();

    @ParameterizedTest
    @CsvSource({
        "$, USD",
        "US$, USD",
        "€, EUR",
        "EUR, EUR",
        "£, GBP",
        "₽, RUB",
        "₹, INR",
        "RMB, CNY",
        "S$, SGD",
        "CN¥, CNY"
    })
    void haveSignsAndAbbreviations(String sign, String code) {
        assertThat(currencies.sign(sign, 0, sign.length())).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "EURO", "XXX", "N", "no", ""})
    void haveNoOtherSigns(String sign) {
        assertThat(currencies.sign(sign, 0, sign.length())).isNull();
    }

    @ParameterizedTest
    @CsvSource({"RM, MYR", "EUR, EUR", "Rp, IDR", "RP, IDR", "Tk, BDT"})
    void haveLettersThatTouchAnAmountAsPrintedOrInCapitals(String letters, String code) {
        assertThat(currencies.touching(letters)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rm", "eur", "x", "m", "N"})
    void takeNoOtherLettersThatTouchAnAmount(String letters) {
        assertThat(currencies.touching(letters)).isNull();
    }

    @Test
    void haveSomeLettersThatCountOnlyBesideALargeAmount() {
        assertThat(currencies.letter("N")).isEqualTo("NGN");
        assertThat(currencies.letter("X")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "dollars, USD",
        "euro, EUR",
        "Euros, EUR",
        "yen, JPY",
        "yuan, CNY",
        "sterling, GBP",
        "won, KRW",
        "tenge, KZT"
    })
    void haveNamesThatMeanOneCurrencyAlone(String noun, String code) {
        assertThat(noun(noun).alone()).isEqualTo(code);
        assertThat(noun(noun).ambiguous()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "dollars, singapore, SGD",
        "dollars, american, USD",
        "pounds, british, GBP",
        "rupees, indian, INR",
        "rupees, pakistani, PKR",
        "rubles, belarusian, BYN",
        "won, north korean, KPW",
        "pesos, philippine, PHP"
    })
    void haveNamesThatMeanAnotherCurrencyWithACountry(String noun, String country, String code) {
        assertThat(noun(noun).byCountry()).containsEntry(country, code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rupees", "pesos"})
    void haveNamesThatNeedACountry(String noun) {
        assertThat(noun(noun).alone()).isEqualTo(Currencies.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pounds", "marks", "crowns", "real"})
    void haveNamesThatAreOtherWordsToo(String noun) {
        assertThat(noun(noun).ambiguous()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"apples", "dollarize", "million", "$", ""})
    void haveNoOtherNames(String noun) {
        assertThat(noun(noun)).isNull();
    }

    private Currencies.Noun noun(String noun) {
        return currencies.noun(noun, 0, noun.length());
    }
}
