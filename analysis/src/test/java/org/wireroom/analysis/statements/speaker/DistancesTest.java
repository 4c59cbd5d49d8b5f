package org.wireroom.analysis.statements.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.entities.model.ArticleEntities;
import org.wireroom.analysis.statements.quotation.QuotedArticle;

/** How far "Keller" is from "she" in "she said". */
class DistancesTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2, 2", "3, 3", "4, 4", "5, 4", "6, 5", "9, 5", "10, 6", "19, 6", "20, 7", "40, 7"})
    void countSentencesInStepsThatGrow(int sentences, int steps) {
        String between = sentences == 0 ? " left and " : " left. " + "It rained. ".repeat(sentences - 1);
        QuotedArticle article = QuotedArticle.of("Keller" + between + (sentences == 0 ? "" : "“No,” ") + "she said.");
        assertThat(distances(article).sentences(article.token("Keller"))).isEqualTo(steps);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2, 2", "3, 3", "4, 4", "9, 4"})
    void countParagraphsUpToFour(int paragraphs, int steps) {
        String between = paragraphs == 0 ? " " : " ¶ " + "It rained. ¶ ".repeat(paragraphs - 1);
        QuotedArticle article = QuotedArticle.of("Keller left." + between + "“No,” she said.");
        assertThat(distances(article).paragraphs(article.token("Keller"))).isEqualTo(steps);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            It rained. Keller left and she said no.               | true
            It rained. On the pier Keller left and she said no.   | true
            It rained. Hughes met Keller and she said no.         | false
            It rained when Keller left and she said no.           | false
            It rained. Hughes and Keller left and she said no.    | false
            """)
    void seeWhetherANameIsTheFirstOfItsSentence(String text, boolean first) {
        QuotedArticle article =
                QuotedArticle.of(text.replace("Hughes", "Tom Hughes").replace("Keller", "Maria Keller"));
        assertThat(distances(article).isFirstOfSentence(article.token("Maria"))).isEqualTo(first);
    }

    @Test
    void tellTheSubjectFromOtherPlaces() {
        int subject = place("Keller left and she said no.");
        assertThat(place("Keller wept and she said no.")).isEqualTo(subject);
        assertThat(place("Hughes met Keller, and she said no.")).isNotEqualTo(subject);
        assertThat(place("The boat of Keller, the mayor, sank, she said.")).isNotEqualTo(subject);
        assertThat(place("Keller's boat sank, she said.")).isNotEqualTo(subject);
    }

    private static int place(String text) {
        QuotedArticle article = QuotedArticle.of(text);
        int keller = article.token("Keller");
        return distances(article).place(keller, keller + 1);
    }

    private static Distances distances(QuotedArticle article) {
        return new Distances(
                article.text(),
                SpeakerMention.of(
                        article.text(), ArticleEntities.none(), article.phrase("she"), article.token("said")));
    }
}
