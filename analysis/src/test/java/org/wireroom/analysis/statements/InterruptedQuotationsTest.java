package org.wireroom.analysis.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The halves of a quotation that its attribution interrupts are one statement. */
class InterruptedQuotationsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "[direct Ana Ruiz: The bridge,]" Ana Ruiz said, "[direct Ana Ruiz: is safe for everyone.]"
            “[direct Ana Ruiz: The bridge,]” Ana Ruiz said on Monday, “[direct Ana Ruiz: is safe for everyone.]”
            "[direct Ana Ruiz: If the rain stops,]" said Ana Ruiz, "[direct Ana Ruiz: we will open the bridge in May.]"
            "[direct Ana Ruiz: The bridge is safe,]" Ana Ruiz said. "[direct Ana Ruiz: We look at it every year.]"
            "[direct Ana Ruiz: The bridge is safe,]" Ana Ruiz said. "[direct Ana Ruiz: We look at it every year. Nobody needs to worry.]"
            "[direct Ana Ruiz: The bridge,]" said Ana Ruiz, the mayor of Oakholt, "[direct Ana Ruiz: is safe.]"
            "[direct Ana Ruiz: No,]" Ana Ruiz replied. "[direct Ana Ruiz: The bridge will not open before May.]"
            ‘[direct Ana Ruiz: The bridge is safe,]’ Ana Ruiz said. ‘[direct Ana Ruiz: We look at it every year.]’
            «[direct Ana Ruiz: The bridge is safe]», Ana Ruiz said. «[direct Ana Ruiz: We look at it every year.]»
            "[direct Ana Ruiz: The bridge is safe!]" Ana Ruiz cried. "[direct Ana Ruiz: Who says otherwise?]"
            "[direct Ana Ruiz: We looked at the bridge,]" Ana Ruiz told the council, "[direct Ana Ruiz: and we found nothing.]"
            """)
    void areOneStatement(String article) {
        assertThat(SaidBy.found(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            [indirect Ana Ruiz: The bridge], Ana Ruiz said, [indirect Ana Ruiz: is safe for everyone].
            [indirect Ana Ruiz: The nurses], Ana Ruiz said on Monday, [indirect Ana Ruiz: will be paid before the end of May].
            [indirect Ana Ruiz: Much of the maize], according to Ana Ruiz, [indirect Ana Ruiz: was lost to the late rains].
            [indirect Ana Ruiz: She was happy], Ana Ruiz said, [indirect Ana Ruiz: but only for a day].
            """)
    void mayBeReported(String article) {
        assertThat(SaidBy.found(article)).isEqualTo(article);
    }
}
