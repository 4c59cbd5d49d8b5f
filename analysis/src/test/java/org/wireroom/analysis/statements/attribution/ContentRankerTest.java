package org.wireroom.analysis.statements.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.statements.quotation.QuotedArticle;
import org.wireroom.analysis.statements.quotation.Scope;

class ContentRankerTest {
    private static final ContentRanker RANKER =
            new ContentRanker(StatementModels.english().contents());

    @ParameterizedTest
    @CsvSource({
        "5, 0, 5, true", // before the cue
        "5, 6, 9, true", // after it
        "5, 2, 9, true", // around it
        "5, 2, 6, false", // it would end with the cue
        "5, 5, 9, false", // it would begin with the cue
        "5, 3, 3, false", // no tokens
        "5, 4, 2, false"
    })
    void aContentIsBesideItsCueOrAroundIt(int cue, int from, int to, boolean allowed) {
        assertThat(ContentRanker.isAllowed(cue, from, to)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Keller said that the pier was rotten.                        | said      | the pier was rotten
            “The pier is rotten. It has to go,” Keller said.             | said      | “The pier is rotten. It has to go,”
            Keller left on Monday, saying the pier was rotten.           | saying    | the pier was rotten
            According to Keller, the pier was rotten.                    | According | the pier was rotten
            When the storm came, Keller said the pier was rotten.        | said      | the pier was rotten
            Keller said the pier was rotten and Hughes left the town.    | left      | the town
            """)
    void theBestContentIsWhatTheCueReports(String sentence, String cue, String content) {
        QuotedArticle article = QuotedArticle.of(sentence);
        Content best = best(article, cue).get(0);
        assertThat(article.words(best.from(), best.to())).isEqualTo(content);
    }

    @Test
    void contentsAreListedBestFirst() {
        QuotedArticle article = QuotedArticle.of("When the storm came, Keller said the pier was rotten, but it stood.");
        List<Content> best = best(article, "said");
        assertThat(best.subList(0, Math.min(3, best.size())))
                .isSortedAccordingTo(Comparator.comparing(Content::probability).reversed());
        assertThat(best).doesNotHaveDuplicates();
        assertThat(best.stream().mapToDouble(Content::probability).sum()).isLessThanOrEqualTo(1.0001);
    }

    @Test
    void theBestContentOnEachSideOfTheCueIsAmongThem() {
        QuotedArticle article = QuotedArticle.of("When the storm came, Keller said the pier was rotten.");
        int cue = article.token("said");
        assertThat(best(article, "said"))
                .anySatisfy(content -> assertThat(content.to()).isLessThanOrEqualTo(cue))
                .anySatisfy(content -> assertThat(content.from()).isGreaterThan(cue));
    }

    @Test
    void contentsDoNotBreakQuotations() {
        QuotedArticle article = QuotedArticle.of("“The pier is old. It is rotten,” Keller said, “and it has to go.”");
        assertThat(best(article, "said")).allSatisfy(content -> {
            assertThat(article.text().isInside(content.from())).isFalse();
            assertThat(article.text().isInside(content.to())).isFalse();
        });
    }

    @Test
    void aCueAloneHasNoContent() {
        QuotedArticle article = QuotedArticle.of("It rained. Said");
        int cue = article.token("Said");
        assertThat(RANKER.best(article.text(), cue, new Scope(cue, cue + 1))).isEmpty();
    }

    private static List<Content> best(QuotedArticle article, String cue) {
        int token = article.token(cue);
        return RANKER.best(article.text(), token, Scope.of(article.text(), token));
    }
}
