package org.wireroom.analysis.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What nobody said is not a statement. */
class WhatIsNotSaidTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ana Ruiz confirmed the purchase of the bridge on Monday.
            Ana Ruiz rejected the charge.
            Ana Ruiz denied the allegations.
            An official who asked not to be named left the hall.
            Ana Ruiz was charged with sedition over a speech on the bridge.
            Ana Ruiz praised the donor.
            The display details the travels of a painter.
            The area offers views of the river and the bridge.
            Ana Ruiz backed Tom Beck.
            Ana Ruiz thanked the council for its support.
            The court dismissed an application by Tom Beck on Monday.
            The company reneged on its policy in May.
            Ana Ruiz showed Tom Beck the door.
            The band announced a tour on Monday.
            The police showed videos of the bridge.
            """)
    void isTheObjectOfAVerb(String article) {
        assertThat(SaidBy.found(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The so-called "snow bridge" fell in May.
            The firm runs a "zero waste" kitchen in Oakholt.
            The road is known as the "Old Mile" in Oakholt.
            The club has a "family first" policy.
            """)
    void isWhatTheWriterQuotesInPassing(String article) {
        assertThat(SaidBy.found(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ana Ruiz never claimed that the bridge was unsafe.
            Ana Ruiz denied having promised the builders a discount.
            Ana Ruiz denied telling the council that the bridge was unsafe.
            Ana Ruiz has not said that the bridge is unsafe.
            Ana Ruiz did not tell the council that the bridge was unsafe.
            Ana Ruiz made no claim that the bridge was unsafe.
            At no point did Ana Ruiz say that the bridge was unsafe.
            Nobody told the council that the bridge was unsafe.
            Neither Ana Ruiz nor Tom Beck claimed that the bridge was unsafe.
            Ana Ruiz hardly ever says that the bridge is unsafe.
            Ana Ruiz no longer says that the bridge is unsafe.
            None of the engineers said that the bridge was unsafe.
            """)
    void isNegated(String article) {
        assertThat(SaidBy.found(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ana Ruiz may announce that the bridge is unsafe.
            Ana Ruiz might tell the council that the bridge is unsafe.
            Ana Ruiz will say on Friday that the bridge is unsafe.
            Ana Ruiz is due to announce on Friday that the bridge is unsafe.
            Ana Ruiz plans to tell the council that the bridge is unsafe.
            Ana Ruiz is likely to say that the bridge is unsafe.
            Ana Ruiz was about to say that the bridge was unsafe.
            Ana Ruiz has yet to confirm that the bridge is unsafe.
            Unless Ana Ruiz says that the bridge is unsafe, nobody will move.
            Once Ana Ruiz says that the bridge is unsafe, the town will be cleared.
            Should Ana Ruiz say that the bridge is unsafe, the town will be cleared.
            If Ana Ruiz announces that the bridge is unsafe, the town will be cleared.
            """)
    void isOpen(String article) {
        assertThat(SaidBy.found(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ana Ruiz refused to say whether the bridge was unsafe.
            Ana Ruiz declined to tell reporters that the bridge was unsafe.
            Ana Ruiz failed to tell the council that the bridge was unsafe.
            Ana Ruiz avoided saying that the bridge was unsafe.
            Ana Ruiz left the hall without telling the council that the bridge was unsafe.
            The council wants Ana Ruiz to say that the bridge is unsafe.
            Ana Ruiz should have said that the bridge was unsafe.
            Ana Ruiz could have told the council that the bridge was unsafe.
            Did Ana Ruiz tell the council that the bridge was unsafe?
            Why did Ana Ruiz say that the bridge was unsafe?
            """)
    void isRefusedOrWanted(String article) {
        assertThat(SaidBy.found(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ana Ruiz reportedly told the council that the bridge was unsafe.
            Ana Ruiz allegedly called the council "a nest of thieves".
            Allegedly, Ana Ruiz said that the bridge was unsafe.
            Ana Ruiz is said to have admitted that the bridge was unsafe.
            Ana Ruiz is believed to have told the council that the bridge was unsafe.
            Ana Ruiz was reported to have warned that the bridge was unsafe.
            Ana Ruiz was wrongly quoted as saying that the bridge was unsafe.
            Ana Ruiz was misquoted as saying that the bridge was unsafe.
            The Gazette incorrectly quoted Ana Ruiz as saying that the bridge was unsafe.
            Ana Ruiz was accused of saying that the bridge was unsafe.
            Ana Ruiz was suspected of having told the press that the bridge was unsafe.
            Ana Ruiz almost told the council that the bridge was unsafe.
            Ana Ruiz rarely admits that the bridge is unsafe.
            Ana Ruiz seldom says that the bridge is unsafe.
            """)
    void isHearsayOrNotQuiteSaid(String article) {
        assertThat(SaidBy.found(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ana Ruiz retracted a claim that the bridge was unsafe.
            Ana Ruiz withdrew her statement that the bridge was unsafe.
            Ana Ruiz took back her claim that the bridge was unsafe.
            Ana Ruiz apologised for saying that the bridge was unsafe.
            Ana Ruiz regretted telling the council that the bridge was unsafe.
            Ana Ruiz stopped saying that the bridge was safe.
            Ana Ruiz has given up telling people that the bridge is safe.
            Ana Ruiz said nothing about whether the bridge was unsafe.
            Ana Ruiz told the council little about why the bridge was unsafe.
            "The bridge is unsafe," Ana Ruiz did not say.
            "The bridge is unsafe," Ana Ruiz did not tell the council.
            """)
    void isTakenBackOrLeftOut(String article) {
        assertThat(SaidBy.found(article)).isEqualTo(article);
    }
}
