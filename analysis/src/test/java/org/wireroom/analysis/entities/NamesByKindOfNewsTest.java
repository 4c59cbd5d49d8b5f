package org.wireroom.analysis.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names in the sentences of courts, markets, matches, laboratories and live pages, each with its type. */
class NamesByKindOfNewsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            [per: Michael Tate], 34, of [loc: Leeds], admitted two counts of fraud.
            [per: Michael Tate] appeared before Judge [per: Karen Lopez] on Monday.
            Prosecutor [per: Laura Finch] told the jury that [per: Tate] had lied.
            Defence lawyer [per: David Moss] asked for bail.
            [per: Peter Otieno] was jailed for six years by a court in [loc: Kisumu].
            The body of [per: Ruth Cole] was found by two walkers.
            Det. [per: Ray Moss] said the gun belonged to [per: Simon Hart].
            The [norp: Indian] businessman [per: Rohan Mehta] denied the charge.
            Two brothers, [per: Mark Tully] and [per: Sean Tully], were held.
            The victims were named as [per: Nora Hale], 23, and [per: Tom Beck], 25.
            """)
    void ofCourts(String article) {
        assertThat(NamesOf.types(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            [per: Emma Stone] scored twice as [org: Arsenal] beat [org: Everton].
            [per: Rahul Deshmukh] made 104 for [loc: Mumbai] on the second day.
            [per: Faith Cheptoo] won the women's race in [loc: Eldoret].
            Coach [per: Carlo Vieri] dropped goalkeeper [per: Lars Holm].
            [loc: England] beat [loc: France] 24-17 on Saturday.
            [loc: Nigeria] drew with [loc: Ghana] in [loc: Accra].
            [per: Novak] won 6-4, 7-5 against [per: Keller].
            The [org: Lakers] beat the [org: Celtics] in overtime.
            [per: Manny Villareal] fought in [loc: Las Vegas] on Saturday.
            """)
    void ofSport(String article) {
        assertThat(NamesOf.types(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Shares of [org: Arcadia Foods] fell 4 percent on Tuesday.
            [org: Danton Motors] will buy [org: Hartley Steel] for $4 billion.
            [per: Susan Hale], chief executive of [org: Arcadia Foods], resigned.
            Analysts at [org: Goldman Sachs] cut the rating.
            [org: Toyota] and [org: Honda] recalled cars in [loc: Japan].
            The [org: European Central Bank] kept rates on hold in [loc: Frankfurt].
            [org: Safaricom] raised its dividend, the [loc: Nairobi] firm said.
            [org: Infosys] hired 4,000 people in [loc: Bengaluru].
            The [org: Bank of England] cut its forecast.
            Traders in [loc: London] and [loc: Singapore] sold the yen.
            """)
    void ofBusiness(String article) {
        assertThat(NamesOf.types(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Dr [per: Grace Wanjiku] of [org: Maseno University] led the study.
            Lead author [per: James Whitlock] studies glaciers in [loc: Greenland].
            The study by [per: Sunita Rao] appeared in the journal [org: Nature].
            Researchers at [org: Stanford University] tested 400 mice.
            [org: NASA] will launch the probe from [loc: Florida].
            The fossil was found near [loc: Lake Turkana] in [loc: Kenya].
            Zoologist [per: Helen Marsh] counted whales off [loc: Iceland].
            """)
    void ofScience(String article) {
        assertThat(NamesOf.types(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            [per: Edith Penrose], who taught at [org: Oxford University] for 40 years, has died.
            [per: Robert Vance], the bass player, was born in [loc: Detroit] in 1941.
            She is survived by her husband, [per: Patrick], and two sons.
            He played with [per: Ella Grant] in [loc: Harlem] until 1979.
            [per: Alan Grey] served with the [org: Royal Navy] in [loc: Malta].
            """)
    void ofObituaries(String article) {
        assertThat(NamesOf.types(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            10:30 [per: Keller] has arrived at the court in [loc: Bern].
            14.05 BST: [per: Anna Brandt] is on her feet in parliament.
            That is all from [per: Tom Beck] in [loc: Leeds] tonight.
            What do you make of [per: Elsa Vinter]'s plan?
            How did [per: Lars Holm] become president of [loc: Norway]?
            Who is [per: Ana Ruiz]?
            "[per: Ana Ruiz] is a friend," [per: Tom Beck] said.
            [per: Ana Ruiz]: We were asleep when the water came.
            """)
    void ofLivePagesAndInterviews(String article) {
        assertThat(NamesOf.types(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The bridge was closed on Monday.
            He may march in June.
            The council met, and the mayor left early.
            Police held two men, the chief said.
            It was the worst Monday in years.
            Read more
            Price of rice doubles
            """)
    void areNotSeenInOtherWords(String article) {
        assertThat(NamesOf.types(article)).isEqualTo(article);
    }
}
