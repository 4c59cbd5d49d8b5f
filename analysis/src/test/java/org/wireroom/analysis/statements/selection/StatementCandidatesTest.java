package org.wireroom.analysis.statements.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.statements.attribution.StatementModels;
import org.wireroom.analysis.statements.quotation.QuotedArticle;

class StatementCandidatesTest {
    private static final StatementCandidates CANDIDATES = new StatementCandidates(StatementModels.english());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Maria Keller said that the pier was rotten.                | said      | INDIRECT | the pier was rotten
            “The pier is rotten,” Maria Keller said.                   | said      | DIRECT   | The pier is rotten,
            “The pier,” Maria Keller said, “is rotten.”                | said      | DIRECT   | The pier, / is rotten.
            Maria Keller called the pier “a total mess”.               | called    | MIXED    | the pier “a total mess”
            According to Maria Keller, the pier was rotten.            | According | INDIRECT | the pier was rotten
            Maria Keller told the town: ¶ “The pier is rotten.”        | told      | DIRECT   | The pier is rotten.
            """)
    void areCuesWithTheSpansOfTheirContents(String paragraphs, String cue, String kind, String spans) {
        QuotedArticle article = QuotedArticle.of(paragraphs);
        assertThat(CANDIDATES.in(article.text()))
                .filteredOn(one -> one.cue() == article.token(cue))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.contentSpans().kind()).hasToString(kind);
                    assertThat(String.join(
                                    " / ",
                                    one.spans().stream().map(article::words).toList()))
                            .isEqualTo(spans);
                });
    }

    @Test
    void areThoseOfHeadlinesToo() {
        QuotedArticle article = QuotedArticle.of("# Pier in old harbour is rotten, says Keller");
        assertThat(CANDIDATES.in(article.text())).singleElement().satisfies(one -> {
            assertThat(one.cue()).isEqualTo(article.token("says"));
            assertThat(one.spans()).extracting(article::words).containsExactly("Pier in old harbour is rotten");
        });
    }

    @Test
    void haveAProbabilityOfTheirCue() {
        QuotedArticle article = QuotedArticle.of("Maria Keller said that the pier was rotten.");
        assertThat(CANDIDATES.in(article.text()))
                .filteredOn(one -> one.cue() == article.token("said"))
                .singleElement()
                .satisfies(one -> assertThat(one.attribution().cueProbability()).isBetween(0.9f, 1f));
    }

    @Test
    void areInTheOrderOfTheirCuesWithinTheBody() {
        QuotedArticle article = QuotedArticle.of(
                "Maria Keller said the pier was rotten. Tom Hughes denied it, saying that it stood. “It is old,” she added.");
        assertThat(CANDIDATES.in(article.text()))
                .extracting(StatementCandidate::cue)
                .isSorted();
    }

    @Test
    void areNoneWithoutWords() {
        assertThat(CANDIDATES.in(QuotedArticle.of("", List.of()).text())).isEmpty();
        assertThat(CANDIDATES.in(QuotedArticle.of("… — !").text())).isEmpty();
    }

    @Test
    void areBoundedInATextThatIsNotAnArticle() {
        QuotedArticle article =
                QuotedArticle.of("He said she said they said. ".repeat(500).strip());
        assertThat(CANDIDATES.in(article.text())).hasSizeBetween(1, 600);
    }
}
