package org.wireroom.analysis.statements.borders;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.statements.SaidBy;

/** Where what somebody says begins and ends. */
class ContentBordersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ana Ruiz said that [indirect Ana Ruiz: even if the rain stopped, the bridge would stay closed].
            Ana Ruiz said [indirect Ana Ruiz: if the rain stopped, the bridge would open in May].
            Ana Ruiz said that [indirect Ana Ruiz: despite the rain, the bridge was safe].
            Ana Ruiz said that [indirect Ana Ruiz: after the flood, which lasted two days, the bridge was closed].
            Ana Ruiz said [indirect Ana Ruiz: the bridge was closed because the river was high].
            Ana Ruiz said [indirect Ana Ruiz: the bridge, which was built in 1912, was safe].
            Ana Ruiz told the council that [indirect Ana Ruiz: under the law, the town has to pay for the bridge].
            """)
    void endWithTheSentence(String article) {
        assertThat(SaidBy.found(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ana Ruiz said [indirect Ana Ruiz: the bridge was safe for everyone], but Tom Beck left.
            Ana Ruiz said [indirect Ana Ruiz: the bridge was safe], while Tom Beck said [indirect Tom Beck: it was not].
            Ana Ruiz said [indirect Ana Ruiz: the bridge was safe], and Tom Beck said [indirect Tom Beck: it would open in May].
            Ana Ruiz said [indirect Ana Ruiz: the bridge was safe], adding that [indirect Ana Ruiz: it would open in May].
            Ana Ruiz said, "[direct Ana Ruiz: The bridge is safe,]" and Tom Beck replied, "[direct Tom Beck: It is not safe at all.]"
            """)
    void endBeforeAnotherSpeaker(String article) {
        assertThat(SaidBy.found(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ana Ruiz told reporters on Monday that [indirect Ana Ruiz: the bridge was safe].
            Ana Ruiz said late on Monday in Oakholt that [indirect Ana Ruiz: the bridge was safe].
            Ana Ruiz, who is an engineer, said that [indirect Ana Ruiz: the bridge was safe].
            Ana Ruiz said on Monday that [indirect Ana Ruiz: builders had lied].
            Ana Ruiz warned the council in March that, [indirect Ana Ruiz: unless the bridge was repaired, it would fall].
            Ana Ruiz said, in a letter to the council, that [indirect Ana Ruiz: the bridge was safe].
            """)
    void beginAfterThat(String article) {
        assertThat(SaidBy.found(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            [indirect Ana Ruiz: The bridge is safe], said Ana Ruiz.
            [indirect Ana Ruiz: The bridge is safe for everyone], said Ana Ruiz, the mayor of Oakholt.
            [indirect Ana Ruiz: The bridge will be closed until May], Ana Ruiz said Thursday.
            [indirect ?: The bridge is safe], said the report.
            [indirect ?: The bridge will be closed until May], a spokesman for the council said Thursday.
            """)
    void doNotTakeTheSourceForTheContent(String article) {
        assertThat(SaidBy.found(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            However, [indirect Ana Ruiz: the bridge will stay open until May], Ana Ruiz said.
            Still, [indirect Ana Ruiz: the bridge is safe for everyone], according to Ana Ruiz.
            Meanwhile, [indirect Ana Ruiz: the town has paid for the bridge], said Ana Ruiz.
            """)
    void beginAfterTheWordThatJoinsSentences(String article) {
        assertThat(SaidBy.found(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            [indirect Ana Ruiz: The bridge over the river], Ana Ruiz said, [indirect Ana Ruiz: is safe for everyone].
            [indirect Ana Ruiz: The bridge over the river], Ana Ruiz said, [indirect Ana Ruiz: was closed in May].
            """)
    void goOnWithTheVerbAfterTheirAttribution(String article) {
        assertThat(SaidBy.found(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ana Ruiz said [indirect Ana Ruiz: the bridge was safe] and ordered an inquiry.
            Ana Ruiz said [indirect Ana Ruiz: the bridge was safe] but declined to give figures.
            Ana Ruiz said [indirect Ana Ruiz: the bridge was safe] and called for calm.
            Ana Ruiz said [indirect Ana Ruiz: the bridge was safe] and denied that [indirect denies Ana Ruiz: it had cracked].
            Ana Ruiz told the council that [indirect Ana Ruiz: the bridge was weak] and showed them photographs.
            Ana Ruiz said [indirect Ana Ruiz: the bridge was old and needed repair].
            Ana Ruiz said [indirect Ana Ruiz: the bridge was safe and had been checked].
            Ana Ruiz said [indirect Ana Ruiz: the company paid the workers and ordered new steel].
            Ana Ruiz said [indirect Ana Ruiz: the council met on Monday and left after an hour].
            """)
    void endBeforeWhatTheSpeakerDoesNext(String article) {
        assertThat(SaidBy.found(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ana Ruiz said [indirect Ana Ruiz: the bridge was safe], a view shared by the council.
            Ana Ruiz said [indirect Ana Ruiz: the bridge would last a century], a figure engineers dispute.
            Ana Ruiz said [indirect Ana Ruiz: the bridge was weak], which the council denies.
            Ana Ruiz said [indirect Ana Ruiz: the bridge was safe], drawing applause from the benches.
            Ana Ruiz said [indirect Ana Ruiz: three people had died, the highest toll since 1990].
            Ana Ruiz said [indirect Ana Ruiz: the bridge was built by Arbor Steel, which went bankrupt in May].
            Ana Ruiz, who said [indirect Ana Ruiz: the bridge was weak], left the room.
            Ana Ruiz, who told the council that [indirect Ana Ruiz: the bridge was weak], will retire in June.
            The engineer who said [indirect ?: the bridge was weak] was sacked.
            """)
    void endBeforeWhatTheWriterAdds(String article) {
        assertThat(SaidBy.found(article)).isEqualTo(article);
    }
}
