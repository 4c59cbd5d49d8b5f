package org.wireroom.analysis.entities.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.Marked;
import org.wireroom.analysis.entities.Tagged;

/** Which currency a sign or name means that several countries share; "?" where the article does not tell. */
class HomeCurrencyTest {
    private final MoneyFinder finder = new MoneyFinder();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The school in Pakistan got [PKR 2500000000: Rs2.5 billion] from a donor.
            The school in Lahore got [PKR 2500000: Rs 25 lakh] from a donor.
            The school in Sri Lanka got [LKR 75000000: Rs. 75 million] from a donor.
            The school in Colombo got [LKR 75000000: 75 million rupees] from a donor.
            The school in Kathmandu got [NPR 500000: Rs 500,000] from a donor.
            The school in India got [INR 75000000: Rs. 75 million] from a donor.
            The school in New Delhi got [INR 75000000: 75 million rupees] from a donor.
            The school in Mauritius got [MUR 75000: Rs 75,000] from a donor.
            The school got [?: Rs 75,000] from a donor.
            The school in Paris got [?: Rs 75,000] from a donor.
            """)
    void ofRupeesIsThatOfTheCountryInTheArticle(String sentence) {
        assertThat(read(sentence)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The clinic in Cameroon got [XAF 5000000000: CFA 5 billion].
            The clinic in Gabon got [XAF 5000000000: 5 billion francs].
            The clinic in Senegal got [XOF 5000000000: CFA 5 billion].
            The clinic got [XOF 5000000000: CFA 5 billion].
            The clinic in Zambia got [ZMW 5000000: K5 million].
            The clinic in Port Moresby got [PGK 5000000: K5 million].
            The clinic in Malawi got [MWK 5000000: K5 million].
            The clinic in Thailand got [THB 20000000: Bt20 million].
            The clinic in Kampala got [UGX 20000000: Sh20 million].
            The clinic in Tanzania got [TZS 20000000: 20 million shillings].
            The clinic in Nairobi got [KES 20000000: 20 million shillings].
            The clinic got [?: 20 million shillings].
            The clinic in Botswana got [BWP 20000000: P20 million].
            The clinic in Manila got [PHP 20000000: P20 million].
            The clinic in Mexico got [MXN 20000000: 20 million pesos].
            The clinic in Argentina got [ARS 20000000: 20 million pesos].
            The clinic in Serbia got [RSD 20000000: 20 million dinars].
            The clinic in Cairo got [EGP 20000000: 20 million pounds].
            The clinic in Leeds got [GBP 20000000: 20 million pounds].
            The clinic in Oslo got [NOK 20000000: 20 million kroner].
            """)
    void ofOtherSharedNamesIsThatOfTheCountryInTheArticle(String sentence) {
        assertThat(read(sentence)).isEqualTo(sentence);
    }

    @Test
    void isTheOneThatTheArticleNamesMostOften() {
        String text = "LAHORE - Pakistan will pay Rs 5 million. Ministers in Islamabad met those of India.";
        assertThat(values(text)).containsExactly("PKR 5000000");
        String other = "DELHI - India will pay Rs 5 million. Ministers in Mumbai met those of Pakistan.";
        assertThat(values(other)).containsExactly("INR 5000000");
    }

    @Test
    void isTheOneNamedFirstWhereTwoAreNamedAsOften() {
        assertThat(values("India and Pakistan share Rs 5 million.")).containsExactly("INR 5000000");
        assertThat(values("Pakistan and India share Rs 5 million.")).containsExactly("PKR 5000000");
    }

    @Test
    void doesNotChangeACurrencyThatIsNamed() {
        assertThat(values("In Pakistan he paid 5 million Indian rupees and ₹20 and $3 and 400 dollars."))
                .containsExactly("INR 5000000", "INR 20", "USD 3", "USD 400");
    }

    private List<String> values(String text) {
        return finder.find(Tagged.text(text)).stream().map(FoundMoney::value).toList();
    }

    private String read(String sentence) {
        Marked marked = Marked.of(sentence);
        return marked.with(finder.find(Tagged.text(marked.text())).stream()
                .map(money -> new Marked.Mark(money.start(), money.end(), money.value() == null ? "?" : money.value()))
                .toList());
    }
}
