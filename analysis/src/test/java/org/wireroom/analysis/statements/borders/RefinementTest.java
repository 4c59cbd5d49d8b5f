package org.wireroom.analysis.statements.borders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.statements.attribution.Attribution;
import org.wireroom.analysis.statements.quotation.QuotedArticle;

/** Borders of contents by the speaker Keller. */
class RefinementTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Keller proposed to Hughes to shut the pier.            | proposed  | to Hughes to shut the pier           | to shut the pier
            Keller said to the police that the pier was shut.      | said      | to the police that the pier was shut | the pier was shut
            Keller explained to her deputy that it was shut.       | explained | to her deputy that it was shut       | it was shut
            """)
    void theAddresseeDoesNotBelongToTheContent(String sentence, String cue, String content, String expected) {
        assertThat(refined(sentence, cue, content)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Keller pointed out that it “should be shut”.      | pointed | that it “should be shut”   | “should be shut”
            Keller said she “shut the pier”.                  | said    | she “shut the pier”        | “shut the pier”
            """)
    void thePronounBeforeAQuotationDoesNotBelongToIt(String sentence, String cue, String content, String expected) {
        assertThat(refined(sentence, cue, content)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Keller rejected claims that the pier was rotten.           | rejected  | claims that the pier was rotten           | the pier was rotten
            Keller denied the allegation that she shut it.             | denied    | the allegation that she shut it           | she shut it
            Keller dismissed the idea that the pier was rotten.        | dismissed | the idea that the pier was rotten         | the pier was rotten
            """)
    void theWordForADeniedClaimDoesNotBelongToIt(String sentence, String cue, String content, String expected) {
        assertThat(refined(sentence, cue, content)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Keller promised to shut the pier.                   | promised | to shut the pier
            Keller said that the pier was shut.                 | said     | that the pier was shut
            Keller said it was “shut” and old.                  | said     | it was “shut” and old
            Keller said she “shut” the pier.                    | said     | she “shut” the pier
            “The pier is shut,” Keller said.                    | said     | “The pier is shut,”
            Keller made claims that the pier was rotten.        | made     | claims that the pier was rotten
            """)
    void otherContentsStayAsTheyAre(String sentence, String cue, String content) {
        assertThat(refined(sentence, cue, content)).isEqualTo(content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Keller said the road was safe, adding that it was new. | the road was safe, adding that it was new | adding | the road was safe
            Keller said it was shut, noting it was old.            | it was shut, noting it was old            | noting | it was shut
            Keller said it was shut, and added it was old.         | it was shut, and added it was old         | added  | it was shut
            """)
    void aContentEndsWhereItsSpeakerContinues(String sentence, String content, String next, String expected) {
        assertThat(upTo(sentence, content, "Keller", next)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Keller said Hughes left, adding that it was new.   | Hughes left, adding that it was new   | Hughes | adding
            Keller said Hughes kept adding that it was new.    | Hughes kept adding that it was new    | Keller | adding
            """)
    void aContentContainsWhatOthersSayInIt(String sentence, String content, String speaker, String next) {
        assertThat(upTo(sentence, content, speaker, next)).isEqualTo(content);
    }

    private static String upTo(String sentence, String content, String speaker, String next) {
        QuotedArticle article = QuotedArticle.of(sentence);
        Attribution first = article.attribution(content, "Keller", "said");
        String rest = sentence.substring(sentence.indexOf(next) + next.length() + 1, sentence.length() - 1);
        Attribution second = article.attribution(rest, speaker, next);
        return words(article, Refinement.upToParticiple(article.text(), first, List.of(first, second)));
    }

    private static String refined(String sentence, String cue, String content) {
        QuotedArticle article = QuotedArticle.of(sentence);
        return words(article, Refinement.refined(article.text(), article.attribution(content, "Keller", cue)));
    }

    private static String words(QuotedArticle article, Attribution attribution) {
        return article.words(attribution.content().from(), attribution.content().to());
    }
}
