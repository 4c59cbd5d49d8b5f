package org.wireroom.analysis.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wireroom.analysis.ArticleAnalyzer;
import org.wireroom.text.LabelledSpan;
import org.wireroom.text.LabelledText;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.Span;

/** What the desk or the page says about an article, and words that were expressly not said, are nobody's statements. */
class OnlySaidTest {
    private static final ArticleAnalyzer ANALYZER = ArticleAnalyzer.english();
    private static final String SAID = "\"The bridge is safe,\" the mayor of Leeds, Ana Ruiz, said on Monday.";

    @ParameterizedTest
    @EnumSource(
            value = SegmentKind.class,
            names = {"NOTICE", "FURNITURE", "CAPTION", "CREDIT", "RELATED", "KEYWORDS", "BYLINE", "TIMESTAMP", "TABLE"})
    void isNothingOutsideTheReportItself(SegmentKind kind) {
        assertThat(said(SAID, kind)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = SegmentKind.class,
            names = {"HEADLINE", "STANDFIRST", "SUBHEADING", "PARAGRAPH"})
    void isWhatTheReportQuotes(SegmentKind kind) {
        assertThat(said(SAID, kind)).containsExactly("The bridge is safe,");
    }

    @Test
    void aCorrectionSaysNothingOfTheSpeaker() {
        String notice = "Correction: An earlier version of this article said Ana Ruiz had called the bridge unsafe.";
        assertThat(said(notice, SegmentKind.NOTICE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ana Ruiz said "The bridge is safe for everyone," not "The bridge is closed for everyone." | The bridge is safe for everyone,
            Ana Ruiz said "The bridge is safe for everyone," and not "The bridge is closed." | The bridge is safe for everyone,
            Ana Ruiz said, "The bridge is safe for everyone," not "The bridge is closed." | The bridge is safe for everyone,
            Ana Ruiz said "We will open the bridge in May," rather than "We may open it." | We will open the bridge in May,
            """)
    void whatWasExpresslyNotSaidIsLeftOut(String sentence, String words) {
        assertThat(said(sentence, SegmentKind.PARAGRAPH)).containsExactly(words);
    }

    private static List<String> said(String text, SegmentKind kind) {
        List<LabelledSpan> spans = List.of(new LabelledSpan(kind, 0, text.length()));
        return ANALYZER.findings(new LabelledText(text, "en", spans, null, null, null)).statements().stream()
                .flatMap(statement -> statement.spans().stream())
                .map((Span span) -> text.substring(span.start(), span.end()))
                .toList();
    }
}
