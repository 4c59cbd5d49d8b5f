package org.wireroom.analysis.statements.selection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.analysis.statements.attribution.Attribution;
import org.wireroom.analysis.statements.quotation.QuotedArticle;

class PlainPatternTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            “The pier is rotten,” Maria Keller snorted.             | Maria Keller     | snorted
            “The pier is rotten,” snorted Maria Keller.             | Maria Keller     | snorted
            “Is the pier rotten?” she snorted.                      | she              | snorted
            “Shut the pier!” the old mayor snorted.                 | the old mayor    | snorted
            "The pier is rotten," Maria Keller snorted on Monday.      | Maria Keller     | snorted
            'The pier is rotten,' she snorted.                         | she              | snorted
            It rained. “The pier is rotten,” she snorted.              | she              | snorted
            “The pier is rotten,” grins Maria Keller, the mayor.       | Maria Keller     | grins
            """)
    void isAQuotationWithASpeakerAndAVerb(String sentence, String speaker, String cue) {
        QuotedArticle article = QuotedArticle.of(sentence);
        Attribution found =
                PlainPattern.of(article.text(), article.text().quotations().get(0));
        assertThat(article.words(found.speaker().from(), found.speaker().to())).isEqualTo(speaker);
        assertThat(article.words(found.cue(), found.cue() + 1)).isEqualTo(cue);
        assertThat(article.words(found.content().from(), found.content().to()))
                .contains(article.words(
                        article.text()
                                .tokens()
                                .at(article.text().quotations().get(0).start()),
                        found.content().to()));
        assertThat(found.relay()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“The pier is rotten.” Maria Keller snorted.",
                "“The pier is rotten”, Maria Keller snorted.",
                "“The pier is rotten;” Maria Keller snorted.",
                "The “rotten,” old pier fell.",
                "He called it “rotten,” the mayor snorted.",
                "“The pier is rotten,”",
                "“Is the pier rotten?”",
                "“The pier is rotten,” and then, on Monday, at noon, in the rain, it fell.",
                "“The pier is rotten,” ¶ Maria Keller snorted.",
                "“The pier is rotten,” Maria Keller.",
                "“The pier is rotten,” in May."
            })
    void isNotSeenInOtherSentences(String sentence) {
        QuotedArticle article = QuotedArticle.of(sentence);
        assertThat(PlainPattern.of(article.text(), article.text().quotations().get(0)))
                .isNull();
    }
}
