package org.wireroom.analysis.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A quotation that begins a sentence after an abbreviation is not joined with the sentence before it. */
class QuotationsAfterAbbreviationsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ana Ruiz grew up in Lake Port, Fla. "[direct Ana Ruiz: He never looked at the bridge,]" she said of Tom Beck.
            Tom Beck was born in Lake Port, Calif. “[direct Tom Beck: I never looked at the bridge. I did not have to,]” he said.
            Ana Ruiz works for Corvane Inc. "[direct Ana Ruiz: The bridge is safe,]" she said.
            Ana Ruiz works for Corvane Ltd. ‘[direct Ana Ruiz: The bridge is safe for everyone,]’ she said.
            The meeting ended at 5 p.m. "[direct Ana Ruiz: The bridge is safe,]" Ana Ruiz said.
            The meeting began at 9 a.m. “[direct Ana Ruiz: We will be here all day,]” Ana Ruiz told reporters.
            The plant is owned by Corvane Corp. "[direct Ana Ruiz: They know what they are doing,]" Ana Ruiz said.
            Ana Ruiz came with her son, Tom Ruiz Jr. "[direct Ana Ruiz: He has never seen the bridge,]" she said.
            The river rises in the U.S. "[direct Ana Ruiz: It is our river too,]" Ana Ruiz said.
            """)
    void beginASentence(String article) {
        assertThat(SaidBy.found(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Gen. "Mad Dog" Beck left the hall on Monday.
            Ana Ruiz met Lt. "Red" Otieno at the bridge.
            """)
    void doNotSplitNames(String article) {
        assertThat(SaidBy.found(article)).isEqualTo(article);
    }
}
