package org.wireroom.analysis.statements.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.analysis.statements.quotation.QuotedArticle;
import org.wireroom.text.Resolution;
import org.wireroom.text.StatementKind;

/** Whole paragraphs of quotation with the name of the speaker on a line; "⏎" is a line break. */
class LineAttributionsTest {
    private static final String WORDS = "“The pier is rotten and it has to go.”";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            — Maria Keller                                | Maria Keller
            – Maria Keller                                | Maria Keller
            - Maria Keller                                | Maria Keller
            — Maria Keller, mayor of the town             | Maria Keller
            — Mayor Maria Keller                          | Mayor Maria Keller
            — a resident of the harbour                   | a resident
            """)
    void nameTheSpeakerAfterADash(String line, String speaker) {
        assertThat(found(WORDS + " " + line)).containsExactly("The pier is rotten and it has to go. < " + speaker);
        assertThat(found(WORDS + "⏎" + line)).containsExactly("The pier is rotten and it has to go. < " + speaker);
        assertThat(found(WORDS + " ¶ " + line)).containsExactly("The pier is rotten and it has to go. < " + speaker);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Maria Keller", "Maria Keller, mayor of the town", "Maria Keller (58)"})
    void nameTheSpeakerOnTheNextLine(String line) {
        assertThat(found(WORDS + "⏎" + line)).containsExactly("The pier is rotten and it has to go. < Maria Keller");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⏎Maria Keller has been mayor since May.",
                "⏎Maria Keller.",
                "⏎Read more:",
                "⏎The mayor of the town",
                " Maria Keller",
                " — Maria Keller said so.",
                " ¶ Maria Keller",
                " ¶ — Maria Keller said so.",
                " ¶ Maria Keller left the town.",
                " — it was the first time that the mayor of the old town had met her deputy and the police there",
                ""
            })
    void areNotMadeOfOtherLines(String rest) {
        assertThat(found(WORDS + rest)).isEmpty();
    }

    @Test
    void takeInTheParagraphsBeforeWhoseQuotationIsNotClosed() {
        assertThat(found("“The pier is rotten. ¶ “It has been so for years. ¶ “It has to go.” ¶ — Maria Keller"))
                .containsExactly("The pier is rotten. / It has been so for years. / It has to go. < Maria Keller");
    }

    @Test
    void leaveOutAClosedQuotationBefore() {
        assertThat(found("“The pier is rotten.” ¶ “It has to go before the winter.” ¶ — Maria Keller"))
                .containsExactly("It has to go before the winter. < Maria Keller");
    }

    @Test
    void areFoundOneAfterTheOther() {
        assertThat(found("“The pier is rotten and old.” — Maria Keller ¶ “The pier will last us out.” — Tom Hughes"))
                .containsExactly(
                        "The pier is rotten and old. < Maria Keller", "The pier will last us out. < Tom Hughes");
    }

    @Test
    void needAQuotationThatBeginsItsParagraph() {
        assertThat(found("The pier “is rotten and has to go” — Maria Keller")).isEmpty();
        assertThat(found("The pier is rotten and has to go. — Maria Keller")).isEmpty();
        assertThat(LineAttributions.in(QuotedArticle.of("", List.of()).text())).isEmpty();
    }

    @Test
    void areDirectSpeechWithAFormOfTheirOwn() {
        QuotedArticle article = QuotedArticle.of(WORDS + " — Maria Keller");
        assertThat(LineAttributions.in(article.text())).singleElement().satisfies(one -> {
            assertThat(one.form()).isEqualTo(Resolution.LINE);
            assertThat(one.candidate().contentSpans().kind()).isEqualTo(StatementKind.DIRECT);
            assertThat(one.probability()).isGreaterThan(0.9);
        });
    }

    private static List<String> found(String paragraphs) {
        QuotedArticle article = QuotedArticle.of(paragraphs.replace("⏎", "\n"));
        return LineAttributions.in(article.text()).stream()
                .map(one -> String.join(
                                " / ",
                                one.candidate().spans().stream()
                                        .map(article::words)
                                        .toList())
                        + " < " + article.words(one.candidate().speaker(article.text())))
                .toList();
    }
}
