package org.wireroom.analysis.statements.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.statements.quotation.QuotedArticle;

/** Kind and spans of contents whose borders are given; the speaker is always Ruiz. */
class ContentSpanFinderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ruiz said the pier was rotten.                   | the pier was rotten           | INDIRECT the pier was rotten
            Ruiz said that the pier was rotten.              | that the pier was rotten      | INDIRECT the pier was rotten
            Ruiz said that plan failed.                      | that plan failed              | INDIRECT that plan failed
            Ruiz said that was wrong.                        | that was wrong                | INDIRECT that was wrong
            The pier was rotten, Ruiz said.                  | The pier was rotten,          | INDIRECT The pier was rotten
            The pier (the old one) was rotten, Ruiz said.    | The pier (the old one) was rotten, | INDIRECT The pier (the old one) was rotten
            Ruiz said 40% of it was rotten.                  | 40% of it was rotten          | INDIRECT 40% of it was rotten
            Ruiz said rot was in 40%.                        | rot was in 40%                | INDIRECT rot was in 40%
            Ruiz said $5 million was spent.                  | $5 million was spent          | INDIRECT $5 million was spent
            Ruiz said it fell (in May).                      | it fell (in May)              | INDIRECT it fell (in May)
            Ruiz said - it fell.                             | - it fell                     | INDIRECT it fell
            """)
    void indirectContentGoesFromItsFirstWordToItsLast(String sentence, String content, String expected) {
        assertThat(found(sentence, content)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            “The pier is rotten,” Ruiz said.             | “The pier is rotten,”           | DIRECT The pier is rotten,
            Ruiz said: “The pier is rotten.”             | “The pier is rotten.”           | DIRECT The pier is rotten.
            Ruiz said: “It rots.” “It is old.”           | “It rots.” “It is old.”         | DIRECT It rots. / It is old.
            Ruiz said that “the pier is rotten.”         | that “the pier is rotten.”      | DIRECT the pier is rotten.
            'The pier is rotten,' Ruiz said.             | 'The pier is rotten,'           | DIRECT The pier is rotten,
            “It is ‘dead’, they say,” Ruiz said.         | “It is ‘dead’, they say,”       | DIRECT It is ‘dead’, they say,
            """)
    void contentThatIsQuotedWholeIsItsQuotations(String sentence, String content, String expected) {
        assertThat(found(sentence, content)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ruiz said the pier was “rotten”.              | the pier was “rotten”              | MIXED the pier was “rotten”
            Ruiz said that “old” piers rot.               | that “old” piers rot               | MIXED “old” piers rot
            Ruiz said “old” piers rot.                    | “old” piers rot                    | MIXED “old” piers rot
            Ruiz said the pier was rotten, but “it stands.” | the pier was rotten, but “it stands.” | MIXED the pier was rotten, but “it stands.”
            """)
    void contentThatIsPartlyQuotedKeepsItsMarks(String sentence, String content, String expected) {
        assertThat(found(sentence, content)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            “The pier,” Ruiz said, “is rotten.”               | “The pier,” Ruiz said, “is rotten.”               | DIRECT The pier, / is rotten.
            The pier, Ruiz said, was rotten.                  | The pier, Ruiz said, was rotten                   | INDIRECT The pier / was rotten
            “The pier,” Ruiz said on Monday, “is rotten.”     | “The pier,” Ruiz said on Monday, “is rotten.”     | DIRECT The pier, / is rotten.
            “Why,” asked Ruiz. Then, she said: “Go.”          | “Why,”                                            | DIRECT Why,
            “It rots,” Ruiz, the mayor, said, “and it fell.”  | “It rots,” Ruiz, the mayor, said, “and it fell.”  | DIRECT It rots, / and it fell.
            The pier, which was “old,” Ruiz said, was rotten. | The pier, which was “old,” Ruiz said, was rotten  | MIXED The pier, which was “old,” / was rotten
            """)
    void anAttributionInsideTheContentIsLeftOut(String sentence, String content, String expected) {
        assertThat(found(sentence, content)).isEqualTo(expected);
    }

    @Test
    void contentThatCrossesIntoTheNextParagraphIsTwoSpans() {
        QuotedArticle article = QuotedArticle.of("Ruiz said this was: ¶ “The pier is rotten.”");
        Content content =
                new Content(article.token("this"), article.text().tokens().size(), 1);
        Attribution attribution = article.attribution("this", "Ruiz", "said").with(content);
        assertThat(described(article, ContentSpanFinder.find(article.text(), attribution)))
                .isEqualTo("MIXED this was / “The pier is rotten.”");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ruiz said ... and left.    | ...
            Ruiz, she said, left.      | she said
            """)
    void nothingIsFoundWithoutWordsBesideTheAttribution(String sentence, String content) {
        QuotedArticle article = QuotedArticle.of(sentence);
        String speaker = content.contains("she") ? "she" : "Ruiz";
        assertThat(ContentSpanFinder.find(article.text(), article.attribution(content, speaker, "said")))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            “The pier is rotten,” Ruiz said.     | “The pier is rotten,”      | false
            “The pier is rotten, Ruiz said.      | “The pier is rotten,       | true
            Ruiz said the pier was “rotten.      | the pier was “rotten.      | true
            Ruiz said the pier was rotten.       | the pier was rotten        | false
            """)
    void aMissingMarkIsRemembered(String sentence, String content, boolean repaired) {
        QuotedArticle article = QuotedArticle.of(sentence);
        assertThat(ContentSpanFinder.find(article.text(), article.attribution(content, "Ruiz", "said"))
                        .repaired())
                .isEqualTo(repaired);
    }

    private static String found(String sentence, String content) {
        QuotedArticle article = QuotedArticle.of(sentence);
        String cue = sentence.contains("said") ? "said" : "asked";
        return described(article, ContentSpanFinder.find(article.text(), article.attribution(content, "Ruiz", cue)));
    }

    private static String described(QuotedArticle article, ContentSpans found) {
        return found.kind() + " "
                + String.join(" / ", found.spans().stream().map(article::words).toList());
    }
}
