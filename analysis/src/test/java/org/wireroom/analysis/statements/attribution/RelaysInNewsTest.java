package org.wireroom.analysis.statements.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.statements.SaidBy;

/** Who passes on what somebody says is not its speaker. */
class RelaysInNewsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Tom Beck said [indirect Tom Beck: the bridge was safe], according to Reuters.
            AFP quoted Tom Beck as saying on Monday that [indirect Tom Beck: the bridge was safe].
            AFP quoted Tom Beck as saying that [indirect Tom Beck: the bridge was safe].
            The Herald quoted Tom Beck as telling the council that [indirect Tom Beck: the bridge was safe].
            Tom Beck was quoted by Interfax as saying that [indirect Tom Beck: the bridge was safe].
            "[direct Tom Beck: The bridge is safe,]" Tom Beck was quoted as saying by the Herald.
            Police said [indirect ?: the bridge was closed], according to the indictment.
            Tom Beck, quoted by Interfax, said [indirect Tom Beck: the bridge was safe].
            The Herald said Tom Beck told it [indirect Tom Beck: the bridge was safe].
            Reuters reported, citing two engineers, that [indirect ?: builders had closed the bridge].
            [indirect Tom Beck: The bridge would open], minister Tom Beck said, Reuters reported.
            Reuters reported, citing Tom Beck, that [indirect Tom Beck: the bridge was safe].
            """)
    void leaveTheSpeakerHisWords(String article) {
        assertThat(SaidBy.found(article)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ana Ruiz denied allegations by Tom Beck that [indirect denies Ana Ruiz: the bridge was unsafe].
            Ana Ruiz rejected claims that [indirect denies Ana Ruiz: the bridge was unsafe].
            Ana Ruiz dismissed suggestions by the union that [indirect denies Ana Ruiz: the bridge was unsafe].
            Ana Ruiz, denying that [indirect denies Ana Ruiz: the bridge was unsafe], left the room.
            """)
    void leaveDenialsTheirClaim(String article) {
        assertThat(SaidBy.found(article)).isEqualTo(article);
    }
}
