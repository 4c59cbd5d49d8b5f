package org.wireroom.analysis.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.analysis.ArticleAnalyzer;
import org.wireroom.text.LabelledSpan;
import org.wireroom.text.LabelledText;
import org.wireroom.text.Resolution;
import org.wireroom.text.SegmentKind;

/** The statements of interviews and transcripts: a paragraph that begins with a label and a colon is a turn. */
class InterviewsTest {
    private static final ArticleAnalyzer ANALYZER = ArticleAnalyzer.english();
    private static final String BEFORE = "Maria Keller has run the harbour for ten years. Keller spoke to Tom Beck.";

    @Test
    void aTurnIsSaidByThePersonOfItsLabel() {
        assertThat(said(
                        BEFORE,
                        "Tom Beck: Is the pier to close?",
                        "Maria Keller: It is. It is rotten.",
                        "Beck: When?",
                        "Keller: In May."))
                .containsExactly(
                        "Tom Beck asks Is the pier to close?",
                        "Maria Keller asserts It is. It is rotten.",
                        "Tom Beck asks When?",
                        "Maria Keller asserts In May.");
    }

    @Test
    void anAnswerIsSaidByThePersonWhomTheTextBeforeIsAbout() {
        assertThat(said(BEFORE, "Q: Is the pier to close?", "A: It is.", "Q: When?", "A: In May."))
                .containsExactly("Maria Keller asserts It is.", "Maria Keller asserts In May.");
    }

    @Test
    void anAnswerIsNotSaidByTheInterviewer() {
        assertThat(said("Maria Keller was interviewed by Tom Beck.", "Q: Is it to close?", "A: It is."))
                .containsExactly("Maria Keller asserts It is.");
        assertThat(said("By Tom Beck", "Maria Keller runs the harbour.", "Q: Is it to close?", "A: It is."))
                .containsExactly("Maria Keller asserts It is.");
    }

    @Test
    void anAnswerOfNobodyWhomTheArticleNamesHasNoSpeaker() {
        assertThat(said("The pier is old.", "Q: Is it to close?", "A: It is.")).containsExactly("- asserts It is.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Q", "Question", "Interviewer", "Moderator", "REPORTER", "Host"})
    void questionsOfNobodyAreNoStatements(String label) {
        assertThat(said(BEFORE, label + ": Is it to close?", "Keller: It is."))
                .containsExactly("Maria Keller asserts It is.");
    }

    @Test
    void aTurnOfSeveralParagraphsIsOneStatement() {
        assertThat(said(BEFORE, "Keller: It is rotten.", "It has to go.", "Beck: When?"))
                .containsExactly("Maria Keller asserts It is rotten. / It has to go.", "Tom Beck asks When?");
    }

    @Test
    void whatIsQuotedInATurnIsPartOfIt() {
        assertThat(said(BEFORE, "Keller: My father said: “It is rotten.” He was right.", "Beck: When?"))
                .containsExactly(
                        "Maria Keller asserts My father said: “It is rotten.” He was right.", "Tom Beck asks When?");
    }

    @Test
    void aLabelWithoutWordsIsNoStatement() {
        assertThat(said(BEFORE, "Keller:", "Beck: When?")).containsExactly("Tom Beck asks When?");
    }

    @Test
    void statementsOfTheTextAroundComeInTextOrder() {
        assertThat(said("Maria Keller said the pier was rotten.", "Q: Is it to close?", "A: It is. In May."))
                .containsExactly("Maria Keller asserts the pier was rotten", "Maria Keller asserts It is. In May.");
    }

    @Test
    void theLabelIsTheMentionOfTheSpeaker() {
        String text = "Maria Keller runs it.\n\nKeller: It is rotten.";
        List<LabelledSpan> spans = List.of(
                new LabelledSpan(SegmentKind.PARAGRAPH, 0, 21),
                new LabelledSpan(SegmentKind.PARAGRAPH, 23, text.length()).inTurn("Keller"));
        assertThat(ANALYZER.findings(new LabelledText(text, "en", spans, null, null, null))
                        .statements())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.speaker().resolution()).isEqualTo(Resolution.TURN);
                    assertThat(text.substring(
                                    one.speaker().mention().start(),
                                    one.speaker().mention().end()))
                            .isEqualTo("Keller");
                    assertThat(text.substring(one.cue().start(), one.cue().end()))
                            .isEqualTo(":");
                    assertThat(one.repaired()).isFalse();
                });
    }

    private static List<String> said(String... paragraphs) {
        String text = String.join("\n\n", paragraphs);
        List<LabelledSpan> spans = new ArrayList<>();
        int from = 0;
        for (String paragraph : paragraphs) {
            LabelledSpan span = new LabelledSpan(SegmentKind.PARAGRAPH, from, from + paragraph.length());
            int colon = paragraph.indexOf(':');
            boolean turn = colon > 0 && colon < 20;
            spans.add(turn ? span.inTurn(paragraph.substring(0, colon)) : span);
            from += paragraph.length() + 2;
        }
        return ANALYZER.findings(new LabelledText(text, "en", spans, null, null, null)).statements().stream()
                .map(one -> described(text, one))
                .toList();
    }

    private static String described(String text, FoundStatement one) {
        String who = one.speaker() == null || one.speaker().entity() == null
                ? "-"
                : one.speaker().entity().name();
        List<String> words = one.spans().stream()
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
        return who + " " + one.stance().name().toLowerCase(Locale.ROOT) + " " + String.join(" / ", words);
    }
}
