package org.wireroom.analysis.statements.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.analysis.ArticleAnalyzer;
import org.wireroom.analysis.entities.model.ArticleEntities;
import org.wireroom.analysis.language.lexicon.PersonNouns;
import org.wireroom.analysis.statements.attribution.NounPhrase;
import org.wireroom.analysis.statements.quotation.QuotedArticle;

/** Whose words they are where a phrase is only part of the words that name the speaker. */
class PhraseHeadsTest {
    private static final ArticleAnalyzer ANALYZER = ArticleAnalyzer.english();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            A lawyer for Tom Beck said no.                       | Tom Beck      | A lawyer for Tom Beck          | lawyer
            The lawyers for Tom Beck said no.                    | Tom Beck      | The lawyers for Tom Beck       | lawyers
            A friend of Tom Beck said no.                        | Tom Beck      | A friend of Tom Beck           | friend
            A spokeswoman for the mayor said no.                 | the mayor     | A spokeswoman for the mayor    | spokeswoman
            The embassy in Oslo said no.                         | Oslo          | The embassy in Oslo            | embassy
            A source close to Tom Beck said no.                  | Tom Beck      | A source close to Tom Beck     | source
            Two officials familiar with the plan said no.        | the plan      | Two officials familiar with the plan | officials
            An engineer who worked with Tom Beck said no.        | Tom Beck      | An engineer who worked with Tom Beck | engineer
            A friend of a lawyer for Tom Beck said no.           | Tom Beck      | A friend of a lawyer for Tom Beck | friend
            """)
    void theSpeakerIsThePersonBeforeThePreposition(String sentence, String named, String whole, String head) {
        QuotedArticle article = QuotedArticle.of(sentence);
        NounPhrase outermost = outermost(article, named);
        assertThat(article.words(outermost.from(), outermost.to())).isEqualTo(whole);
        assertThat(article.words(outermost.head(), outermost.head() + 1)).isEqualTo(head);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Tom Beck said no.                                    | Tom Beck
            The engineer who met Ana Ruiz left, and Tom Beck said no. | Tom Beck
            The government of Japan said no.                     | Japan
            On Monday the mayor said no.                         | the mayor
            In a letter to the town Tom Beck said no.            | Tom Beck
            After the death of her father she said no.           | she
            """)
    void elseThePhraseStaysAsItIs(String sentence, String named) {
        QuotedArticle article = QuotedArticle.of(sentence);
        assertThat(outermost(article, named)).isEqualTo(article.phrase(named));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Beck's lawyer said no.             | Beck       | Beck's lawyer
            The mayor's old lawyer said no.    | The mayor  | The mayor's old lawyer
            """)
    void thePossessorIsNotTheSpeaker(String sentence, String owner, String whole) {
        QuotedArticle article = QuotedArticle.of(sentence);
        NounPhrase outermost = outermost(article, owner);
        assertThat(article.words(outermost.from(), outermost.to())).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lawyer",
                "Lawyers",
                "spokesman",
                "spokeswoman",
                "friend",
                "mayor",
                "president",
                "minister",
                "head",
                "residents"
            })
    void somePeopleAreNamedByWhatTheyAre(String word) {
        assertThat(PersonNouns.isPerson(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"government", "pier", "report", "letter", "s", ""})
    void thingsAndBodiesAreNotPeople(String word) {
        assertThat(PersonNouns.isPerson(word)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            A lawyer for Tom Beck said no.         | for       | true
            A friend of Tom Beck said no.          | of        | true
            A friend and Tom Beck said no.         | and       | false
            “A lawyer for Beck,” she said.         | for       | false
            """)
    void prepositionsAfterPeopleAreKnownOutsideQuotations(String sentence, String word, boolean preposition) {
        QuotedArticle article = QuotedArticle.of(sentence);
        assertThat(PhraseHeads.isPreposition(article.text(), article.token(word)))
                .isEqualTo(preposition);
        assertThat(PhraseHeads.isPreposition(article.text(), -1)).isFalse();
        assertThat(PhraseHeads.isPreposition(
                        article.text(), article.text().tokens().size()))
                .isFalse();
    }

    private static NounPhrase outermost(QuotedArticle article, String named) {
        ArticleEntities entities = ANALYZER.findings(article.article()).entities();
        return PhraseHeads.outermost(article.text(), entities, article.phrase(named), article.token("said"));
    }
}
