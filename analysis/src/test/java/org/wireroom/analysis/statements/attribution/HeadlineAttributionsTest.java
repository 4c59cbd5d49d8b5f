package org.wireroom.analysis.statements.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.analysis.statements.quotation.QuotedArticle;

class HeadlineAttributionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Old pier in harbour is rotten, says Keller                | Old pier in harbour is rotten | Keller
            Old pier in harbour is rotten, says mayor                 | Old pier in harbour is rotten | mayor
            Old pier in harbour is rotten, say police                 | Old pier in harbour is rotten | police
            Old pier in harbour was rotten, said Maria Keller         | Old pier in harbour was rotten | Maria Keller
            Old pier in harbour is rotten - Kremlin                   | Old pier in harbour is rotten | Kremlin
            Old pier in harbour is rotten – Maria Keller              | Old pier in harbour is rotten | Maria Keller
            Old pier in harbour is rotten — mayor's office            | Old pier in harbour is rotten | mayor's office
            Old pier in harbour is rotten -- Keller                   | Old pier in harbour is rotten | Keller
            """)
    void namesTheSourceAtTheEnd(String headline, String content, String source) {
        QuotedArticle article = QuotedArticle.of("# " + headline);
        Attribution found =
                HeadlineAttributions.resolved(article.text(), List.of()).get(0);
        assertThat(article.words(found.content().from(), found.content().to())).isEqualTo(content);
        assertThat(article.words(found.speaker().from(), found.speaker().to())).isEqualTo(source);
        assertThat(found.relay()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Mayor Maria Keller shuts the rotten old pier",
                "# Old pier is rotten, says Keller in her new book about the harbour",
                "# Old pier is rotten, says Keller, and shuts it",
                "# Old pier in harbour is rotten - and it shows",
                "# Old pier in harbour is so-so",
                "# Rotten, says Keller",
                "# Keller says old pier is rotten",
                "Old pier in harbour is rotten, says Keller",
                "Old pier in harbour is rotten – Keller"
            })
    void findsNothingElsewhere(String paragraph) {
        QuotedArticle article = QuotedArticle.of(paragraph);
        assertThat(HeadlineAttributions.resolved(article.text(), List.of())).isEmpty();
    }

    @Test
    void replacesTheOtherAttributionsOfItsHeadline() {
        QuotedArticle article =
                QuotedArticle.of("# Harbour warns pier is rotten, says Keller ¶ Tom Hughes said the pier was safe.");
        Attribution warns = article.attribution("pier is rotten", "Harbour", "warns");
        Attribution says = article.attribution("Harbour warns pier", "Keller", "says");
        Attribution body = article.attribution("the pier was safe", "Tom Hughes", "said");
        List<Attribution> resolved = HeadlineAttributions.resolved(article.text(), List.of(warns, says, body));
        assertThat(resolved).hasSize(2).contains(body).doesNotContain(warns, says);
        Attribution tail = resolved.get(1);
        assertThat(article.words(tail.content().from(), tail.content().to())).isEqualTo("Harbour warns pier is rotten");
    }

    @Test
    void keepsTheAttributionsOfAHeadlineWithoutASourceAtItsEnd() {
        QuotedArticle article = QuotedArticle.of("# Keller says old pier is rotten ¶ It fell.");
        Attribution says = article.attribution("old pier is rotten", "Keller", "says");
        assertThat(HeadlineAttributions.resolved(article.text(), List.of(says))).containsExactly(says);
    }

    @Test
    void resolvesEachHeadlineByItself() {
        QuotedArticle article = QuotedArticle.of(
                "# Old pier in harbour is rotten, says Keller ¶ # New pier in harbour will stand - Hughes");
        assertThat(HeadlineAttributions.resolved(article.text(), List.of()))
                .extracting(
                        one -> article.words(one.speaker().from(), one.speaker().to()))
                .containsExactly("Keller", "Hughes");
    }
}
