package org.wireroom.analysis.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wireroom.analysis.ArticleAnalyzer;
import org.wireroom.text.LabelledSpan;
import org.wireroom.text.LabelledText;
import org.wireroom.text.Resolution;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.Span;
import org.wireroom.text.Stance;
import org.wireroom.text.StatementKind;

/** Interviews and transcripts, whose paragraphs begin with the label of the person who speaks. */
class InterviewTurnsTest {
    private static final ArticleAnalyzer ANALYZER = ArticleAnalyzer.english();
    private static final String INTRODUCTION =
            "Ana Ruiz has run the port for ten years. She spoke to Ben Rudd of the Courier.";

    @Test
    void givesAnswersToTheInterviewee() {
        assertThat(said(INTRODUCTION, "Q: Why are you still here?", "A: I tried to leave. The board asked me to stay."))
                .containsExactly("Ana Ruiz: I tried to leave. The board asked me to stay.");
    }

    @Test
    void knowsTheIntervieweeByWhatTheTextIsAbout() {
        assertThat(said(
                        "Tom Beck talks to Ana Ruiz. Beck has played for Marden for nine years. Beck turns 30 in May.",
                        "Q: Are you tired?",
                        "A: Not at all."))
                .containsExactly("Tom Beck: Not at all.");
    }

    @Test
    void doesNotTakeTheInterviewerForTheInterviewee() {
        assertThat(said(
                        "This week's guest answers questions by Ben Rudd. Ana Ruiz runs the port.",
                        "Q: Are you tired?",
                        "A: Not at all."))
                .containsExactly("Ana Ruiz: Not at all.");
    }

    @Test
    void knowsNobodyWhereNobodyIsNamed() {
        assertThat(said("We asked the head of the port.", "Q: Are you tired?", "A: Not at all."))
                .containsExactly("?: Not at all.");
    }

    @Test
    void leavesOutQuestionsOfNobody() {
        assertThat(said(
                        INTRODUCTION,
                        "Q: You said last year that you would quit.",
                        "A: I did.",
                        "Q: And now?",
                        "A: Now I stay."))
                .containsExactly("Ana Ruiz: I did.", "Ana Ruiz: Now I stay.");
    }

    @Test
    void leavesOutLabelsThatNameNobody() {
        assertThat(said(
                        INTRODUCTION,
                        "Host: Good morning.",
                        "Ana Ruiz: Good morning to you.",
                        "Audience: Louder, please."))
                .containsExactly("Ana Ruiz: Good morning to you.");
    }

    @Test
    void knowsPeopleByTheirLabels() {
        assertThat(said(
                        "Mayor Ana Ruiz was on the show of Ben Rudd on Sunday.",
                        "BEN RUDD: Will the bridge open this year?",
                        "MAYOR ANA RUIZ: It will open in June.",
                        "BEN RUDD: Your engineer says it will not.",
                        "RUIZ: He has been wrong before."))
                .containsExactly(
                        "Ben Rudd: Will the bridge open this year?",
                        "Ana Ruiz: It will open in June.",
                        "Ben Rudd: Your engineer says it will not.",
                        "Ana Ruiz: He has been wrong before.");
    }

    @Test
    void knowsPeopleByTheirSurnamesInLabels() {
        assertThat(said(
                        "Fatou Ndiaye and Pelle Strand spoke on the radio on Sunday.",
                        "NDIAYE: It will open in June.",
                        "Strand: It will not."))
                .containsExactly("Fatou Ndiaye: It will open in June.", "Pelle Strand: It will not.");
    }

    @Test
    void knowsNobodyByASurnameOfTwo() {
        assertThat(said(
                        "Fatou Ndiaye and Moussa Ndiaye spoke on the radio on Sunday.",
                        "NDIAYE: It will open in June.",
                        "HOST: Will it?",
                        "NDIAYE: It will."))
                .containsExactly("?: It will open in June.", "?: It will.");
    }

    @Test
    void joinsTheParagraphsOfATurn() {
        assertThat(said(
                        INTRODUCTION,
                        "Q: And now?",
                        "A: Now I stay.",
                        "The port needs me.",
                        "Q: Until when?",
                        "A: Until May."))
                .containsExactly("Ana Ruiz: Now I stay. | The port needs me.", "Ana Ruiz: Until May.");
    }

    @Test
    void takesAnswersWithoutAPrintedLabelWhole() {
        String text = INTRODUCTION + "\n\nAnd now?\n\nNow I stay.\n\nThe port needs me.";
        int question = text.indexOf("And now?");
        int answer = text.indexOf("Now I stay.");
        int more = text.indexOf("The port needs me.");
        List<LabelledSpan> spans = List.of(
                new LabelledSpan(SegmentKind.PARAGRAPH, 0, INTRODUCTION.length()),
                new LabelledSpan(SegmentKind.PARAGRAPH, question, question + 8).inTurn("Q"),
                new LabelledSpan(SegmentKind.PARAGRAPH, answer, answer + 11).inTurn("A"),
                new LabelledSpan(SegmentKind.PARAGRAPH, more, more + 18).inTurn("A"));

        List<FoundStatement> found = ANALYZER.findings(new LabelledText(text, "en", spans, null, null, "2024-06-12"))
                .statements();

        assertThat(found).hasSize(1);
        assertThat(found.get(0).spans()).containsExactly(new Span(answer, answer + 11), new Span(more, more + 18));
        assertThat(found.get(0).speaker().entity().name()).isEqualTo("Ana Ruiz");
    }

    @Test
    void leavesWhatFollowsTheLastTurnToTheWriter() {
        assertThat(said(INTRODUCTION, "Q: And now?", "A: Now I stay.", "The port has 300 workers."))
                .containsExactly("Ana Ruiz: Now I stay.");
    }

    @Test
    void findsNothingInsideATurn() {
        assertThat(said(INTRODUCTION, "Q: And now?", "A: Tom Beck said that I should go. \"I will stay,\" I told him."))
                .containsExactly("Ana Ruiz: Tom Beck said that I should go. \"I will stay,\" I told him.");
    }

    @Test
    void findsStatementsBesideTheTurns() {
        assertThat(said("Ana Ruiz said that the port was safe.", "Q: And now?", "A: Now I stay."))
                .containsExactly("Ana Ruiz: the port was safe", "Ana Ruiz: Now I stay.");
    }

    @Test
    void saysWhoAsks() {
        List<FoundStatement> found =
                found(List.of("Ana Ruiz met Ben Rudd.", "Ben Rudd: Is the port safe?", "Ana Ruiz: It is."));

        assertThat(found).extracting(FoundStatement::stance).containsExactly(Stance.ASKS, Stance.ASSERTS);
        assertThat(found).extracting(FoundStatement::kind).containsOnly(StatementKind.DIRECT);
        assertThat(found).extracting(one -> one.speaker().resolution()).containsOnly(Resolution.TURN);
    }

    private static List<String> said(String... paragraphs) {
        String text = String.join("\n\n", paragraphs);
        return found(List.of(paragraphs)).stream()
                .map(one -> (one.speaker().entity() == null
                                ? "?"
                                : one.speaker().entity().name())
                        + ": "
                        + String.join(
                                " | ",
                                one.spans().stream()
                                        .map(span -> text.substring(span.start(), span.end()))
                                        .toList()))
                .toList();
    }

    private static List<FoundStatement> found(List<String> paragraphs) {
        List<LabelledSpan> spans = new ArrayList<>();
        int from = 0;
        for (String paragraph : paragraphs) {
            LabelledSpan span = new LabelledSpan(SegmentKind.PARAGRAPH, from, from + paragraph.length());
            int colon = paragraph.indexOf(": ");
            spans.add(colon < 0 ? span : span.inTurn(paragraph.substring(0, colon)));
            from += paragraph.length() + 2;
        }
        return ANALYZER.findings(
                        new LabelledText(String.join("\n\n", paragraphs), "en", spans, null, null, "2024-06-12"))
                .statements();
    }
}
