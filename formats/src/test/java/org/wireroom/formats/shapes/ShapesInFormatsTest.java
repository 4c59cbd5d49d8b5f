package org.wireroom.formats.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wireroom.formats.Wire;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.UndecodableException;
import org.wireroom.text.SegmentKind;

/** Interviews, live pages, results and notices are recognized in whatever format they come. */
class ShapesInFormatsTest {
    private static final String LEAD =
            "The harbour master of Port Elm, who will retire in June, spoke to this newspaper on Monday.";

    /** How a format carries paragraphs. */
    enum Carrier {
        TEXT {
            @Override
            String of(List<String> paragraphs) {
                return "Harbour master looks back\n\nBy Jane Doe\n\n" + String.join("\n\n", paragraphs) + "\n";
            }
        },
        MAIL {
            @Override
            String of(List<String> paragraphs) {
                return "Message-ID: <m1@h.example>\nMIME-Version: 1.0\nFrom: Jane Doe <jane@h.example>\nSubject: Harbour master looks back\n\n"
                        + String.join("\n\n", paragraphs) + "\n";
            }
        },
        PAGE {
            @Override
            String of(List<String> paragraphs) {
                return "<!doctype html><html><head><title>Harbour master looks back</title></head><body><nav><a href=/a>Home</a></nav>"
                        + "<article><h1>Harbour master looks back</h1>" + html(paragraphs) + "</article></body></html>";
            }
        },
        NITF {
            @Override
            String of(List<String> paragraphs) {
                return "<nitf><body><body.head><hedline><hl1>Harbour master looks back</hl1></hedline></body.head><body.content>"
                        + html(paragraphs) + "</body.content></body></nitf>";
            }
        },
        NINJS {
            @Override
            String of(List<String> paragraphs) {
                return "{\"uri\": \"urn:1\", \"headline\": \"Harbour master looks back\", \"body_html\": \""
                        + html(paragraphs) + "\"}";
            }
        },
        RSS {
            @Override
            String of(List<String> paragraphs) {
                return "<rss version=\"2.0\"><channel><item><title>Harbour master looks back</title><description><![CDATA["
                        + html(paragraphs) + "]]></description></item></channel></rss>";
            }
        };

        abstract String of(List<String> paragraphs);

        private static String html(List<String> paragraphs) {
            return paragraphs.stream()
                    .map(paragraph -> "<p>" + paragraph + "</p>")
                    .collect(Collectors.joining());
        }

        Reading read(String... paragraphs) {
            try {
                return Wire.read(of(List.of(paragraphs)));
            } catch (UndecodableException e) {
                throw new AssertionError(e);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void turnsOfAnInterviewHaveTheirLabels(Carrier carrier) {
        Reading reading = carrier.read(
                LEAD,
                "Q: How long have you been here, and what did the harbour look like then?",
                "A: Since 1987, when the old pier burned down and the new one was built.",
                "Q: Was it hard to leave the sea, where you had worked for so many years?",
                "A: No, it was the best time that I have had in this harbour.");

        assertThat(reading.headline()).isEqualTo("Harbour master looks back");
        assertThat(reading.spans().stream()
                        .filter(span -> span.turn() != null)
                        .map(span -> span.turn() + span.in(reading.text()).substring(0, 6)))
                .containsExactly("QQ: How", "AA: Sin", "QQ: Was", "AA: No,");
        assertThat(reading.spans())
                .filteredOn(span -> span.in(reading.text()).equals(LEAD))
                .allMatch(span -> span.turn() == null);
    }

    @ParameterizedTest
    @EnumSource
    void entriesOfALivePageHaveTheirTimes(Carrier carrier) {
        Reading reading = carrier.read(
                LEAD,
                "21:30",
                "The ferry has left the pier with all of its passengers, the coast guard said on Monday night.",
                "20:15",
                "Two tugs have reached the ferry and are pulling it off the sandbank, a reporter at the pier said.",
                "19:40",
                "The ferry ran aground in thick fog a mile off the harbour, the coast guard said.");

        assertThat(reading.spans().stream()
                        .filter(span -> span.entry() != null && span.kind() == SegmentKind.PARAGRAPH))
                .extracting(span -> span.entry() + " " + span.in(reading.text()).split(" ", 3)[1])
                .containsExactly("21:30 ferry", "20:15 tugs", "19:40 ferry");
        assertThat(Wire.all(reading, SegmentKind.TIMESTAMP)).containsExactly("21:30", "20:15", "19:40");
    }

    @ParameterizedTest
    @EnumSource
    void resultsAreATable(Carrier carrier) {
        Reading reading = carrier.read(
                LEAD,
                "The games of the weekend ended like this, the league of the coast said on Sunday evening.",
                "Port Elm 2 Seahaven 1",
                "Nordby 0 Westport 3",
                "Old Quay 1 Sandwick 1",
                "Marsh End 4 Highcliff 2",
                "The next games are in two weeks, because the pitch of Port Elm is under water after the storm.");

        assertThat(Wire.all(reading, SegmentKind.TABLE))
                .containsExactly(
                        "Port Elm 2 Seahaven 1",
                        "Nordby 0 Westport 3",
                        "Old Quay 1 Sandwick 1",
                        "Marsh End 4 Highcliff 2");
        assertThat(Wire.paragraphs(reading)).hasSize(3).startsWith(LEAD);
    }

    @ParameterizedTest
    @EnumSource
    void theDesksOwnWordIsANotice(Carrier carrier) {
        Reading reading = carrier.read(
                LEAD,
                "She said that the harbour had changed a lot since the first ferry came in, and that she would miss it.",
                "Correction: An earlier version of this article gave the wrong year for the fire.");

        assertThat(Wire.all(reading, SegmentKind.NOTICE))
                .containsExactly("Correction: An earlier version of this article gave the wrong year for the fire.");
        assertThat(Wire.paragraphs(reading)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void anArticleOfNoSpecialShapeHasNone(Carrier carrier) {
        Reading reading = carrier.read(
                LEAD,
                "At 9:30 she opened the window and said: “There are 42 ships, 7 tugs and 3 ferries out there.”",
                "“Ask me again in June,” she said about her plans, and laughed.");

        assertThat(reading.spans()).allMatch(span -> span.turn() == null && span.entry() == null);
        assertThat(reading.spans())
                .noneMatch(span -> span.kind() == SegmentKind.TABLE || span.kind() == SegmentKind.NOTICE);
        assertThat(Wire.paragraphs(reading)).hasSize(3);
    }
}
