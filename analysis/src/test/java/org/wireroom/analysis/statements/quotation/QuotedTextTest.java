package org.wireroom.analysis.statements.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wireroom.analysis.language.tagging.PartOfSpeech;
import org.wireroom.text.LabelledSpan;
import org.wireroom.text.SegmentKind;

class QuotedTextTest {
    private static final String TWO_QUOTATIONS = "“We are ready,” Ana Ruiz said. “We start today.”";

    @ParameterizedTest
    @EnumSource(
            value = SegmentKind.class,
            names = {"HEADLINE", "STANDFIRST", "SUBHEADING", "PARAGRAPH"})
    void readsStatementsFromHeadlinesAndParagraphs(SegmentKind kind) {
        QuotedText text = labelled(kind).text();
        assertThat(text.parts()).singleElement().satisfies(part -> {
            assertThat(part.kind()).isEqualTo(kind);
            assertThat(part.from()).isZero();
            assertThat(part.to()).isEqualTo(text.tokens().size());
        });
        assertThat(text.quotations()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = SegmentKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"HEADLINE", "STANDFIRST", "SUBHEADING", "PARAGRAPH"})
    void leavesAllElseAlone(SegmentKind kind) {
        QuotedText text = labelled(kind).text();
        assertThat(text.parts()).isEmpty();
        assertThat(text.quotations()).isEmpty();
    }

    @Test
    void leavesTheTurnsOfAnInterviewAlone() {
        String first = "Ana Ruiz runs the harbour.";
        String turn = "Ruiz: I said “no” at once.";
        String all = first + "\n\n" + turn;
        LabelledSpan before = new LabelledSpan(SegmentKind.PARAGRAPH, 0, first.length());
        LabelledSpan spoken = new LabelledSpan(SegmentKind.PARAGRAPH, first.length() + 2, all.length()).inTurn("Ruiz");
        QuotedText text = QuotedArticle.of(all, List.of(before, spoken)).text();
        assertThat(text.parts()).hasSize(1);
        assertThat(text.quotations()).isEmpty();
        assertThat(text.partOf(text.tokens().at(spoken.start()))).isNull();
    }

    @Test
    void hasNothingInAnEmptyArticle() {
        QuotedText text = QuotedArticle.of("", List.of()).text();
        assertThat(text.parts()).isEmpty();
        assertThat(text.quotations()).isEmpty();
        assertThat(text.quotations(0, 10)).isEmpty();
        assertThat(text.tokens().size()).isZero();
        assertThat(text.partOf(0)).isNull();
    }

    @Test
    void findsThePartOfEachToken() {
        QuotedArticle article = QuotedArticle.of("# Pier to close ¶ Ana Ruiz closed the pier. ¶ It is rotten.");
        assertThat(partAt(article, "Pier")).isZero();
        assertThat(partAt(article, "close")).isZero();
        assertThat(partAt(article, "Ana")).isEqualTo(1);
        assertThat(partAt(article, "It is")).isEqualTo(2);
        assertThat(article.text().partOf(-1)).isNull();
        assertThat(article.text().partOf(article.text().tokens().size())).isNull();
    }

    @Test
    void countsPlacesOutsideAsEmptyWords() {
        QuotedText text = QuotedArticle.of("Ana Ruiz left.").text();
        for (int outside :
                new int[] {-2, -1, text.tokens().size(), text.tokens().size() + 5}) {
            assertThat(text.word(outside)).isZero();
            assertThat(text.stem(outside)).isZero();
            assertThat(text.kind(outside)).isZero();
            assertThat(text.name(outside)).isZero();
            assertThat(text.tag(outside)).isEqualTo(-1);
            assertThat(text.pos(outside)).isEqualTo(PartOfSpeech.STOP);
            assertThat(text.quotationOf(outside)).isEqualTo(-1);
            assertThat(text.opensQuotation(outside)).isFalse();
            assertThat(text.isInside(outside)).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"We are, 0", "ready, 0", "Ana, -1", "said, -1", "start, 1", "today, 1"})
    void numbersTheQuotationOfEachToken(String word, int quotation) {
        QuotedArticle article = QuotedArticle.of(TWO_QUOTATIONS);
        assertThat(article.text().quotationOf(article.token(word))).isEqualTo(quotation);
    }

    @Test
    void countsTheMarksToTheirQuotation() {
        QuotedText text = QuotedArticle.of(TWO_QUOTATIONS).text();
        List<Integer> marks = IntStream.range(0, text.tokens().size())
                .filter(text::isMark)
                .mapToObj(text::quotationOf)
                .toList();
        assertThat(marks).containsExactly(0, 0, 1, 1);
    }

    @Test
    void opensAQuotationWithItsMarkAndNowhereElse() {
        QuotedText text = QuotedArticle.of(TWO_QUOTATIONS).text();
        List<Integer> opening = IntStream.range(0, text.tokens().size())
                .filter(text::opensQuotation)
                .mapToObj(text.tokens()::start)
                .toList();
        assertThat(opening).containsExactly(0, TWO_QUOTATIONS.lastIndexOf('“'));
    }

    @Test
    void opensEachOfTwoQuotationsThatTouch() {
        QuotedArticle article = QuotedArticle.of("“We are ready.” “We start today.”");
        assertThat(IntStream.range(0, article.text().tokens().size())
                        .filter(article.text()::opensQuotation)
                        .count())
                .isEqualTo(2);
        assertThat(article.text().isInside(article.token("“We start"))).isFalse();
        assertThat(article.text().isInside(article.token("start"))).isTrue();
    }

    @Test
    void doesNotOpenAQuotationInsideAnother() {
        QuotedArticle article = QuotedArticle.of("“He called it ‘a mess’ and left,” Ana Ruiz said.");
        assertThat(article.text().quotations()).hasSize(1);
        assertThat(article.text().opensQuotation(article.token("‘a"))).isFalse();
        assertThat(article.text().quotationOf(article.token("mess"))).isZero();
    }

    @Test
    void numbersQuotationsThroughTheWholeArticle() {
        QuotedArticle article =
                QuotedArticle.of("# ‘No deal’ ¶ Ana Ruiz said “no deal” twice. ¶ “It is over,” said Tom Beck.");
        assertThat(article.text().quotations())
                .extracting(one -> article.article().text().substring(one.start(), one.end()))
                .containsExactly("No deal", "no deal", "It is over,");
        assertThat(article.text().quotationOf(article.token("over"))).isEqualTo(2);
    }

    @Test
    void findsTheQuotationsBetweenTwoChars() {
        QuotedText text = QuotedArticle.of(TWO_QUOTATIONS).text();
        Quotation first = text.quotations().get(0);
        Quotation second = text.quotations().get(1);
        assertThat(text.quotations(0, TWO_QUOTATIONS.length())).containsExactly(first, second);
        assertThat(text.quotations(first.end() - 1, second.start() + 1)).containsExactly(first, second);
        assertThat(text.quotations(first.end(), second.start())).isEmpty();
        assertThat(text.quotations(0, first.start())).isEmpty();
        assertThat(text.quotations(second.start(), second.start() + 1)).containsExactly(second);
        assertThat(text.quotations(second.end(), TWO_QUOTATIONS.length())).isEmpty();
    }

    @Test
    void bringsTheFormsOfAWordTogether() {
        QuotedArticle article = QuotedArticle.of("Ana Ruiz says what Tom Beck said and SAYING it helps.");
        int says = article.text().stem(article.token("says"));
        assertThat(article.text().stem(article.token("said"))).isEqualTo(says);
        assertThat(article.text().stem(article.token("SAYING"))).isEqualTo(says);
        assertThat(article.text().word(article.token("says")))
                .isNotEqualTo(article.text().word(article.token("said")));
    }

    @Test
    void seesAccordingToOnlyWithItsTo() {
        QuotedArticle article = QuotedArticle.of("According to Ana Ruiz, all went according. To Tom Beck it was new.");
        assertThat(article.text().isAccording(0)).isTrue();
        assertThat(article.text().isAccording(article.token("according."))).isFalse();
        assertThat(article.text().isAccording(article.token("To Tom"))).isFalse();
    }

    @Test
    void tellsTheTypesOfNamesApart() {
        QuotedArticle article =
                QuotedArticle.of("Maria Keller of Microsoft flew from France to meet Tom Hughes, she said.");
        assertThat(article.text().name(article.token("Keller"))).isEqualTo(1);
        assertThat(article.text().name(article.token("Microsoft"))).isEqualTo(2);
        assertThat(article.text().name(article.token("France"))).isEqualTo(3);
        assertThat(article.text().name(article.token("flew"))).isZero();
    }

    private static QuotedArticle labelled(SegmentKind kind) {
        return QuotedArticle.of(TWO_QUOTATIONS, List.of(new LabelledSpan(kind, 0, TWO_QUOTATIONS.length())));
    }

    private static int partAt(QuotedArticle article, String words) {
        return article.text().parts().indexOf(article.text().partOf(article.token(words)));
    }
}
