package org.wireroom.analysis.statements.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.language.linear.FeatureList;
import org.wireroom.analysis.statements.quotation.QuotedArticle;
import org.wireroom.analysis.statements.quotation.Scope;
import org.wireroom.analysis.statements.templates.CueTemplate;

class CueFeaturesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Keller said that the pier was rotten.            | said
            Keller left, saying the pier was rotten.         | saying
            Keller's claim that the pier was rotten failed.  | claim
            Her critics made claims that it was rotten.      | claims
            According to Keller, it was rotten.              | According
            It was rotten, according to Keller.              | according
            Keller: it was rotten.                           | :
            Keller is sure that it was rotten.               | sure
            """)
    void verbsNounsAdjectivesPrepositionsAndColonsMayBeCues(String sentence, String word) {
        QuotedArticle article = QuotedArticle.of(sentence);
        assertThat(CueFeatures.mayBeCue(article.text(), article.token(word))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            “Keller said it was rotten,” Hughes wrote.       | said
            “Keller said it was rotten,” Hughes wrote.       | “
            The mayor said the pier was rotten.              | The
            The pier, Keller said, was rotten.               | Keller
            She said the pier was rotten.                    | She
            The pier was rotten, Keller said.                | ,
            The pier was rotten; Keller said so.             | ;
            The 19 piers were rotten.                        | 19
            """)
    void otherWordsAndQuotedOnesMayNot(String sentence, String word) {
        QuotedArticle article = QuotedArticle.of(sentence);
        assertThat(CueFeatures.mayBeCue(article.text(), article.token(word))).isFalse();
    }

    @Test
    void areTheSameForTheSameSentenceElsewhere() {
        String sentence = "Maria Keller said that the old pier was rotten.";
        assertThat(features("It rained. " + sentence + " Hughes left.", "said"))
                .isEqualTo(features("The town woke late. " + sentence + " The boats sank.", "said"));
    }

    @Test
    void differForOtherWordsOfASentence() {
        String sentence = "Maria Keller said that the old pier was rotten.";
        assertThat(features(sentence, "said")).isNotEqualTo(features(sentence, "was"));
    }

    @Test
    void leaveOutTheTemplatesThatAModelDoes() {
        QuotedArticle article = QuotedArticle.of("Maria Keller said that the old pier was rotten.");
        FeatureList few = StatementModels.english()
                .cues()
                .without(Set.of(CueTemplate.WORD, CueTemplate.STEM))
                .features();
        int token = article.token("said");
        CueFeatures.of(article.text(), token, Scope.of(article.text(), token), few);
        assertThat(few.size())
                .isEqualTo(features("Maria Keller said that the old pier was rotten.", "said").length - 2);
    }

    private static int[] features(String paragraph, String word) {
        QuotedArticle article = QuotedArticle.of(paragraph);
        int token = article.token(word);
        FeatureList list = new FeatureList();
        CueFeatures.of(article.text(), token, Scope.of(article.text(), token), list);
        return Arrays.copyOf(list.hashes(), list.size());
    }
}
