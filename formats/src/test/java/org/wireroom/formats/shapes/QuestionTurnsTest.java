package org.wireroom.formats.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.formats.Wire;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.UndecodableException;
import org.wireroom.text.SegmentKind;

/** Interviews whose questions are known by their place and wording, and not by a label before each turn. */
class QuestionTurnsTest {
    private static final String LEAD =
            "Ann Cole has led the harbour board of Port Elm since 2019. She spoke to this newspaper in her office.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><strong>Why did you sell the ferries?</strong></p><p>Because nobody builds engines for them.</p>"
                        + "<p><strong>And what comes next?</strong></p><p>One new boat, in the spring.</p>"
                        + "<p><strong>Will the fares rise?</strong></p><p>Not this year.</p>",
                "<p><b>Why did you sell the ferries?</b><br>Because nobody builds engines for them.</p>"
                        + "<p><b>And what comes next?</b><br>One new boat, in the spring.</p>"
                        + "<p><b>Will the fares rise?</b><br>Not this year.</p>",
                "<h3>Why did you sell the ferries?</h3><p>Because nobody builds engines for them.</p>"
                        + "<h3>And what comes next?</h3><p>One new boat, in the spring.</p>"
                        + "<h3>Will the fares rise?</h3><p>Not this year.</p>",
            })
    void theTextBelowAQuestionIsItsAnswer(String interview) throws Exception {
        assertThat(turns("<p>" + LEAD + "</p>" + interview).filter(turn -> !turn.startsWith("Q")))
                .containsExactly(
                        "null " + LEAD,
                        "A Because nobody builds engines for them.",
                        "A One new boat, in the spring.",
                        "A Not this year.");
    }

    @Test
    void turnsWithAndWithoutLabelsMix() throws Exception {
        assertThat(turns(html(
                        LEAD,
                        "Did you regret the sale?",
                        "Every Sunday.",
                        "On Mondays I am busy again.",
                        "Will you sail on the new boat?",
                        "If they let me.",
                        "Post: What about the fares?",
                        "Cole: They stay as they are.",
                        "Cole will retire in June, and her deputy will follow her.")))
                .containsExactly(
                        "null " + LEAD,
                        "Q Did you regret the sale?",
                        "A Every Sunday.",
                        "A On Mondays I am busy again.",
                        "Q Will you sail on the new boat?",
                        "A If they let me.",
                        "Post Post: What about the fares?",
                        "Cole Cole: They stay as they are.",
                        "null Cole will retire in June, and her deputy will follow her.");
    }

    @Test
    void anAnswerWithoutALabelIsNotTheInterviewers() throws Exception {
        assertThat(turns(html(
                        LEAD,
                        "Post: Why did you sell the ferries?",
                        "Cole: Because nobody builds engines for them.",
                        "Post: And what comes next?",
                        "One new boat, in the spring.",
                        "Post: Will the fares rise?",
                        "Cole: Not this year.")))
                .contains("Cole One new boat, in the spring.");
    }

    @Test
    void whatAWriterAsksIsNoInterview() throws Exception {
        String column = html(
                "I have waited for the ferry of Port Elm for an hour, and I have asked myself some questions since.",
                "Why do you put up with it?",
                "I do because there is no bus.",
                "Would you pay more for a boat that comes?",
                "I would, and my neighbours would, too.",
                "Who is to blame?",
                "My guess is as good as yours.");
        String explainer = html(
                "The census will be held in May. These are the answers to what readers ask most often.",
                "What is the census?",
                "It is a count of everybody who lives in the country.",
                "When is it held?",
                "It is held every ten years.",
                "Who can see the answers?",
                "The answers are closed for a hundred years.");

        assertThat(turns(column)).allMatch(turn -> turn.startsWith("null "));
        assertThat(turns(explainer)).allMatch(turn -> turn.startsWith("null "));
    }

    private static String html(String... paragraphs) {
        return List.of(paragraphs).stream()
                .map(paragraph -> "<p>" + paragraph + "</p>")
                .collect(Collectors.joining());
    }

    private static Stream<String> turns(String body) throws UndecodableException {
        Reading reading = Wire.read("<html><head><title>Ann Cole on ferries - The Post</title></head><body>"
                + "<h1>Ann Cole on ferries, fares and the fog</h1>" + body + "</body></html>");
        return reading.spans().stream()
                .filter(span -> span.kind() == SegmentKind.PARAGRAPH)
                .map(span -> span.turn() + " " + span.in(reading.text()));
    }
}
