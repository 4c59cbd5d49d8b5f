package org.wireroom.analysis.statements.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.entities.model.ArticleEntities;
import org.wireroom.analysis.statements.quotation.QuotedArticle;

class UnnamedSpeakersTest {
    @Test
    void areNobodyAtFirst() {
        QuotedArticle article = QuotedArticle.of("A resident said no.");
        UnnamedSpeakers unnamed = new UnnamedSpeakers(article.text());
        assertThat(unnamed.last()).isEqualTo(-1);
        assertThat(unnamed.kind()).isEqualTo(MentionKind.NONE);
        assertThat(unnamed.spokeAs(article.text().word(article.token("resident"))))
                .isFalse();
    }

    @Test
    void areRememberedByTheirWords() {
        QuotedArticle article = QuotedArticle.of("A resident said no. Two officials said yes.");
        UnnamedSpeakers unnamed = new UnnamedSpeakers(article.text());
        unnamed.spoke(SpeakerMention.of(
                article.text(), ArticleEntities.none(), article.phrase("A resident"), article.token("said no")));
        unnamed.spoke(SpeakerMention.of(
                article.text(), ArticleEntities.none(), article.phrase("Two officials"), article.token("said yes")));
        assertThat(unnamed.last()).isEqualTo(article.token("officials"));
        assertThat(unnamed.kind()).isEqualTo(MentionKind.PLURAL);
        assertThat(unnamed.spokeAs(article.text().word(article.token("resident"))))
                .isTrue();
        assertThat(unnamed.spokeAs(article.text().word(article.token("officials"))))
                .isTrue();
        assertThat(unnamed.spokeAs(article.text().word(article.token("yes")))).isFalse();
    }

    @Test
    void haveNoWordWhereTheAttributionNamesNobody() {
        QuotedArticle article = QuotedArticle.of("It was said no.");
        UnnamedSpeakers unnamed = new UnnamedSpeakers(article.text());
        int cue = article.token("said");
        unnamed.spoke(SpeakerMention.of(article.text(), ArticleEntities.none(), null, cue));
        assertThat(unnamed.last()).isEqualTo(cue);
        assertThat(unnamed.spokeAs(article.text().word(cue))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            A lawyer came and she said no.                       | she   | false | 0
            A lawyer came. She said no.                          | She   | false | 1
            A lawyer came. It rained. She said no.               | She   | false | 2
            A lawyer came. It rained. It froze. She said no.     | She   | false | 3
            The lawyers came. She said no.                       | She   | false | 3
            The lawyers came. They said no.                      | They  | true  | 1
            A lawyer came. They said no.                         | They  | true  | 3
            “A lawyer came.” She said no.                        | She   | false | 3
            The lawyer Tom Beck came. She said no.               | She   | false | 3
            The pier fell. She said no.                          | She   | false | 3
            She said no to a lawyer.                             | She   | false | 3
            """)
    void areLookedForInTheSentencesBefore(String text, String pronoun, boolean plural, int distance) {
        QuotedArticle article = QuotedArticle.of(text);
        assertThat(new UnnamedSpeakers(article.text()).distance(article.token(pronoun), plural))
                .isEqualTo(distance);
    }
}
