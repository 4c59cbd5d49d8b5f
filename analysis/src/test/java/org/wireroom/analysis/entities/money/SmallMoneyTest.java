package org.wireroom.analysis.entities.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.Marked;
import org.wireroom.analysis.entities.Tagged;

/** Cents and pence, and ranges of amounts. */
class SmallMoneyTest {
    private final MoneyFinder finder = new MoneyFinder();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            It earned [USD 0.61: 61 cents] a share, up from [USD 0.52: 52 cents].
            It earned [USD 48200000: $48.2 million], or [USD 0.61: 61 cents] per share.
            It earned [USD 0.05: five cents] a share.
            It earned [USD 0.01: 1 cent] a share.
            It costs [USD 0.125: 12.5 cents] a minute.
            A stamp costs [GBP 0.8: 80p].
            A stamp costs [GBP 0.8: 80 pence].
            The shares fell to [GBP 1.65: 165p].
            The shares fell by [GBP 0.055: 5.5p] to [GBP 1.65: 165p].
            A litre costs [INR 0.5: 50 paise] more.
            A loaf costs [RUB 0.4: 40 kopecks] more.
            In South Africa a loaf costs [ZAR 0.9: 90 cents] more.
            In Ireland a loaf costs [EUR 0.9: 90 cents] more.
            In Kenya a loaf costs [KES 0.9: 90 cents] more.
            In Ireland the firm lost [USD 5: $5] or [USD 0.9: 90 cents].
            """)
    void isAHundredthOfTheCurrency(String sentence) {
        assertThat(read(sentence)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The match is shown in 1080p.
            The film is in 720p or 480p.
            The banks got 40 cents on the dollar.
            The banks got ten pence in the pound.
            The rapper 50 Cent sang.
            He is a man of the centre.
            About 90 per cent came.
            See p 80 of the report.
            """)
    void isNothingElse(String sentence) {
        assertThat(read(sentence)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            It will cost between [USD 400000000: US$400] and [USD 500000000: $500 million].
            It will cost between [GBP 2000000000: £2] and [GBP 3000000000: £3 billion].
            It will cost [EUR 5000000: €5] to [EUR 7000000: €7 million].
            It will cost from [USD 1500000000: $1.5] to [USD 2000000000: $2bn].
            It will cost [USD 400: $400] and then [USD 500000000: $500 million].
            It rose from [USD 400: $400] to [USD 500: $500].
            It rose from [USD 900: $900] to [USD 2000000: $2 million].
            It rose from [GBP 4: £4] to [USD 5000000: $5 million].
            It will cost [USD 4000000: $4 million] to [USD 5000000: $5 million].
            """)
    void ofARangeHasTheMagnitudeOfItsEnd(String sentence) {
        assertThat(read(sentence)).isEqualTo(sentence);
    }

    private String read(String sentence) {
        Marked marked = Marked.of(sentence);
        return marked.with(finder.find(Tagged.text(marked.text())).stream()
                .map(money -> new Marked.Mark(money.start(), money.end(), String.valueOf(money.value())))
                .toList());
    }
}
