package org.wireroom.formats.labelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.wireroom.formats.galley.Galley;
import org.wireroom.formats.galley.Proof;
import org.wireroom.formats.reading.PrintedDateline;
import org.wireroom.formats.reading.Reading;
import org.wireroom.text.PrintedAgency;

/** Whole articles in the shapes that wires, exports and scraped pages have. */
class ArticleLabellerTest {
    @Test
    void readsAWireReportWithHeadlineStandfirstAndDateline() {
        LabelledCopy copy = LabelledCopy.of("""
                Board open to talks with fishermen on the channel, says harbour master
                On Thursday, fishermen's leader John Roe announced that the fleet intends to keep to the deal reached with the harbour
                OSLO, March 25. /NTB/. The harbour board is open to talks, harbour master Mary Doe told reporters Thursday, noting that work on the channel goes on.
                "We are open to talks," Doe said.
                On Thursday, fishermen's leader John Roe announced that the fleet intends to keep to the deal reached with the harbour. He gave no details.
                """);

        assertThat(copy.labels())
                .containsExactly(
                        "headline: Board open to talks with fishermen on the channel, says harbour master",
                        "standfirst: On Thursday, fishermen's leader John Roe announced that the fleet intends to keep to the"
                                + " deal reached with the harbour",
                        "dateline: OSLO, March 25. /NTB/.",
                        "paragraph: The harbour board is open to talks, harbour master Mary Doe told reporters Thursday, noting"
                                + " that work on the channel goes on.",
                        "paragraph: \"We are open to talks,\" Doe said.",
                        "paragraph: On Thursday, fishermen's leader John Roe announced that the fleet intends to keep to the deal"
                                + " reached with the harbour. He gave no details.");
        assertThat(copy.reading().headline())
                .isEqualTo("Board open to talks with fishermen on the channel, says harbour master");
        assertThat(copy.reading().standfirst())
                .startsWith("On Thursday, fishermen's")
                .endsWith("the harbour");
        int dateline = copy.reading().text().indexOf("OSLO");
        assertThat(copy.reading().agency()).isEqualTo(new PrintedAgency("NTB", dateline + 17, dateline + 20));
        assertThat(copy.reading().dateline())
                .isEqualTo(new PrintedDateline("Oslo", "--03-25", dateline, dateline + 22));
        assertThat(copy.published().value()).isEqualTo("2021-03-25");
        assertThat(copy.reading().language()).isEqualTo("en");
    }

    @Test
    void keepsRelatedHeadlinesOutOfTheBody() {
        LabelledCopy copy = LabelledCopy.of("""
                OSLO, April 27. /NTB/. The board expects that talks with the fishermen will lead to a deal, harbour master Mary Doe said.
                - Fishermen expect progress in talks on the channel
                - Ferry company voices concern over noise in the harbour
                - Board and fishermen may discuss lights at the next meeting
                "The deal is near. Both sides want it," she said.
                Channel dispute
                The board and the fishermen have been in talks since spring. They have not agreed.
                """);

        assertThat(copy.labels())
                .containsExactly(
                        "dateline: OSLO, April 27. /NTB/.",
                        "paragraph: The board expects that talks with the fishermen will lead to a deal, harbour master Mary Doe"
                                + " said.",
                        "related: - Fishermen expect progress in talks on the channel",
                        "related: - Ferry company voices concern over noise in the harbour",
                        "related: - Board and fishermen may discuss lights at the next meeting",
                        "paragraph: \"The deal is near. Both sides want it,\" she said.",
                        "subheading: Channel dispute",
                        "paragraph: The board and the fishermen have been in talks since spring. They have not agreed.");
        assertThat(copy.reading().headline()).isNull();
        assertThat(copy.published().value()).isEqualTo("--04-27");
    }

    @Test
    void readsAPageWithCaptionsPrintedTwiceAndAnOutletsCredit() {
        LabelledCopy copy = LabelledCopy.of("""
                Follow us on:\u00a0 \u00a0

                Doe: Long talks ahead on the channel
                December 13, 2016, 12:39 pm

                Doe, right, hopes to end the dispute when the board meets on Thursday [Xinhua]

                Doe, right, hopes to end the dispute when the board meets on Thursday [Xinhua]

                Harbour master Mary Doe calmed hopes Tuesday that the meeting of the board will end the dispute over the channel.

                The Island Post with inputs from Agencies
                """);

        assertThat(copy.labels())
                .containsExactly(
                        "furniture: Follow us on:",
                        "headline: Doe: Long talks ahead on the channel",
                        "timestamp: December 13, 2016, 12:39 pm",
                        "caption: Doe, right, hopes to end the dispute when the board meets on Thursday [Xinhua]",
                        "caption: Doe, right, hopes to end the dispute when the board meets on Thursday [Xinhua]",
                        "paragraph: Harbour master Mary Doe calmed hopes Tuesday that the meeting of the board will end the"
                                + " dispute over the channel.",
                        "credit: The Island Post with inputs from Agencies");
        assertThat(copy.reading().agency().name()).isEqualTo("The Island Post");
        assertThat(copy.published().value()).isEqualTo("2016-12-13T12:39");
    }

    @Test
    void readsAnExportHeaderAndFurnitureGluedToTheEnd() {
        LabelledCopy copy = LabelledCopy.of("""
                ID :
                519517
                Thu, 01/17/2019 - 09:50
                Auther :

                Doe briefs the board on her talks with the fishermen - harbour aide

                OSLO, January 16. /NTB/. Harbour master Mary Doe has briefed the board on her talks, an aide told reporters on Wednesday. The talks went well. Read more

                X
                """);

        assertThat(copy.labels())
                .containsExactly(
                        "furniture: ID :",
                        "furniture: 519517",
                        "timestamp: Thu, 01/17/2019 - 09:50",
                        "furniture: Auther :",
                        "headline: Doe briefs the board on her talks with the fishermen - harbour aide",
                        "dateline: OSLO, January 16. /NTB/.",
                        "paragraph: Harbour master Mary Doe has briefed the board on her talks, an aide told reporters on"
                                + " Wednesday. The talks went well.",
                        "furniture: Read more",
                        "furniture: X");
        assertThat(copy.published().value()).isEqualTo("2019-01-17T09:50");
        assertThat(copy.published().conflicts()).containsExactly("dateline --01-16");
    }

    @Test
    void readsTheTagLineAtTheFoot() {
        LabelledCopy copy = LabelledCopy.of("""
                Harbour: the board's main goal is to deepen the channel

                During a broadcast on Island TV, harbour master Mary Doe said that the basic task is to deepen the channel.

                \u00a0

                \u00a0 Scotland, Port Ellen, Mary Doe, Ferries

                Comments
                """);

        assertThat(copy.reading().keywords()).containsExactly("Scotland", "Port Ellen", "Mary Doe", "Ferries");
        assertThat(copy.labels()).endsWith("keywords: Scotland, Port Ellen, Mary Doe, Ferries", "furniture: Comments");
        assertThat(copy.reading().agency()).isNull();
        assertThat(copy.published().value()).isNull();
    }

    @Test
    void readsATeletypeReport() {
        LabelledCopy copy = LabelledCopy.of("""
                ^BC-EU--Harbor Deal, 1st Ld-Writethru,450<
                Eds: UPDATES with quote from board.
                HARBOR BOARD APPROVES
                DEEPER CHANNEL
                By JANE DOE
                Associated Press Writer
                    PORT ELLEN, Scotland (AP) _ The harbor board approved a plan on
                Monday to deepen the channel, ending a dispute of seven years
                between fishermen and the ferry company.
                    ``We are relieved,'' said Mary Roe, who chairs the board.
                    MORE
                    AP-NY-05-03-21 1459EDT
                """);

        assertThat(copy.labels())
                .containsExactly(
                        "furniture: ^BC-EU--Harbor Deal, 1st Ld-Writethru,450<",
                        "furniture: Eds: UPDATES with quote from board.",
                        "headline: HARBOR BOARD APPROVES DEEPER CHANNEL",
                        "byline: By JANE DOE",
                        "byline: Associated Press Writer",
                        "dateline: PORT ELLEN, Scotland (AP) _",
                        "paragraph: The harbor board approved a plan on Monday to deepen the channel, ending a dispute of seven"
                                + " years between fishermen and the ferry company.",
                        "paragraph: ``We are relieved,'' said Mary Roe, who chairs the board.",
                        "furniture: MORE",
                        "furniture: AP-NY-05-03-21 1459EDT");
        assertThat(copy.reading().byline()).isEqualTo("JANE DOE");
        assertThat(copy.reading().agency().name()).isEqualTo("AP");
    }

    @Test
    void readsAPageOfAPaper() {
        LabelledCopy copy = LabelledCopy.of("""
                Home > World > Europe
                Opinion | Why the harbour deal matters
                By Jane Doe, Staff Writer | May 3, 2021 8:15 a.m. ET
                Share 12 Tweet Email
                PORT ELLEN, Scotland — The harbour board approved a plan on Monday to deepen the channel.
                "We are relieved," said Mary Roe, who chairs the board.
                Advertisement
                The plan costs 40 million pounds.
                Read more: Ferry strike enters third week
                © 2021 Island Herald. All rights reserved.
                """);

        assertThat(copy.labels())
                .containsExactly(
                        "furniture: Home > World > Europe",
                        "furniture: Opinion |",
                        "headline: Why the harbour deal matters",
                        "byline: By Jane Doe, Staff Writer",
                        "timestamp: | May 3, 2021 8:15 a.m. ET",
                        "furniture: Share 12 Tweet Email",
                        "dateline: PORT ELLEN, Scotland —",
                        "paragraph: The harbour board approved a plan on Monday to deepen the channel.",
                        "paragraph: \"We are relieved,\" said Mary Roe, who chairs the board.",
                        "furniture: Advertisement",
                        "paragraph: The plan costs 40 million pounds.",
                        "related: Read more: Ferry strike enters third week",
                        "furniture: © 2021 Island Herald. All rights reserved.");
        assertThat(copy.reading().headline()).isEqualTo("Why the harbour deal matters");
        assertThat(copy.reading().agency().name()).isEqualTo("Island Herald");
    }

    @Test
    void readsTheFieldsOfAnExport() {
        LabelledCopy copy = LabelledCopy.of("""
                Title: Board approves deeper channel
                Author: Jane Doe
                Date: 2018-06-02
                Source: Island Wire
                Tags: harbour; ferry

                The harbour board approved a plan on Saturday to deepen the channel, ending a dispute of seven years.
                """);

        assertThat(copy.reading().headline()).isEqualTo("Board approves deeper channel");
        assertThat(copy.reading().byline()).isEqualTo("Jane Doe");
        assertThat(copy.reading().agency().name()).isEqualTo("Island Wire");
        assertThat(copy.reading().keywords()).containsExactly("harbour", "ferry");
        assertThat(copy.published().value()).isEqualTo("2018-06-02");
    }

    @Test
    void countsPositionsInTheUnchangedText() {
        LabelledCopy copy =
                LabelledCopy.of("Board approves deeper channel\r\n\r\n🚢 The board approved a plan on Monday, "
                        + "ending a dispute of seven years.\rIt costs 40 million pounds.\r\n");

        assertThat(copy.reading().text()).startsWith("Board approves").contains("\r\n\r\n🚢");
        assertThat(copy.all("paragraph"))
                .containsExactly(
                        "🚢 The board approved a plan on Monday, ending a dispute of seven years.",
                        "It costs 40 million pounds.");
    }

    @Test
    void readsAnEmptyTextAsNothing() {
        assertThat(LabelledCopy.of("").labels()).isEmpty();
        assertThat(LabelledCopy.of("\r\n \u00a0").labels()).isEmpty();
        assertThat(LabelledCopy.of("").reading().language()).isEqualTo("und");
    }

    @Test
    void takesFieldsThatAFormatStatesBeforeThoseInTheText() {
        Proof proof = new Galley("application/json", "UTF-8")
                .headline("Board approves deeper channel")
                .keyword("harbour")
                .language("en-GB")
                .date("published", "2021-03-26T08:00:00Z")
                .plain("OSLO, March 25 (Reuters) - The board approved the plan on Thursday, and work begins in May.")
                .proof();

        Reading reading = new ArticleLabeller().label(proof, Instant.parse("2026-11-22T00:00:00Z"));

        assertThat(reading.mediaType()).isEqualTo("application/json");
        assertThat(reading.headline()).isEqualTo("Board approves deeper channel");
        assertThat(reading.language()).isEqualTo("en");
        assertThat(reading.keywords()).containsExactly("harbour");
        assertThat(reading.published().value()).isEqualTo("2021-03-26T08:00Z");
        assertThat(reading.agency().name()).isEqualTo("Reuters");
        assertThat(reading.dateline().place()).isEqualTo("Oslo");
    }
}
