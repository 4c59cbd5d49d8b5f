package org.wireroom.analysis.statements.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.statements.quotation.QuotedArticle;

/** Whether a cue denies its content, "the pier was rotten" if no other is given. */
class DeniedClaimsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Keller denied that the pier was rotten.                              | denied
            Keller denies the pier was rotten.                                   | denies
            Keller disputed that the pier was rotten.                            | disputed
            Keller rejected claims that the pier was rotten.                     | rejected
            Keller dismissed the suggestion that the pier was rotten.            | dismissed
            Keller brushed aside suggestions that the pier was rotten.           | brushed
            Keller dismissed as nonsense reports that the pier was rotten.       | dismissed
            Keller rejected as untrue that the pier was rotten.                  | rejected
            Keller rejected accusations by Hughes that the pier was rotten.      | rejected
            Keller rejected claims that the pier was rotten.                     | claims
            Keller denied persistent rumours that the pier was rotten.           | rumours
            Keller ruled out that the pier was rotten.                           | ruled
            Keller brushed aside reports that the pier was rotten.               | brushed
            Keller scoffed at the idea that the pier was rotten.                 | scoffed
            Keller dismissed as "rubbish" a report that the pier was rotten.     | dismissed
            Keller called the claim that the pier was rotten "a lie".            | called
            Keller described as pure fiction reports that the pier was rotten.   | reports
            """)
    void whatIsRejectedAsAClaimIsDenied(String sentence, String cue) {
        QuotedArticle article = QuotedArticle.of(sentence);
        assertThat(DeniedClaims.denies(article.text(), article.attribution("the pier was rotten", "Keller", cue)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Keller said that the pier was rotten.                                | said
            Keller claimed that the pier was rotten.                             | claimed
            Keller repeated claims that the pier was rotten.                     | claims
            Keller said reports that the pier was rotten were old.               | said
            Keller called reports that the pier was rotten "worrying".           | called
            Keller hit the nail because the pier was rotten.                     | hit
            Keller rejected the offer and said the pier was rotten.              | rejected
            Keller dismissed her deputy because the pier was rotten.             | dismissed
            Keller asked whether the pier was rotten.                            | asked
            """)
    void whatIsSaidOrTurnedDownIsNotDenied(String sentence, String cue) {
        QuotedArticle article = QuotedArticle.of(sentence);
        assertThat(DeniedClaims.denies(article.text(), article.attribution("the pier was rotten", "Keller", cue)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Keller denied claims that it fell.          | denied   | claims that it fell             | it fell
            Keller denied the old charge that it fell.  | denied   | the old charge that it fell     | it fell
            Keller denied that it fell.                 | denied   | that it fell                    | that it fell
            Keller denied the claims.                   | denied   | the claims                      | the claims
            Keller denied claims that                   | denied   | claims that                     | claims that
            Keller made claims that it fell.            | made     | claims that it fell             | claims that it fell
            """)
    void aDeniedContentBeginsAfterTheWordForTheClaim(String sentence, String cue, String content, String expected) {
        QuotedArticle article = QuotedArticle.of(sentence);
        Attribution attribution = article.attribution(content, "Keller", cue);
        int from = DeniedClaims.from(
                article.text(), attribution, attribution.content().from());
        assertThat(article.words(from, attribution.content().to())).isEqualTo(expected);
    }
}
