package org.wireroom.analysis.entities.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.Marked;
import org.wireroom.analysis.entities.Tagged;

/** Amounts of money in running text, each with its value; "?" where the currency is uncertain. */
class MoneyInNewsTest {
    private final MoneyFinder finder = new MoneyFinder();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The fine is [USD 250: $250].
            The bridge cost [PHP 1200000000: P1.2-B].
            The bridge cost [NGN 20000000: N20-M] in all.
            The bridge cost [USD 5000000: $5-M] in all.
            The fine is [USD 250: US$250].
            The fine is [USD 250: 250 dollars].
            The fine is [USD 250: USD 250].
            The fine is [USD 250: 250 USD].
            The fine is [USD 250.5: $250.50].
            The fine is [GBP 250: £250].
            The fine is [GBP 250: GBP 250].
            The fine is [EUR 250: €250].
            The fine is [EUR 250: 250 euros].
            The fine is [EUR 250: 250 EUR].
            The fine is [EUR 1250: €1,250].
            The fine is [AUD 250: A$250].
            The fine is [CAD 250: C$250].
            The fine is [NZD 250: 250 New Zealand dollars].
            The fine is [SGD 250: S$250].
            The fine is [HKD 250: HK$250].
            The fine is [TWD 250: NT$250].
            The fine is [JPY 25000: ¥25,000].
            The fine is [JPY 25000: 25,000 yen].
            The fine is [CHF 250: CHF 250].
            The fine is [SEK 250: 250 Swedish kronor].
            The fine is [PLN 250: 250 zlotys].
            The fine is [ILS 250: 250 shekels].
            The fine is [ZAR 250: 250 rand].
            """)
    void areReadWithTheSignsAndNamesOfTheirCurrencies(String sentence) {
        assertThat(read(sentence)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The dam will cost [INR 50000000: ₹5 crore].
            The dam will cost [INR 500000: ₹5 lakh].
            The dam will cost [INR 50000000: Rs 5 crore].
            The dam will cost [INR 125000: Rs. 1,25,000].
            The dam will cost [INR 12000000000: 1,200 crore Indian rupees].
            The dam will cost [PKR 5000000: 5 million Pakistani rupees].
            The dam will cost [LKR 5000000: 5 million Sri Lankan rupees].
            The dam will cost [BDT 50000000: Tk 5 crore].
            The dam will cost [NGN 5000000000: ₦5 billion].
            The dam will cost [NGN 5000000000: N5 billion].
            The dam will cost [NGN 5000000000: 5 billion naira].
            The dam will cost [GHS 5000000: GH₵5 million].
            The dam will cost [GHS 5000000: 5 million cedis].
            The dam will cost [NGN 500000: N500,000].
            The dam will cost [KES 5000000: KSh5 million].
            The dam will cost [KES 5000000: Sh5 million].
            The dam will cost [KES 5000000: Ksh 5 million].
            The dam will cost [KES 5000000: 5 million Kenyan shillings].
            The dam will cost [UGX 5000000: 5 million Ugandan shillings].
            The dam will cost [PHP 5000000: ₱5 million].
            The dam will cost [PHP 5000000: P5 million].
            The dam will cost [PHP 5000000: Php5 million].
            The dam will cost [PHP 1500000000: P1.5 billion].
            The dam will cost [ZAR 5000000: R5 million].
            The dam will cost [INR 5000000000: Rs500 crore].
            The dam will cost [?: Rs1,500].
            The dam will cost [?: Rs.1,500].
            The dam will cost [KES 1500: Sh1,500].
            The dam will cost [PHP 5000000: 5 million Philippine pesos].
            The dam will cost [?: 5 million pesos].
            The dam will cost [MYR 5000000: RM5 million].
            The dam will cost [BRL 5000000: R$5 million].
            The dam will cost [AED 5000000: Dh5 million].
            The dam will cost [EGP 5000000: LE5 million].
            """)
    void areReadWithTheHabitsOfManyCountries(String sentence) {
        assertThat(read(sentence)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            It lost [USD 2000: $2k] on the sale.
            It lost [USD 2000: $2 thousand] on the sale.
            It lost [USD 2000000: $2m] on the sale.
            It lost [USD 2000000: $2M] on the sale.
            It lost [USD 2000000: $2mn] on the sale.
            It lost [USD 2000000: $2 mln] on the sale.
            It lost [USD 2000000: $2 million] on the sale.
            It lost [USD 2000000: $2-million] on the sale.
            It lost [USD 2000000000: $2bn] on the sale.
            It lost [USD 2000000000: $2B] on the sale.
            It lost [USD 2000000000: $2 billion] on the sale.
            It lost [USD 2000000000000: $2tn] on the sale.
            It lost [USD 2000000000000: $2 trillion] on the sale.
            It lost [GBP 2500000: £2.5m] on the sale.
            It lost [EUR 2500000: 2.5 million euros] on the sale.
            It lost [USD 500000: half a million dollars] on the sale.
            It lost [USD 3000000: three million dollars] on the sale.
            It lost [USD 1000000: a million dollars] on the sale.
            It lost [USD 1000000: one million U.S. dollars] on the sale.
            It lost [USD 2000000/3000000: $2-3 million] on the sale.
            It lost [USD 2000000/3000000: $2–3 million] on the sale.
            It lost [USD 5/10: $5–10] a share on the sale.
            It lost [EUR 5/10: 5–10 euros] a share on the sale.
            It lost [EUR 20: 20 euros] a share on the sale.
            It lost [USD 2000000: $2 mil] on the sale.
            It lost [INR 161890000000: Rs16,189-crore] on the sale.
            """)
    void areMultipliedByTheWordsBesideThem(String sentence) {
        assertThat(read(sentence)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Profit fell to [USD 12000000: $12 million] from [USD 15000000: $15 million].
            A [GBP 30000: £30,000]-a-year job went.
            The [USD 40000000: $40-million] stadium is empty.
            He paid between [USD 100: $100] and [USD 200: $200].
            Shares rose to [USD 4.05: $4.05], valuing it at [GBP 900000000: £900m].
            Entry is [EUR 5: €5] ([GBP 4.3: £4.30]) for adults.
            Oil rose to [USD 80.15: $80.15] a barrel.
            A [USD 500: 500-dollar] bill does not exist.
            The grant ([USD 1000000: $1 million]) is gone.
            "We owe [USD 3000: $3,000]," she said.
            It was [NGN 2000000: ₦2 million] ([USD 1300: $1,300]).
            """)
    void areFoundInTheMiddleOfASentence(String sentence) {
        assertThat(read(sentence)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            He lost 20 pounds in a month.
            The parcel weighs five pounds.
            The side that has 14 won.
            She ran 12 marks off the pace.
            They crowned 10 kings.
            It rained 5 m of water.
            The real reason is plain.
            He rose to No. 5 in the world.
            The euro fell.
            The dollar gained 2 percent.
            The road is 20 km long.
            About 3 million people live there.
            Room 5m is shut.
            Gate N5 is shut.
            The P5 class starts at noon.
            The R3 road is shut.
            Trains 5–10 are late.
            """)
    void areNotOtherFigures(String sentence) {
        assertThat(read(sentence)).isEqualTo(sentence);
    }

    private String read(String sentence) {
        Marked marked = Marked.of(sentence);
        List<Marked.Mark> found = finder.find(Tagged.text(marked.text())).stream()
                .map(money -> new Marked.Mark(money.start(), money.end(), money.value() == null ? "?" : money.value()))
                .toList();
        return marked.with(found);
    }
}
