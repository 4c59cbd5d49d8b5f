package org.wireroom.formats.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.formats.ArticleReader;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.UndecodableException;
import org.wireroom.text.LabelledSpan;
import org.wireroom.text.SegmentKind;

/** Notices, turns, entries and tables, in plain text and in mark-up. */
class ShapesTest {
    private static final ArticleReader READER = new ArticleReader();
    private static final String HEAD = """
                Harbour master looks back

                By Jane Doe

                The harbour master of Port Elm, who will retire in June, spoke to this newspaper on Monday.

                """;

    private static Reading read(String article) {
        try {
            return READER.read(article.getBytes(StandardCharsets.UTF_8), Instant.parse("2026-11-22T00:00:00Z"));
        } catch (UndecodableException e) {
            throw new AssertionError(e);
        }
    }

    private static String page(String body) {
        return "<!doctype html><html><head><title>Harbour master looks back</title></head><body><nav><a href=/a>Home</a>"
                + "<a href=/b>News</a></nav><article><h1>Harbour master looks back</h1>" + body
                + "</article></body></html>";
    }

    private static List<String> turns(Reading reading) {
        return reading.spans().stream()
                .filter(span -> span.turn() != null)
                .map(span -> span.turn() + " | " + span.in(reading.text()))
                .toList();
    }

    private static List<String> entries(Reading reading) {
        return reading.spans().stream()
                .filter(span -> span.entry() != null)
                .map(span -> span.entry() + " | " + span.in(reading.text()))
                .toList();
    }

    private static List<String> all(Reading reading, SegmentKind kind) {
        return reading.spans().stream()
                .filter(span -> span.kind() == kind)
                .map(span -> span.in(reading.text()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q: | A:",
                "Q. | A.",
                "LEDGER: | MORROW:",
                "Interviewer: | Ana Brandt:",
                "Jane Doe: | Ana de Brandt:",
                "Question: | Answer:"
            })
    void marksWhoSpeaksInAnInterview(String question, String answer) {
        Reading reading = read(HEAD + question + " How long have you been here?\n\n" + answer
                + " Since 1987, when the old pier burned down.\n\n" + question + " Was it hard?\n\n" + answer
                + " No.\n\n");

        String asks = question.substring(0, question.length() - 1);
        String answers = answer.substring(0, answer.length() - 1);
        assertThat(turns(reading))
                .containsExactly(
                        asks + " | " + question + " How long have you been here?",
                        answers + " | " + answer + " Since 1987, when the old pier burned down.",
                        asks + " | " + question + " Was it hard?",
                        answers + " | " + answer + " No.");
    }

    @Test
    void aParagraphBetweenTwoTurnsContinuesTheFirst() {
        Reading reading = read(
                HEAD + "Q: How long have you been here?\n\nA: Since 1987, when the old pier burned down.\n\n"
                        + "The new one was built in the year after that, and I have not left it since.\n\n"
                        + "Q: Was it hard?\n\nA: No.\n\nThe harbour master will be followed in office by her son, the town has decided.\n\n");

        assertThat(turns(reading)).element(2).asString().startsWith("A | The new one");
        assertThat(turns(reading)).noneMatch(turn -> turn.contains("her son"));
    }

    @Test
    void answersWithoutALabelHaveNoTurn() {
        Reading reading = read(
                HEAD + "Q: How long have you been here?\n\nSince 1987, when the old pier of Port Elm burned down.\n\n"
                        + "Q: Was it hard?\n\nNo, it was the best time that I have had in this harbour.\n\nQ: And now?\n\n"
                        + "Now I will sail around the island with my brother and his dog.\n\n");

        assertThat(turns(reading)).hasSize(3).allMatch(turn -> turn.startsWith("Q | Q: "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "When: Monday at noon, at the pier.\n\nWhere: Port Elm.\n\nHow much: Children do not pay.\n\n",
                "Director: Ana Brandt.\n\nCast: Jo Field, Bea Roe.\n\nLength: 90 minutes.\n\n",
                "She named three reasons: The wind, the waves and the price of oil.\n\nShe said: It is enough.\n\n"
            })
    void factsWithLabelsAreNoTurns(String facts) {
        assertThat(turns(read(HEAD + facts))).isEmpty();
    }

    @Test
    void marksTurnsInAPage() {
        Reading reading = read(
                page(
                        "<p>The harbour master of Port Elm, who will retire in June, spoke to this newspaper on Monday.</p>"
                                + "<p><strong>LEDGER:</strong> How long have you been in this office, and what has changed since then?</p>"
                                + "<p><strong>BRANDT:</strong> Since 1987, when the old pier burned down and nobody wanted to have the job.</p>"
                                + "<p><strong>LEDGER:</strong> Was it hard to leave, after all these years in which you knew every ship?</p>"
                                + "<p><strong>BRANDT:</strong> No, it was not hard at all, since the ships know where they have to go.</p>"));

        assertThat(turns(reading)).hasSize(4);
        assertThat(turns(reading)).first().asString().startsWith("LEDGER | LEDGER: How long");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "21:30 | 21:45 | 22:10 | 21:30",
                "9:30pm | 9:45pm | 10:10pm | 21:30",
                "9.30 p.m. | 9.45 p.m. | 10.10 p.m. | 21:30",
                "'March 2, 2026 21:30' | 'March 2, 2026 21:45' | 'March 2, 2026 22:10' | 2026-03-02T21:30"
            })
    void marksTheEntriesOfALivePage(String one, String two, String three, String first) {
        Reading reading = read("Storm hits Port Elm: live\n\n" + one
                + "\n\nThe ferry to Rum has been cancelled, the harbour master of Port Elm says.\n\n" + two
                + "\n\nThe road along the shore is under water, and two cars are stuck in it.\n\nNobody is in them.\n\n"
                + three
                + "\n\nThe wind has dropped, and the first ferry is to leave in the morning.\n\n");

        assertThat(entries(reading)).hasSize(4);
        assertThat(entries(reading)).first().asString().startsWith(first + " | The ferry to Rum");
        assertThat(entries(reading).get(1).split(" ", 2)[0])
                .isEqualTo(entries(reading).get(2).split(" ", 2)[0]);
    }

    @Test
    void aTimeMayBeginAnEntry() {
        Reading reading = read("""
                Storm hits Port Elm: live

                21:30 - The ferry to Rum has been cancelled, the harbour master of Port Elm says.

                21:45 - The road along the shore is under water, and two cars are stuck in it.

                22:10 - The wind has dropped, and the first ferry is to leave in the morning.

                """);

        assertThat(entries(reading)).hasSize(3);
        assertThat(entries(reading)).last().asString().startsWith("22:10 | ");
    }

    @Test
    void theTimesOfPublicationAndUpdateAreNoEntries() {
        Reading reading = read("""
                Storm hits Port Elm

                Published: March 2, 2026 21:30

                Updated: March 2, 2026 22:10

                The ferry to Rum has been cancelled, the harbour master of Port Elm said on Monday.

                The road is under water.

                """);

        assertThat(entries(reading)).isEmpty();
    }

    @Test
    void aTextThatNamesTimesHasNoEntries() {
        Reading reading = read("""
                Storm hits Port Elm

                The storm came at 21:30 and went at 22:10, the harbour master said on Monday.

                At 21:45 the road was under water.

                By 22:30 it was dry again, and so were the cars.

                """);

        assertThat(entries(reading)).isEmpty();
    }

    @Test
    void marksRowsOfFiguresAsATable() {
        Reading reading = read("""
                Tolland win again

                Tolland beat Alford on Saturday and are at the top of the league by five points.

                Tolland 3 Alford 0
                Port Elm 1 Rum 1
                Cedar Ridge 2 Munnar 4
                Gulu 0 Voi 2

                The next matches will be played on Sunday in front of empty stands.

                """);

        assertThat(all(reading, SegmentKind.TABLE)).hasSize(4).first().isEqualTo("Tolland 3 Alford 0");
        assertThat(all(reading, SegmentKind.PARAGRAPH)).hasSize(2);
    }

    @Test
    void marksTheCellsOfATableInMarkUp() {
        Reading reading = read(
                "{\"uri\": \"x:1\", \"headline\": \"Tolland win again\", \"body_html\": \"<p>Tolland beat Alford on Saturday.</p>"
                        + "<table><tr><td>Tolland</td><td>9</td><td>27</td></tr><tr><td>Alford</td><td>9</td><td>22</td></tr>"
                        + "<tr><td>Rum</td><td>9</td><td>20</td></tr><tr><td>Voi</td><td>9</td><td>3</td></tr></table>\"}");

        assertThat(all(reading, SegmentKind.PARAGRAPH)).containsExactly("Tolland beat Alford on Saturday.");
        assertThat(String.join(" ", all(reading, SegmentKind.TABLE))).contains("Tolland", "27", "Voi");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Close the road\n2. Open the bridge\n3. Move the market\n4. Ask the town\n\n",
                "The vote was close.\n\nIt was 9 to 4.\n\nNobody left.\n\nIn 2019 it was 8 to 5.\n\n",
                "Tolland 3 Alford 0\nPort Elm 1 Rum 1\n\n"
            })
    void listsOfWordsAndShortListsAreNoTables(String list) {
        Reading reading = read(
                "Tolland win again\n\nTolland beat Alford on Saturday and are at the top of the league by five points.\n\n"
                        + list);

        assertThat(all(reading, SegmentKind.TABLE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Correction: An earlier version of this article gave a wrong name for the island.",
                "Correction, June 1, 2018: The gulls were counted for nine weeks.",
                "CLARIFICATION — The researchers counted on weekdays only.",
                "Editor's note: Some names have been changed.",
                "An earlier version of this story misspelled the name of the harbour master.",
                "This article was amended on 3 March 2026 to correct the name of the island.",
                "This story has been updated with the comment of the ferry company.",
                "(This story corrects the number of gulls in the second paragraph.)"
            })
    void marksTheWordOfTheDeskInEveryFormat(String notice) {
        String first =
                "Gulls visit ferries less often than they did ten years ago, researchers in Port Elm reported on Monday.";
        String second =
                "They counted the birds for nine weeks, and the ferry company paid for the tickets of all of them.";
        String plain = "Fewer gulls on ferries\n\n" + first + "\n\n" + second + "\n\n" + notice + "\n\n";
        String json = "{\"uri\": \"x:1\", \"headline\": \"Fewer gulls on ferries\", \"body_html\": \"<p>" + first
                + "</p><p>" + second + "</p><p>" + notice + "</p>\"}";
        String html = page("<p>" + first + "</p><p>" + second + "</p><p>" + notice + "</p>");

        for (String article : List.of(plain, json, html)) {
            Reading reading = read(article);
            assertThat(all(reading, SegmentKind.NOTICE)).as(article).containsExactly(notice);
            assertThat(all(reading, SegmentKind.PARAGRAPH)).as(article).containsExactly(first, second);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"This report has been updated four times,\" the researcher in Port Elm said on Monday.",
                "The correction of the error took nine weeks, the researchers said.",
                "Corrections officers in two prisons went on strike on Monday, their union said.",
                "This is a different story, the harbour master said, and she told it."
            })
    void textAboutReportsIsNoNotice(String sentence) {
        Reading reading = read(
                "Fewer gulls on ferries\n\nGulls visit ferries less often than they did ten years ago, researchers said.\n\n"
                        + sentence + "\n\nNobody else was asked.\n\n");

        assertThat(all(reading, SegmentKind.NOTICE)).isEmpty();
    }

    @Test
    void spansStayInOrderAndApart() {
        Reading reading =
                read(HEAD + "Q: How long have you been here?\n\nA: Since 1987, when the old pier burned down.\n\n"
                        + "Q: Was it hard?\n\nA: No.\n\nCorrection: Her name was wrong on Sunday.\n\n");
        int last = 0;
        for (LabelledSpan span : reading.spans()) {
            assertThat(span.start())
                    .as(span.kind().name().toLowerCase(Locale.ROOT))
                    .isGreaterThanOrEqualTo(last);
            last = span.end();
        }
    }
}
