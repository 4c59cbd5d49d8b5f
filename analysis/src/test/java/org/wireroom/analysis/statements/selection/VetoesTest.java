package org.wireroom.analysis.statements.selection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.statements.attribution.Attribution;
import org.wireroom.analysis.statements.attribution.ContentSpanFinder;
import org.wireroom.analysis.statements.attribution.StatementModels;
import org.wireroom.analysis.statements.quotation.QuotedArticle;

/** Candidates that are refused however likely they are; the speaker is Keller where a sentence names her. */
class VetoesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The islands, called the Northern Territories in Japan, are empty.  | called    | the Northern Territories
            The pier, dubbed the Old Lady by fishermen, is shut.               | dubbed    | the Old Lady by fishermen
            Keller expressed readiness to hand over the pier.                  | expressed | readiness to hand over the pier
            Keller expressed her willingness to shut the pier.                 | expressed | her willingness to shut the pier
            Asked whether the pier was rotten, she left.                       | Asked     | whether the pier was rotten
            Keller was asked whether the pier was rotten.                      | asked     | whether the pier was rotten
            Keller did not say that the pier was rotten.                       | say       | that the pier was rotten
            Keller will say that the pier is rotten.                           | say       | that the pier is rotten
            """)
    void whatIsNotSpeechIsRefused(String sentence, String cue, String content) {
        QuotedArticle article = QuotedArticle.of(sentence);
        assertThat(vetoes(article).rejects(candidate(article, cue, content))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Keller said that the pier was rotten.                              | said      | that the pier was rotten
            Keller called the pier rotten.                                     | called    | the pier rotten
            Keller has called the pier rotten.                                 | called    | the pier rotten
            Keller expressed concern that the pier was rotten.                 | expressed | concern that the pier was rotten
            Keller asked whether the pier was rotten.                          | asked     | whether the pier was rotten
            “The pier is rotten,” Keller said.                                 | said      | “The pier is rotten,”
            The pier, called “a total mess” by Keller, is shut.                | called    | “a total mess”
            """)
    void speechIsNotRefused(String sentence, String cue, String content) {
        QuotedArticle article = QuotedArticle.of(sentence);
        assertThat(vetoes(article).rejects(candidate(article, cue, content))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Keller criticized the port for closing two old piers.  | criticized | the port for closing two old piers  | 0.7  | false
            Keller criticized the port for closing two old piers.  | criticized | the port for closing two old piers  | 0.6  | true
            Keller criticized the port.                            | criticized | the port                            | 0.9  | true
            Keller confirmed the purchase.                         | confirmed  | the purchase                        | 0.9  | true
            Keller demanded an apology.                            | demanded   | an apology                          | 0.4  | false
            Keller said that the pier was rotten.                  | said       | that the pier was rotten            | 0.4  | false
            """)
    void anObjectIsSaidOnlyIfItIsLongAndLikely(
            String sentence, String cue, String content, double probability, boolean object) {
        QuotedArticle article = QuotedArticle.of(sentence);
        assertThat(vetoes(article).isObject(candidate(article, cue, content), probability))
                .isEqualTo(object);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Keller walked that the pier was rotten.             | walked      | that the pier was rotten     | true
            Keller walked “out on us all”.                      | walked      | “out on us all”              | false
            Keller said that the pier was rotten.               | said        | that the pier was rotten     | false
            Keller: the pier was rotten.                        | :           | the pier was rotten          | false
            According to Keller, the pier was rotten.           | According   | the pier was rotten          | false
            """)
    void aCueThatNoTableHasIsUnknownUnlessItsWordsAreQuoted(
            String sentence, String cue, String content, boolean unknown) {
        QuotedArticle article = QuotedArticle.of(sentence);
        assertThat(vetoes(article).hasUnknownCue(candidate(article, cue, content)))
                .isEqualTo(unknown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Keller said the novel “Old Salt” in May.         | said | the novel “Old Salt”     | true
            Keller said “Old Salt” in May.                   | said | “Old Salt”               | false
            """)
    void theTitleOfAWorkIsNotSpeech(String sentence, String cue, String content, boolean title) {
        QuotedArticle article = QuotedArticle.of(sentence);
        assertThat(vetoes(article).isWorkTitle(candidate(article, cue, content)))
                .isEqualTo(title);
        assertThat(vetoes(article).rejects(candidate(article, cue, content))).isEqualTo(title);
    }

    private static Vetoes vetoes(QuotedArticle article) {
        return new Vetoes(article.text(), StatementModels.REPORTING_WORDS);
    }

    private static StatementCandidate candidate(QuotedArticle article, String cue, String content) {
        boolean named = article.article().text().startsWith("Keller");
        Attribution attribution = article.attribution(content, named ? "Keller" : null, cue);
        return new StatementCandidate(attribution, ContentSpanFinder.find(article.text(), attribution));
    }
}
