package org.wireroom.formats.labelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What stands inside and below the body. */
class BodySegmentsTest {
    private static final String HEAD = "Board approves deeper channel\n";
    private static final String LEAD =
            "The harbour board approved a plan on Monday to deepen the channel, ending a dispute of seven years.\n";
    private static final String MORE = "It costs 40 million pounds. The ferry company pays a fifth of the sum.\n";

    @Test
    void takesAShortLineBetweenParagraphsForASubheading() {
        assertThat(LabelledCopy.of(HEAD + LEAD + "Who pays\n" + MORE).all("subheading"))
                .containsExactly("Who pays");
    }

    @Test
    void takesLinesOfAListForParagraphs() {
        LabelledCopy copy = LabelledCopy.of(HEAD + LEAD + "Results of the island league:\nPort Ellen 2 Bowmore 1\n"
                + "Tobermory 0 Oban 0\nStandings\nPort Ellen 7 5 1 1 16\n");

        assertThat(copy.all("paragraph")).hasSize(6);
        assertThat(copy.all("related")).isEmpty();
        assertThat(copy.all("furniture")).isEmpty();
    }

    @Test
    void keepsAnnouncedAndFactualListsInTheBody() {
        String announced = """
                - Deeper channel for the ferries of the islands
                - Lights on all the piers of the harbour
                - Money for the fishermen of the three islands
                """;
        assertThat(LabelledCopy.of(HEAD + LEAD + "The plan has three parts:\n" + announced + MORE)
                        .all("related"))
                .isEmpty();
        assertThat(LabelledCopy.of(HEAD + LEAD + announced.replace(" of the", " - of the") + MORE)
                        .all("related"))
                .isEmpty();
        assertThat(LabelledCopy.of(HEAD + LEAD + announced).all("related")).isEmpty();
    }

    @Test
    void labelsLinksBelowTheirHeading() {
        LabelledCopy copy = LabelledCopy.of(HEAD + LEAD + "Related Content\nFerry strike enters third week\n" + MORE
                + "Most Read\nStorm closes schools\nFerries\n12\n");

        assertThat(copy.all("related"))
                .containsExactly("Ferry strike enters third week", "Storm closes schools", "Ferries");
        assertThat(copy.all("paragraph")).hasSize(2);
        assertThat(copy.all("furniture")).containsExactly("Related Content", "Most Read", "12");
    }

    @Test
    void labelsTheMenusOfAPage() {
        LabelledCopy copy =
                LabelledCopy.of("Home\nNews\nPolitics\nIsland Life\nSport\nJobs on the islands\n" + HEAD + LEAD + MORE
                        + "About us\nContact us\nIsland Herald shop\nPrivacy policy\nOur history\nTerms of use\n");

        assertThat(copy.all("headline")).containsExactly("Board approves deeper channel");
        assertThat(copy.all("furniture")).hasSize(12);
        assertThat(copy.all("paragraph")).hasSize(2);
    }

    @Test
    void labelsWordsAtAPictureCredit() {
        LabelledCopy copy = LabelledCopy.of(HEAD + LEAD + "The harbour seen from the north\nPhoto: Jane Doe\n" + MORE);

        assertThat(copy.all("caption")).containsExactly("The harbour seen from the north");
        assertThat(copy.all("credit")).containsExactly("Photo: Jane Doe");
    }

    @Test
    void labelsASentenceAboveTheFirstPictureCredit() {
        LabelledCopy copy = LabelledCopy.of(HEAD
                + "Mary Roe has chaired the board of the harbour for seven long years.\n" + "Jane Doe/CNET\n" + LEAD);

        assertThat(copy.all("caption")).hasSize(1);
        assertThat(copy.all("paragraph")).hasSize(1);
    }

    @Test
    void keepsAParagraphAboveASignOff() {
        assertThat(LabelledCopy.of(HEAD + LEAD + " REUTER\n").labels())
                .endsWith("paragraph: " + LEAD.strip(), "credit: REUTER");
    }

    @Test
    void labelsACaptionPrintedTwiceWithoutACredit() {
        LabelledCopy copy = LabelledCopy.of(HEAD + "Mary Roe speaks to the board in Port Ellen in 2013, as chair.\n"
                + "Mary Roe speaks to the board in Port Ellen in 2013, as chair.\n" + LEAD);

        assertThat(copy.all("caption")).hasSize(2);
        assertThat(copy.reading().headline()).isEqualTo("Board approves deeper channel");
    }

    @Test
    void labelsAPullQuote() {
        LabelledCopy copy =
                LabelledCopy.of(HEAD + LEAD + "\"It was time,\" said Roe. \"We have waited for seven years.\"\n"
                        + "\"We have waited for\u00a0seven years.\"\n" + MORE);

        assertThat(copy.all("furniture")).containsExactly("\"We have waited for\u00a0seven years.\"");
    }

    @Test
    void cutsACreditOffTheLastParagraph() {
        assertThat(LabelledCopy.of(HEAD + LEAD.strip() + " (Reporting by Jane Doe; Editing by John Roe)\n")
                        .labels())
                .endsWith("paragraph: " + LEAD.strip(), "credit: (Reporting by Jane Doe; Editing by John Roe)");
    }

    @Test
    void labelsTheWritersBiographyAtTheFoot() {
        LabelledCopy copy = LabelledCopy.of(HEAD + "By Jane Doe, professor at Island Law School\n" + LEAD + MORE
                + "Jane Doe\nJane Doe is a professor at Island Law School. She writes about harbours.\n");

        assertThat(copy.all("furniture")).hasSize(2);
        assertThat(copy.all("paragraph")).hasSize(2);
    }

    @Test
    void keepsASentenceAboutTheWriterInTheBody() {
        LabelledCopy copy =
                LabelledCopy.of(HEAD + "By Jane Doe\nJane Doe is a fisherman, and she likes the plan.\n" + LEAD);

        assertThat(copy.all("paragraph")).hasSize(2);
    }

    @Test
    void readsALabelledTagLine() {
        LabelledCopy copy = LabelledCopy.of(HEAD + LEAD + MORE + "Tags: harbours, ferries\nView Comments\n");

        assertThat(copy.reading().keywords()).containsExactly("harbours", "ferries");
    }

    @Test
    void takesAListOfPlayersForNoTagLine() {
        LabelledCopy copy = LabelledCopy.of(HEAD + LEAD + "Brian Roe, Chris Poe, Will Doe, Jane Loe\n");

        assertThat(copy.reading().keywords()).isEmpty();
        assertThat(copy.all("paragraph")).hasSize(2);
    }

    @Test
    void labelsSeparatorsAndSignsAsFurniture() {
        assertThat(LabelledCopy.of(HEAD + LEAD + "___\n" + MORE + "***\n").all("furniture"))
                .containsExactly("___", "***");
    }

    @Test
    void keepsNumbersInsideTheBody() {
        assertThat(LabelledCopy.of(HEAD + LEAD + "1,842,000\n" + MORE).all("paragraph"))
                .contains("1,842,000");
    }
}
