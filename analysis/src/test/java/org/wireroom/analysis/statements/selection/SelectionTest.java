package org.wireroom.analysis.statements.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.analysis.statements.attribution.StatementModels;
import org.wireroom.analysis.statements.quotation.QuotedArticle;
import org.wireroom.text.Span;

/** Which candidates are kept: "content < speaker" for each. */
class SelectionTest {
    private static final StatementModels MODELS = StatementModels.english();
    private static final StatementCandidates CANDIDATES = new StatementCandidates(MODELS);

    @Test
    void keepsNothingOfAnEmptyArticle() {
        assertThat(selected(QuotedArticle.of("", List.of()))).isEmpty();
        assertThat(selected("The pier was built in 1901. It is 300 metres long."))
                .isEmpty();
    }

    @Test
    void keepsTheStatementsInTextOrder() {
        assertThat(
                        selected(
                                "Maria Keller said the pier was rotten. “It stands well,” Tom Hughes told the town. ¶ According to Keller, it will be shut."))
                .containsExactly(
                        "the pier was rotten < Maria Keller",
                        "It stands well, < Tom Hughes",
                        "it will be shut < Keller");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Keller told reporters on Monday, noting that the pier was rotten.",
                "Keller said that Hughes had said that the pier was rotten.",
                "“The pier is rotten,” said Keller, who warned it would fall.",
                "Keller said on Monday she had warned that the pier would fall."
            })
    void givesTheSameWordsToOneCueAlone(String sentence) {
        QuotedArticle article = QuotedArticle.of(sentence);
        List<Selection.Decided> kept = decided(article, 0.3f);
        for (int i = 0; i < kept.size(); i++) {
            for (int j = i + 1; j < kept.size(); j++) {
                assertThat(kept.get(i).candidate().isDuplicateOf(kept.get(j).candidate()))
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            “The pier is rotten,” Maria Keller snorted.        | The pier is rotten, < Maria Keller
            “Is the pier rotten?” snorted Maria Keller.        | Is the pier rotten? < Maria Keller
            """)
    void givesAQuotationToACueThatIsNotKnown(String sentence, String expected) {
        assertThat(selected(sentence)).containsExactly(expected);
    }

    @Test
    void givesAQuotationToTheLineThatNamesItsSpeaker() {
        assertThat(selected("“The pier is rotten and has to go.” — Maria Keller"))
                .containsExactly("The pier is rotten and has to go. < Maria Keller");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Keller did not say that the pier was rotten.",
                "Keller declined to say whether the pier was rotten.",
                "The film “A Bridge in the Snow” opens in May.",
                "The islands, called the Northern Territories in Japan, are empty."
            })
    void keepsNothingThatIsVetoed(String sentence) {
        assertThat(selected(sentence)).isEmpty();
    }

    @Test
    void keepsFewerStatementsTheSurerTheyMustBe() {
        QuotedArticle article = QuotedArticle.of(
                "Maria Keller said the pier was rotten. Tom Hughes thinks it stands. The report suggests it may fall.");
        List<Integer> counts = new ArrayList<>();
        for (float least : new float[] {0, 0.3f, 0.6f, 0.9f, 1.01f}) {
            counts.add(decided(article, least).size());
        }
        assertThat(counts).isSortedAccordingTo((a, b) -> b - a);
        assertThat(counts).last().isEqualTo(0);
    }

    @Test
    void isTheSameForTheSameArticle() {
        String article = "Maria Keller said the pier was rotten. “It stands,” Tom Hughes said. “It is old.”";
        assertThat(selected(article)).isEqualTo(selected(article));
    }

    private static List<String> selected(String paragraphs) {
        return selected(QuotedArticle.of(paragraphs));
    }

    private static List<String> selected(QuotedArticle article) {
        return decided(article, 0.3f).stream()
                .map(one -> {
                    Span speaker = one.candidate().speaker(article.text());
                    return String.join(
                                    " / ",
                                    one.candidate().spans().stream()
                                            .map(article::words)
                                            .toList())
                            + " < " + (speaker == null ? "-" : article.words(speaker));
                })
                .toList();
    }

    private static List<Selection.Decided> decided(QuotedArticle article, float least) {
        Selection selection = new Selection(
                MODELS.decisions(),
                StatementModels.REPORTING_WORDS,
                least,
                Math.max(least, 0.5f),
                Math.max(0.15f, least));
        return selection.of(article.text(), CANDIDATES.in(article.text()));
    }
}
