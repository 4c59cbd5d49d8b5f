package org.wireroom.analysis.statements.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.analysis.statements.quotation.Quotation;
import org.wireroom.analysis.statements.quotation.QuotedArticle;
import org.wireroom.text.Span;
import org.wireroom.text.StatementKind;

class ContentSpansTest {
    @Test
    void countTheCharsOfAllSpans() {
        assertThat(spans("0-10").length()).isEqualTo(10);
        assertThat(spans("0-10 20-25").length()).isEqualTo(15);
        assertThat(spans("0-10 20-25").end()).isEqualTo(25);
    }

    @ParameterizedTest
    @CsvSource({
        "0-10, 0-10, 10",
        "0-10, 5-20, 5",
        "0-10, 10-20, 0",
        "0-10, 2-4, 2",
        "0-10 20-30, 5-25, 10",
        "0-10 20-30, 10-20, 0",
        "0-10 20-30, 0-10 20-30, 20",
        "0-10 20-30 40-50, 8-22 45-60, 9",
        "0-10 20-30, 40-50, 0",
        "0-2 4-6 8-10, 0-10, 6"
    })
    void shareTheCharsThatBothHave(String one, String other, int shared) {
        assertThat(spans(one).shared(spans(other))).isEqualTo(shared);
        assertThat(spans(other).shared(spans(one))).isEqualTo(shared);
    }

    @ParameterizedTest
    @CsvSource({"9, false", "10, true", "19, true", "20, false", "25, false", "30, true", "39, true", "40, false"})
    void coverTheCharsOfEachSpan(int position, boolean covered) {
        assertThat(spans("10-20 30-40").covers(position)).isEqualTo(covered);
    }

    @ParameterizedTest
    @CsvSource({"0, 10, false", "0, 11, true", "19, 25, true", "20, 30, false", "22, 31, true", "40, 50, false"})
    void touchAQuotationWhoseWordsTheyHave(int start, int end, boolean touched) {
        Quotation quotation = new Quotation(start, start, end, end, false, false);
        assertThat(spans("10-20 30-40").touches(quotation)).isEqualTo(touched);
    }

    @Test
    void nameTheLongestQuotation() {
        QuotedArticle article =
                QuotedArticle.of("Ruiz said “no”, “never again” and “not now”. “It is all over now,” Beck said.");
        ContentSpans first = new ContentSpans(
                StatementKind.MIXED, List.of(article.span("“no”, “never again” and “not now”")), false);
        assertThat(first.longestQuotation(article.text()))
                .isEqualTo(article.text().quotations().get(1));
    }

    @Test
    void nameTheFirstOfQuotationsOfOneLength() {
        QuotedArticle article = QuotedArticle.of("Ruiz said “not now” and “not yet”.");
        ContentSpans both =
                new ContentSpans(StatementKind.MIXED, List.of(article.span("“not now” and “not yet”")), false);
        assertThat(both.longestQuotation(article.text()))
                .isEqualTo(article.text().quotations().get(0));
    }

    @Test
    void nameNoQuotationWhereNothingIsQuoted() {
        QuotedArticle article = QuotedArticle.of("Ruiz said the pier was shut. “It is over,” Beck said.");
        ContentSpans plain =
                new ContentSpans(StatementKind.INDIRECT, List.of(article.span("the pier was shut")), false);
        assertThat(plain.longestQuotation(article.text())).isNull();
        assertThat(plain.quoted(article.text())).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            the pier was “rotten” and “old”     | 9
            “rotten” and “old”                  | 9
            rotten                              | 6
            rott                                | 4
            en” and “o                          | 3
            the pier was                        | 0
            """)
    void countTheCharsThatAreQuoted(String content, int quoted) {
        QuotedArticle article = QuotedArticle.of("Ruiz said the pier was “rotten” and “old”.");
        ContentSpans spans = new ContentSpans(StatementKind.MIXED, List.of(article.span(content)), false);
        assertThat(spans.quoted(article.text())).isEqualTo(quoted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ruiz", "pier", "7", "2.5", "U.S.", "é"})
    void takeWordsAndNumbersForWords(String word) {
        QuotedArticle article = QuotedArticle.of("Ruiz saw the pier: 7 of 2.5 m, U.S. made, é or “so” — (no) $ % …");
        assertThat(ContentSpans.isWord(article.text(), article.token(word))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {":", ",", "“", "”", "—", "(", ")", "$", "%", "…"})
    void takeMarksForMarks(String mark) {
        QuotedArticle article = QuotedArticle.of("Ruiz saw the pier: 7 of 2.5 m, U.S. made, é or “so” — (no) $ % …");
        assertThat(ContentSpans.isWord(article.text(), article.token(mark))).isFalse();
    }

    private static ContentSpans spans(String ranges) {
        return new ContentSpans(
                StatementKind.INDIRECT,
                Arrays.stream(ranges.split(" "))
                        .map(range -> range.split("-"))
                        .map(ends -> new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])))
                        .toList(),
                false);
    }
}
