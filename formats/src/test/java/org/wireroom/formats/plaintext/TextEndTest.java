package org.wireroom.formats.plaintext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.formats.Wire;
import org.wireroom.formats.reading.NoArticleException;
import org.wireroom.formats.reading.UndecodableException;

/** Texts that break off within a sentence. */
class TextEndTest {
    private static final String TEXT = """
            Ferry runs aground off Port Elm

            PORT ELM, March 3 (HW) - A ferry with 42 people on board ran aground on Tuesday, the coast guard said.

            The harbour master, Jo Field, said that the fog had been thick since the early morning.

            The coast guard sent two tugs, which pulled the ferry off the sandbank at noon%s""";

    @ParameterizedTest
    @ValueSource(strings = {" and", ", said the", ",", ", while their", " in a", " because"})
    void aTextThatBreaksOffWithinASentenceIsNotPublished(String end) {
        String text = TEXT.formatted(end).replace("42 people", "42 passengers");

        assertThatThrownBy(() -> Wire.read(text))
                .isInstanceOf(NoArticleException.class)
                .hasMessageContaining("breaks off");
        assertThatThrownBy(() -> Wire.read(text + "\n")).isInstanceOf(NoArticleException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".",
                ".\n\nReporting by Jo Field; editing by Ana Ruiz",
                " on Tuesday",
                " (HW)",
                " and at the pier that they had all dreamed of",
                ", the coast guard said",
                ", as it was",
                " with the first passenger",
                ".\n\nWomen, 10km: 1 Jane Koech (Kenya) 31:02, 2 Ana Ruiz (Spain) 31:09, 3 Jo Field (Kenya) 31:15,",
                ".\n\nThe ferries that run to the islands:\n\nElm Star\n\nNordby",
                ".\n\nJo Field is the harbour correspondent of this newspaper and writes every Tuesday about ships and the sea",
                ".\n\n\"We were lucky,\" she said, \"and the sea was calm as a pond that morning\"",
                ".\n\nRead more: https://h.example/what-the-coast-guard-said-about-the"
            })
    void aTextThatEndsWithoutAFullStopIsPublished(String end) throws UndecodableException {
        assertThat(Wire.read(TEXT.formatted(end)).headline()).isEqualTo("Ferry runs aground off Port Elm");
    }

    @Test
    void notesWithoutFullStopsAreNotIncomplete() throws UndecodableException {
        String notes =
                "Ferry timetable for the harbour\n\nFerries leave the port every hour from six in the morning on\n\n"
                        + "Buses to the town wait at the pier until the last ferry comes in\n\nTickets are sold at the pier and on board of the";

        assertThat(Wire.read(notes).text()).isEqualTo(notes);
    }
}
