package org.wireroom.analysis.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A quotation without a cue of its own belongs to the speaker of the report before it, or to the person the sentence before it is about. */
class QuotationsWithoutCueTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ana Ruiz said [indirect Ana Ruiz: the bridge was safe]. "[direct Ana Ruiz: We look at it every year.]"
            Ana Ruiz said that [indirect Ana Ruiz: the bridge was safe for everyone]. “[direct Ana Ruiz: We look at it every year. Nobody needs to worry.]”
            Ana Ruiz told the council [indirect Ana Ruiz: the bridge was safe]. ¶ "[direct Ana Ruiz: We look at it every year.]" ¶ The council has nine members.
            Ana Ruiz argued that [indirect Ana Ruiz: the bridge was safe]. The council has nine members. ¶ "[direct Ana Ruiz: We look at it every year.]"
            According to Ana Ruiz, [indirect Ana Ruiz: the bridge is safe]. “[direct Ana Ruiz: We look at it every year.]”
            [indirect Ana Ruiz: The bridge will open in May], Ana Ruiz said. "[direct Ana Ruiz: We look at it every year.]"
            [indirect Ana Ruiz: The bridge will open in May], Ana Ruiz said. ¶ ‘[direct Ana Ruiz: We look at it every year. Nobody needs to worry.]’
            Ana Ruiz denied that [indirect denies Ana Ruiz: the bridge was unsafe]. "[direct Ana Ruiz: We look at it every year.]"
            """)
    void continueReportedSpeech(String article) {
        assertThat(SaidBy.found(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ana Ruiz said [indirect Ana Ruiz: the bridge was safe]. ¶ "[direct Ana Ruiz: We look at it every year.]" ¶ "[direct Ana Ruiz: Nobody needs to worry.]"
            Ana Ruiz said [indirect Ana Ruiz: the bridge was safe]. "[direct Ana Ruiz: We look at it every year.]" ¶ "[direct Ana Ruiz: Nobody needs to worry.]"
            """)
    void continueInFurtherParagraphs(String article) {
        assertThat(SaidBy.found(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ana Ruiz was blunt. "[direct Ana Ruiz: We look at it every year. Nobody needs to worry.]"
            Ana Ruiz is angry. “[direct Ana Ruiz: Nobody has looked at the bridge for years.]”
            For Ana Ruiz, [indirect Ana Ruiz: the plan is a mess]. "[direct Ana Ruiz: Who will pay for it? Not me.]"
            Tom Beck said [indirect Tom Beck: the bridge was unsafe]. Ana Ruiz disagreed. "[direct Ana Ruiz: We look at it every year.]"
            Tom Beck has run the port for ten years. Then he retired. "[direct Tom Beck: I tried to stay, and the board said no.]"
            Ana Ruiz shook her head. ¶ "[direct Ana Ruiz: We look at it every year. Nobody needs to worry.]"
            """)
    void belongToThePersonOfTheSentenceBefore(String article) {
        assertThat(SaidBy.found(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The bridge is a hundred years old. "We look at it every year."
            Rain fell on the town for two days. “Nobody needs to worry.”
            Ana Ruiz and Tom Beck disagreed. "We look at it every year."
            Ana Ruiz's bridge is closed. "We look at it every year."
            """)
    void belongToNobodyAfterWhatIsNotAPerson(String article) {
        assertThat(SaidBy.found(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Tom Beck said [indirect Tom Beck: the bridge was unsafe]. "[direct Ana Ruiz: We look at it every year,]" Ana Ruiz said.
            Tom Beck was blunt. "[direct Ana Ruiz: We look at it every year,]" Ana Ruiz said.
            Tom Beck said [indirect Tom Beck: the bridge was unsafe]. ¶ "[direct Ana Ruiz: We look at it every year,]" Ana Ruiz said.
            """)
    void areNotTakenFromTheirOwnCue(String article) {
        assertThat(SaidBy.found(article)).isEqualTo(article);
    }
}
