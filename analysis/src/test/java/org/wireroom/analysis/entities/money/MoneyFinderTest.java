package org.wireroom.analysis.entities.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.analysis.entities.Tagged;

class MoneyFinderTest {
    private final MoneyFinder finder = new MoneyFinder();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "They paid $4.5 million for it. | $4.5 million | USD 4500000",
                "It cost 3 billion rubles. | 3 billion rubles | RUB 3000000000",
                "A ticket is £20. | £20 | GBP 20",
                "They sold it for EUR 5m last year. | EUR 5m | EUR 5000000",
                "He owes 500 U.S. dollars. | 500 U.S. dollars | USD 500",
                "The debt is US$2 billion. | US$2 billion | USD 2000000000",
                "It lost $1.5bn. | $1.5bn | USD 1500000000",
                "They won a $500,000 prize. | $500,000 | USD 500000",
                "It cost half a million euros. | half a million euros | EUR 500000",
                "He won two million dollars. | two million dollars | USD 2000000",
                "The loan is a billion yen. | a billion yen | JPY 1000000000",
                "It is worth 61 million Hong Kong dollars. | 61 million Hong Kong dollars | HKD 61000000",
                "They got 12 million Swiss francs. | 12 million Swiss francs | CHF 12000000",
                "Fines of 10 million francs loom. | 10 million francs |",
                "The road costs Rs 3,150 crore. | Rs 3,150 crore | INR 31500000000",
                "It costs ₹5 lakh. | ₹5 lakh | INR 500000",
                "It is USD160,300 now. | USD160,300 | USD 160300",
                "They want $10-15 million. | $10-15 million | USD 10000000/15000000",
                "A $3-million deal was signed. | $3-million | USD 3000000",
                "A 500-dollar fine was set. | 500-dollar | USD 500",
                "He paid 2,6 million rand. | 2,6 million rand | ZAR 2600000",
                "They spent 5 million pounds. | 5 million pounds | GBP 5000000",
                "They spent 40 million Egyptian pounds. | 40 million Egyptian pounds | EGP 40000000",
                "Wages rose to 6,500 yuan. | 6,500 yuan | CNY 6500",
                "It gave 2 billion won. | 2 billion won | KRW 2000000000",
                "It gave 100 Russian rubles. | 100 Russian rubles | RUB 100",
                "The US $15 fee stays. | US $15 | USD 15",
                "It costs 20 EUR. | 20 EUR | EUR 20",
            })
    void readsAmounts(String sentence, String printed, String value) {
        List<FoundMoney> found = finder.find(Tagged.text(sentence));

        assertThat(found).singleElement().satisfies(money -> {
            assertThat(sentence.substring(money.start(), money.end())).isEqualTo(printed);
            assertThat(money.value()).isEqualTo(value);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It weighs 500 pounds.",
                "The team that scored 12 won.",
                "He scored 20 points in 15 minutes.",
                "It is a real problem for 5 real reasons.",
                "Millions of people came.",
                "The AK-47 and the $ sign.",
                "Version 1.2.3 is out.",
                "The 20 marks on the wall.",
            })
    void takesNothingElseForMoney(String sentence) {
        assertThat(finder.find(Tagged.text(sentence))).isEmpty();
    }
}
