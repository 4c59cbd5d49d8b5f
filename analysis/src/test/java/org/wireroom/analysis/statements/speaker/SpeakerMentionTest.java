package org.wireroom.analysis.statements.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.entities.model.ArticleEntities;
import org.wireroom.analysis.statements.quotation.QuotedArticle;

/** What kind of words name the speaker of a sentence. */
class SpeakerMentionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Maria Keller said no.                        | Maria Keller        | NAME
            Mayor Ana Ruiz said no.                      | Mayor Ana Ruiz      | NAME
            Microsoft said no.                           | Microsoft           | NAME
            The Ostren Herald said no.                   | The Ostren Herald   | NAME
            He said no.                                  | He                  | HE
            “No,” she said.                              | she                 | SHE
            It said no.                                  | It                  | IT
            They said no.                                | They                | THEY
            “No,” I said.                                | I                   | OTHER_PRONOUN
            We said no.                                  | We                  | OTHER_PRONOUN
            Keller, who said no, left.                   | who                 | RELATIVE
            The paper, which said no, closed.            | which               | RELATIVE
            The mayor said no.                           | The mayor           | DEFINITE
            This mayor said no.                          | This mayor          | DEFINITE
            His lawyer said no.                          | His lawyer          | POSSESSED
            A resident said no.                          | A resident          | INDEFINITE
            One resident said no.                        | One resident        | INDEFINITE
            Officials said no.                           | Officials           | PLURAL
            Two officials said no.                       | Two officials       | PLURAL
            The officials said no.                       | The officials       | PLURAL
            """)
    void isToldByItsHeadAndItsFirstWord(String sentence, String speaker, MentionKind kind) {
        QuotedArticle article = QuotedArticle.of(sentence);
        SpeakerMention mention = SpeakerMention.of(
                article.text(), ArticleEntities.none(), article.phrase(speaker), article.token("said"));
        assertThat(mention.kind()).isEqualTo(kind);
        assertThat(article.words(mention.from(), mention.to())).isEqualTo(speaker);
        assertThat(mention.head()).isEqualTo(mention.to() - 1);
    }

    @Test
    void isAtTheCueWhereNobodyIsNamed() {
        QuotedArticle article = QuotedArticle.of("It was said no.");
        int cue = article.token("said");
        SpeakerMention mention = SpeakerMention.of(article.text(), ArticleEntities.none(), null, cue);
        assertThat(mention.kind()).isEqualTo(MentionKind.NONE);
        assertThat(mention.phrase()).isNull();
        assertThat(mention.head()).isEqualTo(cue);
        assertThat(mention.from()).isEqualTo(cue);
        assertThat(mention.to()).isEqualTo(cue);
    }

    @ParameterizedTest
    @CsvSource({"HE, true", "SHE, true", "THEY, false", "IT, false", "NAME, false", "DEFINITE, false", "NONE, false"})
    void heAndSheAreOnePerson(MentionKind kind, boolean singular) {
        assertThat(kind.isSingularPerson()).isEqualTo(singular);
    }

    @ParameterizedTest
    @CsvSource({
        "DEFINITE, true",
        "POSSESSED, true",
        "INDEFINITE, true",
        "BARE, true",
        "PLURAL, true",
        "NAME, false",
        "HE, false",
        "RELATIVE, false",
        "NONE, false"
    })
    void nounsDescribeWhoSpeaks(MentionKind kind, boolean description) {
        assertThat(kind.isDescription()).isEqualTo(description);
    }
}
