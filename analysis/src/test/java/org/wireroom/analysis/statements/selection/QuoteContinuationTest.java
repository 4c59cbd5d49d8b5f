package org.wireroom.analysis.statements.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.analysis.statements.attribution.Attribution;
import org.wireroom.analysis.statements.attribution.ContentSpanFinder;
import org.wireroom.analysis.statements.quotation.QuotedArticle;
import org.wireroom.text.Resolution;

/** Quotations after the statement “It rots,” or "it rotted" of Maria Keller, the only one that was decided on. */
class QuoteContinuationTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            “It rots,” Maria Keller said. “It has to go.”                               | It rots, / It has to go.
            “It rots,” Maria Keller said. “It has to go.” “Now.”                        | It rots, / It has to go. / Now.
            “It rots,” Maria Keller said. It rained. “It has to go.”                    | It rots, / It has to go.
            “It rots,” Maria Keller said. ¶ “It has to go.”                             | It rots, / It has to go.
            “It rots,” Maria Keller said. “It is old. ¶ “It has to go.”                 | It rots, / It is old. / It has to go.
            “It rots,” Maria Keller said, “and it has to go.”                           | It rots, / and it has to go.
            “It rots,” Maria Keller said: “it has to go.”                               | It rots, / it has to go.
            """)
    void continueTheQuotedStatementBeforeThem(String article, String spans) {
        assertThat(joined(article, "“It rots,”")).containsExactly(spans);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“It rots,” Maria Keller said. Tom Hughes called it “old”.",
                "“It rots,” Maria Keller said. ¶ It rained. ¶ “It has to go.”",
                "“It rots,” Maria Keller said. ¶ “It has to go” was on a wall.",
                "“It is old,” was on a wall. “It rots,” Maria Keller said.",
                "“It rots,” Maria Keller said."
            })
    void leaveOtherQuotationsAlone(String article) {
        assertThat(joined(article, "“It rots,”")).containsExactly("It rots,");
    }

    @Test
    void makeAStatementOfTheirOwnAfterReportedSpeech() {
        QuotedArticle article = QuotedArticle.of("Maria Keller said it rotted. “The pier has to go.”");
        List<Selection.Decided> joined =
                QuoteContinuation.joined(article.text(), List.of(decided(article, "it rotted")));
        assertThat(joined).hasSize(2);
        Selection.Decided own = joined.get(1);
        assertThat(own.candidate().spans()).extracting(article::words).containsExactly("The pier has to go.");
        assertThat(own.form()).isEqualTo(Resolution.CONTINUED);
        assertThat(article.words(own.candidate().speaker(article.text()))).isEqualTo("Maria Keller");
    }

    @Test
    void makeAStatementOfTheirOwnAfterASentenceAboutOnePerson() {
        QuotedArticle article = QuotedArticle.of("Maria Keller was angry. “The pier has to go.” “It is a danger.”");
        List<Selection.Decided> joined = QuoteContinuation.joined(article.text(), List.of());
        assertThat(joined).singleElement().satisfies(one -> {
            assertThat(one.candidate().spans())
                    .extracting(article::words)
                    .containsExactly("The pier has to go.", "It is a danger.");
            assertThat(one.form()).isEqualTo(Resolution.CONTINUED);
        });
    }

    @Test
    void areNotTakenFromTheStatementThatHasThem() {
        QuotedArticle article =
                QuotedArticle.of("“It rots,” Maria Keller said. “It has to go,” Tom Hughes said. “It is a danger.”");
        Attribution second = article.attribution("“It has to go,”", "Tom Hughes", "said. “It is");
        List<Selection.Decided> joined = QuoteContinuation.joined(
                article.text(),
                List.of(
                        decided(article, "“It rots,”"),
                        new Selection.Decided(
                                new StatementCandidate(second, ContentSpanFinder.find(article.text(), second)), 0.9)));
        assertThat(joined)
                .extracting(one -> described(article, one))
                .containsExactly("It rots,", "It has to go, / It is a danger.");
    }

    @Test
    void rememberThatAMarkWasMissing() {
        QuotedArticle article = QuotedArticle.of("“It rots,” Maria Keller said. “It has to go.");
        assertThat(QuoteContinuation.joined(article.text(), List.of(decided(article, "“It rots,”"))))
                .singleElement()
                .satisfies(one ->
                        assertThat(one.candidate().contentSpans().repaired()).isTrue());
    }

    @Test
    void areNoneInAnArticleWithoutQuotations() {
        QuotedArticle article = QuotedArticle.of("Maria Keller said it rotted.");
        Selection.Decided only = decided(article, "it rotted");
        assertThat(QuoteContinuation.joined(article.text(), List.of(only))).containsExactly(only);
        assertThat(QuoteContinuation.joined(article.text(), List.of())).isEmpty();
    }

    private static List<String> joined(String paragraphs, String content) {
        QuotedArticle article = QuotedArticle.of(paragraphs);
        return QuoteContinuation.joined(article.text(), List.of(decided(article, content))).stream()
                .map(one -> described(article, one))
                .toList();
    }

    private static String described(QuotedArticle article, Selection.Decided one) {
        return String.join(
                " / ", one.candidate().spans().stream().map(article::words).toList());
    }

    private static Selection.Decided decided(QuotedArticle article, String content) {
        Attribution attribution = article.attribution(content, "Maria Keller", "said");
        return new Selection.Decided(
                new StatementCandidate(attribution, ContentSpanFinder.find(article.text(), attribution)), 0.9);
    }
}
