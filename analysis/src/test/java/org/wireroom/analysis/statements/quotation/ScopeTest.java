package org.wireroom.analysis.statements.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words that a cue governs. */
class ScopeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The pier closed. Ruiz said it was rotten. Beck left.            | said  | Ruiz said it was rotten.
            Ruiz said it was rotten. Beck left.                             | said  | Ruiz said it was rotten.
            The pier closed. Ruiz said it was rotten.                       | said  | Ruiz said it was rotten.
            Ruiz said no                                                    | said  | Ruiz said no
            Ruiz met Mr. Beck of the U.S. Navy and said no. He left.        | said  | Ruiz met Mr. Beck of the U.S. Navy and said no.
            It closed. Ruiz said it was “rotten” and “old”. Beck left.      | said  | Ruiz said it was “rotten” and “old”.
            """)
    void isItsSentence(String article, String cue, String scope) {
        assertThat(scope(article, cue)).isEqualTo(scope);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            It rained. “The pier is shut. It is rotten,” Ruiz said. Beck left.              | said | “The pier is shut. It is rotten,” Ruiz said.
            It rained. “It is shut. It rots. It fell,” Ruiz said. Beck left.                | said | “It is shut. It rots. It fell,” Ruiz said.
            It rained. Ruiz said: “The pier is shut. It is rotten.” Beck left.              | said | Ruiz said: “The pier is shut. It is rotten.”
            “It is shut. It rots,” Ruiz said, “and it is old. It fell.” Beck left.          | said | “It is shut. It rots,” Ruiz said, “and it is old. It fell.”
            It rained. Ruiz said “the pier is shut. It is rotten                            | said | Ruiz said “the pier is shut. It is rotten
            """)
    void reachesToTheEndsOfTheQuotationsInIt(String article, String cue, String scope) {
        assertThat(scope(article, cue)).isEqualTo(scope);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            It rained. “Is the pier shut?” Ruiz asked. Beck left.               | asked | “Is the pier shut?” Ruiz asked.
            It rained. “Shut the pier!” Ruiz said. Beck left.                   | said  | “Shut the pier!” Ruiz said.
            It rained. “It rots. Is the pier shut?” Ruiz asked. Beck left.      | asked | “It rots. Is the pier shut?” Ruiz asked.
            It rained. “It is shut.” Ruiz said so. Beck left.                   | said  | Ruiz said so.
            Is the pier shut? Ruiz asked. Beck left.                            | asked | Ruiz asked.
            """)
    void beginsWithTheQuestionWhoseAttributionLooksLikeASentence(String article, String cue, String scope) {
        assertThat(scope(article, cue)).isEqualTo(scope);
    }

    @Test
    void reachesIntoTheQuotationThatItsColonIntroduces() {
        assertThat(scope("Ruiz told the town: ¶ “The pier is shut. It is rotten.” ¶ Beck left.", "told"))
                .isEqualTo("Ruiz told the town:\n\n“The pier is shut. It is rotten.”");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ruiz told the town. ¶ “The pier is shut.”           | Ruiz told the town.
            Ruiz told the town: ¶ The pier is shut.             | Ruiz told the town:
            Ruiz told the town: ¶ It is “shut”.                 | Ruiz told the town:
            Ruiz told the town:                                 | Ruiz told the town:
            Ruiz told it: the pier is shut. ¶ “It is old.”      | Ruiz told it: the pier is shut.
            """)
    void otherwiseEndsWithItsParagraph(String article, String scope) {
        assertThat(scope(article, "told")).isEqualTo(scope);
    }

    @Test
    void doesNotReachIntoTheParagraphBefore() {
        assertThat(scope("“The pier is shut. ¶ “It is rotten,” Ruiz said.", "said"))
                .isEqualTo("“It is rotten,” Ruiz said.");
    }

    @Test
    void ofAWordInAQuotationIsThatOfItsAttribution() {
        String article = "It rained. “The pier is shut. It is rotten,” Ruiz said. Beck left.";
        assertThat(scope(article, "shut")).isEqualTo(scope(article, "said"));
    }

    @Test
    void ofAHeadlineIsTheHeadline() {
        assertThat(scope("# Pier is rotten, says Ruiz ¶ The pier closed.", "says"))
                .isEqualTo("Pier is rotten, says Ruiz");
    }

    @Test
    void ofAnUnboundedQuotationIsBounded() {
        String article = "“" + "It is shut. ".repeat(900) + "It is old,” Ruiz said.";
        QuotedArticle read = QuotedArticle.of(article);
        Scope scope = Scope.of(read.text(), read.token("Ruiz said"));
        assertThat(scope.to() - scope.from()).isBetween(1_000, 1_010);
    }

    private static String scope(String paragraphs, String cue) {
        QuotedArticle article = QuotedArticle.of(paragraphs);
        Scope scope = Scope.of(article.text(), article.token(cue));
        return article.words(scope.from(), scope.to());
    }
}
