package org.wireroom.analysis.statements.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.statements.quotation.QuotedArticle;

/** The phrases of sentences, each with its head after a colon if it is not the last word. */
class NounPhrasesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The mayor left.                              | The mayor
            The old mayor of the town spoke.             | The old mayor; the town
            Maria Keller left the town.                  | Maria Keller; the town
            Mayor Maria Keller left.                     | Mayor Maria Keller
            She left him.                                | She; him
            The mayor, who resigned, left.               | The mayor; who
            Police and doctors left.                     | Police; doctors
            Two officials left the 19 towns.             | Two officials; the 19 towns
            The mayor told reporters.                    | The mayor; reporters
            He left early.                               | He
            There was a storm.                           | There; a storm
            The government of Japan warned the world.    | The government; Japan; the world
            """)
    void areNounsWithTheirModifiersAndPronouns(String sentence, String expected) {
        assertThat(in(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The town's mayor left.             | The town; The town's mayor
            Maria Keller's lawyer left.        | Maria Keller; Maria Keller's lawyer
            Her lawyer left.                   | Her; Her lawyer
            """)
    void nameThePossessorAndWhatIsPossessed(String sentence, String expected) {
        assertThat(in(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            “The pier is rotten,” the mayor said.        | the mayor
            The mayor called the pier “a mess” again.    | The mayor; the pier
            “It is ours.”                                | ~~
            """)
    void areNotLookedForInQuotations(String sentence, String expected) {
        assertThat(in(sentence)).isEqualTo(expected);
    }

    @Test
    void areNotFoundOutsideTheRange() {
        QuotedArticle article = QuotedArticle.of("The mayor met the old baker in the town.");
        assertThat(described(article, NounPhrases.in(article.text(), article.token("met"), article.token("in"))))
                .isEqualTo("the old baker");
        assertThat(NounPhrases.in(article.text(), 3, 3)).isEmpty();
    }

    @Test
    void endWithTheRange() {
        QuotedArticle article = QuotedArticle.of("Mayor Maria Keller left.");
        assertThat(described(article, NounPhrases.in(article.text(), 0, 2))).isEqualTo("Mayor Maria");
    }

    @Test
    void leaveOutTheNameOfSomebodyWhoBeginsTheClauseAfterAnAdverbial() {
        assertThat(in("At the meeting Maria Keller said no."))
                .contains("Maria Keller")
                .doesNotContain("meeting Maria");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The old mayor left.            | mayor
            Maria Keller left.             | Keller
            The town's mayor left.         | town
            She left.                      | She
            """)
    void haveTheirLastNounAsHead(String sentence, String head) {
        QuotedArticle article = QuotedArticle.of(sentence);
        NounPhrase first = NounPhrases.in(
                        article.text(), 0, article.text().tokens().size())
                .get(0);
        assertThat(article.words(first.head(), first.head() + 1)).isEqualTo(head);
    }

    @Test
    void areNoneInAnArticleWithoutWords() {
        assertThat(NounPhrases.in(QuotedArticle.of("", List.of()).text(), 0, 0)).isEmpty();
    }

    private static String in(String sentence) {
        QuotedArticle article = QuotedArticle.of(sentence);
        return described(
                article,
                NounPhrases.in(article.text(), 0, article.text().tokens().size()));
    }

    private static String described(QuotedArticle article, List<NounPhrase> phrases) {
        return String.join(
                "; ",
                phrases.stream()
                        .map(phrase -> article.words(phrase.from(), phrase.to()))
                        .toList());
    }
}
