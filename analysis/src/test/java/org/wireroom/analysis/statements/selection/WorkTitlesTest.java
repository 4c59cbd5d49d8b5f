package org.wireroom.analysis.statements.selection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.statements.attribution.Attribution;
import org.wireroom.analysis.statements.attribution.ContentSpanFinder;
import org.wireroom.analysis.statements.quotation.QuotedArticle;

/** Contents that are only titles of works, of sentences by Ruiz with the cue "said" or "called". */
class WorkTitlesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ruiz said of the film “A Bridge in the Snow” that it moved her.        | the film “A Bridge in the Snow”
            Ruiz said the novel “Old Salt” on Monday.                              | the novel “Old Salt”
            Ruiz said the album “No Way Back” in May.                              | the album “No Way Back”
            Ruiz said the song 'Rain on Me' in May.                                | the song 'Rain on Me'
            Ruiz said the 1989 film “Old Salt” in May.                             | the 1989 film “Old Salt”
            """)
    void areOnlyTheTitleAndTheWordForTheWork(String sentence, String content) {
        assertThat(isOnly(sentence, content)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ruiz said the film “A Bridge in the Snow” moved her.                   | the film “A Bridge in the Snow” moved her
            Ruiz said the film was “A Wonder”.                                     | the film was “A Wonder”
            Ruiz said the film “moved us all deeply”.                              | the film “moved us all deeply”
            Ruiz said “Old Salt” in May.                                           | “Old Salt”
            Ruiz said the pier “Old Salt” in May.                                  | the pier “Old Salt”
            Ruiz said the film in May.                                             | the film
            “The pier is rotten,” Ruiz said.                                       | “The pier is rotten,”
            """)
    void areNotWhatIsSaidOfAWork(String sentence, String content) {
        assertThat(isOnly(sentence, content)).isFalse();
    }

    private static boolean isOnly(String sentence, String content) {
        QuotedArticle article = QuotedArticle.of(sentence);
        Attribution attribution = article.attribution(content, "Ruiz", "said");
        return WorkTitles.isOnly(
                article.text(),
                new StatementCandidate(attribution, ContentSpanFinder.find(article.text(), attribution)));
    }
}
