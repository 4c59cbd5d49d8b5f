package org.wireroom.analysis.statements.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.analysis.statements.quotation.QuotedArticle;

class AttributionFinderTest {
    private static final AttributionFinder FINDER = new AttributionFinder(StatementModels.english());
    private static final float SURE = 0.5f;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Maria Keller said that the pier was rotten.              | said      | Maria Keller    | the pier was rotten
            Maria Keller warned the pier would fall.                 | warned    | Maria Keller    | the pier would fall
            The old pier, Maria Keller said, was rotten.             | said      | Maria Keller    | The old pier, Maria Keller said, was rotten
            “The pier is rotten,” said Maria Keller.                 | said      | Maria Keller    | “The pier is rotten,”
            “The pier is rotten,” she said.                          | said      | she             | “The pier is rotten,”
            According to the mayor, the pier was rotten.             | According | the mayor       | the pier was rotten
            The pier was rotten, according to Maria Keller.          | according | Maria Keller    | The pier was rotten
            Police confirmed that two people were hurt.              | confirmed | Police          | two people were hurt
            The government announced that it would shut the pier.    | announced | The government  | it would shut the pier
            """)
    void findsCueSourceAndContent(String sentence, String cue, String source, String content) {
        QuotedArticle article = QuotedArticle.of(sentence);
        assertThat(FINDER.in(article.text(), SURE))
                .filteredOn(one -> one.cue() == article.token(cue))
                .singleElement()
                .satisfies(one -> {
                    assertThat(article.words(one.speaker().from(), one.speaker().to()))
                            .isEqualTo(source);
                    assertThat(article.words(one.content().from(), one.content().to()))
                            .isEqualTo(content);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The pier was built in 1901.",
                "Maria Keller walked along the pier on Monday.",
                "Two boats sank in the storm.",
                "“Old Salt” opens in May."
            })
    void isNotSureOfACueWhereNobodySpeaks(String sentence) {
        assertThat(FINDER.in(QuotedArticle.of(sentence).text(), SURE)).isEmpty();
    }

    @Test
    void findsNoCueInsideAQuotation() {
        QuotedArticle article = QuotedArticle.of("“Keller said the pier was rotten,” Tom Hughes told the town.");
        assertThat(FINDER.in(article.text(), 0.001f))
                .extracting(Attribution::cue)
                .doesNotContain(article.token("said"));
    }

    @Test
    void findsACueForALongQuotationHoweverUnlikelyItIs() {
        QuotedArticle article = QuotedArticle.of("“The pier is rotten and it has to go,” Maria Keller grinned.");
        assertThat(FINDER.in(article.text(), 1.1f)).hasSize(1);
        assertThat(FINDER.in(
                        QuotedArticle.of("Maria Keller said that the pier was rotten.")
                                .text(),
                        1.1f))
                .isEmpty();
    }

    @Test
    void listsTheAttributionsInTextOrder() {
        QuotedArticle article = QuotedArticle.of(
                "# Pier is rotten, mayor says ¶ Keller said it was shut. Hughes said it stood. ¶ “It is old,” she added.");
        assertThat(FINDER.in(article.text(), SURE))
                .extracting(Attribution::cue)
                .containsExactly(
                        article.token("says"),
                        article.token("said it was"),
                        article.token("said it stood"),
                        article.token("added"));
    }

    @Test
    void givesProbabilitiesAndOtherContents() {
        QuotedArticle article = QuotedArticle.of("Maria Keller said that the pier was rotten, but it stood.");
        Attribution found = FINDER.in(article.text(), SURE).get(0);
        assertThat(found.cueProbability()).isBetween(SURE, 1f);
        assertThat(found.content().probability()).isBetween(0f, 1f);
        assertThat(found.source().probability()).isBetween(0f, 1f);
        assertThat(found.others())
                .isNotEmpty()
                .doesNotContain(found.content())
                .allSatisfy(other -> assertThat(ContentRanker.isAllowed(found.cue(), other.from(), other.to()))
                        .isTrue());
    }

    @Test
    void findsMoreTheLessSureItMustBe() {
        QuotedArticle article =
                QuotedArticle.of("Maria Keller thinks the report shows that the pier, said to be old, has to go.");
        List<Attribution> few = FINDER.in(article.text(), 0.9f);
        List<Attribution> many = FINDER.in(article.text(), 0.01f);
        assertThat(many).hasSizeGreaterThanOrEqualTo(few.size()).containsAll(few);
    }
}
