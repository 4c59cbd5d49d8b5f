package org.wireroom.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.wireroom.analysis.entities.model.FoundEntity;
import org.wireroom.text.LabelledSpan;
import org.wireroom.text.LabelledText;
import org.wireroom.text.SegmentKind;

/** Which parts of an article are read, and for what. */
class ArticleAnalyzerSegmentsTest {
    private static final ArticleAnalyzer ANALYZER = ArticleAnalyzer.english();
    private static final String SENTENCE = "Mayor Ana Ruiz said the bridge was safe for everyone.";

    @ParameterizedTest
    @EnumSource(
            value = SegmentKind.class,
            names = {"HEADLINE", "STANDFIRST", "PARAGRAPH", "SUBHEADING"})
    void statementsAreReadFrom(SegmentKind kind) {
        assertThat(findings(SENTENCE, kind, "en").statements()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = SegmentKind.class,
            mode = Mode.EXCLUDE,
            names = {"HEADLINE", "STANDFIRST", "PARAGRAPH", "SUBHEADING"})
    void statementsAreNotReadFrom(SegmentKind kind) {
        assertThat(findings(SENTENCE, kind, "en").statements()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = SegmentKind.class,
            names = {"HEADLINE", "STANDFIRST", "PARAGRAPH", "SUBHEADING", "CAPTION", "KEYWORDS"})
    void peopleAreReadFrom(SegmentKind kind) {
        assertThat(findings(SENTENCE, kind, "en").entities().entities())
                .extracting(FoundEntity::name)
                .contains("Ana Ruiz");
    }

    @ParameterizedTest
    @EnumSource(
            value = SegmentKind.class,
            names = {"BYLINE", "TIMESTAMP", "CREDIT", "RELATED", "FURNITURE"})
    void nothingIsReadFrom(SegmentKind kind) {
        assertThat(findings(SENTENCE, kind, "en").entities().entities()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"de", "fr", "es", "und", "tl", "sw"})
    void nothingIsReadInOtherLanguages(String language) {
        assertThat(findings(SENTENCE, SegmentKind.PARAGRAPH, language)
                        .entities()
                        .entities())
                .isEmpty();
        assertThat(findings(SENTENCE, SegmentKind.PARAGRAPH, language).statements())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Bridge is safe, says mayor                        | Bridge is safe
            Mayor says bridge will open in May                | bridge will open in May
            Ana Ruiz: Bridge will open in May                 | Bridge will open in May
            'Nobody will drown here', mayor says              | Nobody will drown here
            """)
    void headlinesNameTheirSourcesAtEitherEnd(String headline, String said) {
        List<String> found = findings(headline, SegmentKind.HEADLINE, "en").statements().stream()
                .map(one -> headline.substring(
                        one.spans().get(0).start(), one.spans().get(0).end()))
                .map(words -> words.replaceAll("^['‘]|[,'’]+$", ""))
                .toList();

        assertThat(found).containsExactly(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ~~
            .
            ""
            “
            said
            said said said
            He said "
            "Ana Ruiz
            ', said Ana Ruiz
            according to
            🙂🙂🙂 said 🙂
            ----------------
            1 2 3 4 5 6 7 8 9
            ((((((((((
            """)
    void fragmentsDoNotBreakIt(String text) {
        assertThat(findings(text, SegmentKind.PARAGRAPH, "en")).isNotNull();
    }

    private static ArticleFindings findings(String text, SegmentKind kind, String language) {
        List<LabelledSpan> spans = text.isEmpty() ? List.of() : List.of(new LabelledSpan(kind, 0, text.length()));
        return ANALYZER.findings(new LabelledText(text, language, spans, null, null, null));
    }
}
