package org.wireroom.analysis.statements.factuality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.statements.quotation.QuotedArticle;

/** The auxiliaries, the subject and the negation of the verb of speech in a sentence: the last "said", "say" or "saying". */
class VerbGroupTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The mayor said it rots.                          | said
            The mayor has said it rots.                      | has said
            The mayor had never publicly said it rots.       | had never publicly said
            The mayor did not say it rots.                   | did not say
            The mayor will say it rots.                      | will say
            The mayor wants to say it rots.                  | to say
            The mayor was quietly saying it rots.            | was quietly saying
            The mayor no longer says it rots.                | no longer says
            The mayor could not have said it rots.           | could not have said
            “It rots,” said the mayor.                       | said
            """)
    void containsTheAuxiliariesAndAdverbsBeforeTheVerb(String sentence, String expected) {
        QuotedArticle article = QuotedArticle.of(sentence);
        VerbGroup group = group(article);
        assertThat(article.words(group.from(), group.verb() + 1)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The mayor did not say it rots.                 | true
            The mayor didn't say it rots.                  | true
            The mayor didn’t say it rots.                  | true
            The mayor never said it rots.                  | true
            The mayor cannot say if it rots.               | true
            The mayor no longer says it rots.              | true
            The mayor has hardly said it rots.             | true
            Nor did the mayor say it rots.                 | true
            Never did the mayor say it rots.               | true
            The mayor said it does not rot.                | false
            The mayor, not her deputy, said it rots.       | false
            The mayor not only said it rots.               | false
            The mayor said no.                             | false
            “It does not rot,” the mayor said.             | false
            """)
    void isNegatedByWordsOfItsOwnAlone(String sentence, boolean negated) {
        assertThat(group(QuotedArticle.of(sentence)).negated()).isEqualTo(negated);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The mayor will say it rots.                  | will
            The mayor may not say it rots.               | may
            The mayor should have said it rots.          | should
            The mayor would later say it rots.           | would
            The mayor said it will rot.                  | -
            The mayor who will leave said it rots.       | -
            """)
    void hasAModalVerb(String sentence, String modal) {
        QuotedArticle article = QuotedArticle.of(sentence);
        assertThat(word(article, group(article).modal())).isEqualTo(modal);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The mayor wants to say it rots.              | to
            The mayor wants to publicly say it rots.     | to
            The mayor wrote to say it rots.              | to
            The mayor went to town and said it rots.     | -
            The mayor said it had to go.                 | -
            """)
    void hasTheToOfAnInfinitive(String sentence, String to) {
        QuotedArticle article = QuotedArticle.of(sentence);
        assertThat(word(article, group(article).infinitive())).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The mayor said it rots.                          | The mayor
            The mayor of the old town has said it rots.      | The mayor of the old town
            It rained when the mayor said it rots.           | the mayor
            It rained, and the mayor said it rots.           | the mayor
            If the mayor said it rots, it rots.              | the mayor
            Neither Ruiz nor Beck said it rots.              | Neither Ruiz nor Beck
            “It rots,” said the mayor.                       | ~~
            """)
    void beginsWithItsSubject(String sentence, String subject) {
        QuotedArticle article = QuotedArticle.of(sentence);
        VerbGroup group = group(article);
        assertThat(article.words(group.subject(), group.from())).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Did the mayor say it rots?           | Did
            Had the mayor said it rots, it fell. | Had
            Nor has the mayor said it rots.      | has
            Would the mayor say it rots?         | Would
            The mayor did say it rots.           | -
            The mayor said it rots.              | -
            """)
    void mayHaveItsAuxiliaryBeforeItsSubject(String sentence, String auxiliary) {
        QuotedArticle article = QuotedArticle.of(sentence);
        assertThat(word(article, group(article).inverted())).isEqualTo(auxiliary);
    }

    @Test
    void isPassiveWithAFormOfBe() {
        assertThat(group(QuotedArticle.of("The mayor was said to be ill.")).passive())
                .isTrue();
        assertThat(group(QuotedArticle.of("The mayor has been said to be ill.")).passive())
                .isTrue();
        assertThat(group(QuotedArticle.of("The mayor has said it rots.")).passive())
                .isFalse();
    }

    @Test
    void doesNotReachIntoAQuotation() {
        QuotedArticle article = QuotedArticle.of("“We will not” said the mayor.");
        VerbGroup group = group(article);
        assertThat(group.from()).isEqualTo(group.verb());
        assertThat(group.negated()).isFalse();
        assertThat(group.modal()).isNegative();
    }

    private static VerbGroup group(QuotedArticle article) {
        for (int i = article.text().tokens().size() - 1; i >= 0; i--) {
            if (article.text().quotationOf(i) < 0 && article.words(i, i + 1).matches("said|says?|saying")) {
                return VerbGroup.of(article.text(), i);
            }
        }
        throw new IllegalArgumentException("no verb of speech");
    }

    private static String word(QuotedArticle article, int token) {
        return token < 0 ? "-" : article.words(token, token + 1);
    }
}
