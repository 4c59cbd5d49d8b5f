package org.wireroom.formats.labelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands above the body. */
class HeadTest {
    private static final String LEAD =
            "The harbour board approved a plan on Monday to deepen the channel, ending a dispute of seven years.\n";

    @Test
    void takesTheFirstLineOfSomeLengthForTheHeadline() {
        assertThat(headline("Island News\nBoard approves deeper channel\n" + LEAD))
                .isEqualTo("Board approves deeper channel");
    }

    @Test
    void labelsTheNamesOfSiteAndSectionAboveTheHeadline() {
        assertThat(LabelledCopy.of("Island Life\nBoard approves deeper channel\n" + LEAD)
                        .all("furniture"))
                .containsExactly("Island Life");
    }

    @Test
    void takesAShortFirstLineForTheHeadlineWhereNoOtherIs() {
        assertThat(headline("CHANNEL REVIEW\n\n" + LEAD)).isNull();
        assertThat(headline("ISLAND CHANNEL REVIEW\n\n" + LEAD)).isEqualTo("ISLAND CHANNEL REVIEW");
        assertThat(headline("SCOTLAND\n\n" + LEAD)).isEqualTo("SCOTLAND");
    }

    @Test
    void inventsNoHeadlineWhereTheCopyHasNone() {
        assertThat(headline(LEAD + "It costs 40 million pounds.\n")).isNull();
        assertThat(headline("May 31 at 3:41 PM\nThis week, the water came.\n" + LEAD))
                .isNull();
        assertThat(headline("jane.doe@example.org\nMay 31, 2019 8:00 a.m. ET\n" + LEAD))
                .isNull();
    }

    @Test
    void acceptsAHeadlineClosedWithAFullStopAboveALongParagraph() {
        assertThat(headline("Board approves channel.\n\n" + LEAD)).isEqualTo("Board approves channel.");
        assertThat(headline("Why The Board Wants A Deeper Channel. And Why Now.\n\n" + LEAD))
                .isEqualTo("Why The Board Wants A Deeper Channel. And Why Now.");
        assertThat(headline("The board approved a plan to deepen the channel on Monday, it said.\n" + LEAD))
                .isNull();
    }

    @Test
    void acceptsAClosedHeadlineAboveADatelineThatStandsAlone() {
        LabelledCopy copy = LabelledCopy.of(
                "Fishermen of three islands vow to go on with their protest until May.\n" + "OSLO 1996-08-22\n" + LEAD);

        assertThat(copy.reading().headline()).startsWith("Fishermen of three islands");
        assertThat(copy.reading().dateline().place()).isEqualTo("Oslo");
        assertThat(copy.published().value()).isEqualTo("1996-08-22");
        assertThat(copy.all("dateline"))
                .as("an archive's index line stays readable")
                .isEmpty();
    }

    @Test
    void labelsADatelineInWordsThatStandsAlone() {
        assertThat(LabelledCopy.of("Board approves deeper channel\nOSLO, March 3\n" + LEAD)
                        .all("dateline"))
                .containsExactly("OSLO, March 3");
    }

    @Test
    void labelsACityThatLostItsDash() {
        assertThat(LabelledCopy.of("Board approves deeper channel\nMay 31, 2018 12:01 PM\nPORT ELLEN\n" + LEAD)
                        .all("dateline"))
                .containsExactly("PORT ELLEN");
    }

    @Test
    void cutsTheNameOfTheSiteOffTheHeadline() {
        LabelledCopy copy = LabelledCopy.of("Board approves deeper channel | Island Herald\nSouth Island Magazine\n"
                + "Board approves deeper channel\nMay 31, 2018 12:01 PM\n" + LEAD);

        assertThat(copy.labels())
                .startsWith(
                        "headline: Board approves deeper channel",
                        "furniture: | Island Herald",
                        "furniture: South Island Magazine",
                        "headline: Board approves deeper channel",
                        "timestamp: May 31, 2018 12:01 PM");
        assertThat(copy.reading().headline()).isEqualTo("Board approves deeper channel");
    }

    @Test
    void cutsTheNameOfTheSectionOffTheHeadline() {
        assertThat(headline("Opinion |Will the channel be deep enough?\n" + LEAD))
                .isEqualTo("Will the channel be deep enough?");
    }

    @Test
    void keepsADashInTheHeadline() {
        assertThat(headline("Board approves deeper channel - harbour aide\n" + LEAD))
                .isEqualTo("Board approves deeper channel - harbour aide");
    }

    @Test
    void takesASentenceAboveTheBylineForTheStandfirst() {
        LabelledCopy copy = LabelledCopy.of("Board approves deeper channel\n"
                + "The ferry company also agreed that it would pay a fifth of the costs of the plan.\n"
                + "by Jane Doe /\n" + LEAD);

        assertThat(copy.reading().standfirst()).startsWith("The ferry company also agreed");
        assertThat(copy.all("paragraph")).hasSize(1);
    }

    @Test
    void takesAFirstParagraphForNoStandfirst() {
        LabelledCopy copy = LabelledCopy.of("Board approves deeper channel\nIt is done.\n" + LEAD);

        assertThat(copy.reading().standfirst()).isNull();
        assertThat(copy.all("paragraph")).first().isEqualTo("It is done.");
    }

    @Test
    void takesRowsOfATableForNoStandfirst() {
        assertThat(LabelledCopy.of("ISLAND FERRIES 4TH QTR NET\n\nShr 34 cts vs 1.19 dlrs\nNet 807,000 vs 2,858,000\n")
                        .reading()
                        .standfirst())
                .isNull();
    }

    @Test
    void readsTheLineBelowTheByline() {
        LabelledCopy copy =
                LabelledCopy.of("Board approves deeper channel\nBy Jane Doe\nSpecial to The Islander\n" + LEAD);

        assertThat(copy.all("byline")).containsExactly("By Jane Doe", "Special to The Islander");
        assertThat(copy.reading().byline()).isEqualTo("Jane Doe");
    }

    @Test
    void takesANameAboveTheTimeForTheByline() {
        LabelledCopy copy = LabelledCopy.of("Jane Doe\nMay 31, 2019 10:00AM (UTC)\n" + LEAD);

        assertThat(copy.all("byline")).containsExactly("Jane Doe");
        assertThat(copy.reading().byline()).isEqualTo("Jane Doe");
        assertThat(copy.reading().headline()).isNull();
    }

    @Test
    void labelsLinksBetweenTwoPrintsOfTheHeadline() {
        LabelledCopy copy =
                LabelledCopy.of("Board approves deeper channel\n15m ago\nCan herring ever beat the salmon?\n"
                        + "24m ago\nBoard approves deeper channel\n" + LEAD);

        assertThat(copy.all("headline")).hasSize(2);
        assertThat(copy.all("related")).containsExactly("Can herring ever beat the salmon?");
        assertThat(copy.all("paragraph")).hasSize(1);
    }

    @Test
    void takesARepeatedLineOfAListForNoHeadline() {
        LabelledCopy copy = LabelledCopy.of(LEAD + "Port Ellen harbour\nIslanders pay one pound, visitors three\n"
                + "Bowmore harbour\nIslanders pay one pound, visitors three\n");

        assertThat(copy.reading().headline()).isNull();
    }

    @Test
    void takesAHeadlineWithAColonForNoFieldOfAnExport() {
        assertThat(headline("Newspaper: minister used private boat to reach the islands\n" + LEAD))
                .startsWith("Newspaper: minister");
    }

    @Test
    void findsTheHeadlineOfAPageThatIsFullOfHeadlines() {
        assertThat(headline("""
                        Search
                        Storm closes schools across the north
                        Ten ways to cook a herring
                        Islanders win the cup after extra time
                        Council to vote on parking charges
                        Board approves deeper channel for ferries
                        """ + LEAD)).isEqualTo("Board approves deeper channel for ferries");
    }

    @Test
    void takesAPlaceBeforeAColonForADatelineButNotASpeaker() {
        assertThat(LabelledCopy.of("ISLAMABAD: " + LEAD).reading().dateline().place())
                .isEqualTo("Islamabad");
        assertThat(LabelledCopy.of("GROSS: " + LEAD + "ROE: It was time, I think.\nGROSS: So it was.\nROE: Yes.\n")
                        .reading()
                        .dateline())
                .isNull();
    }

    @Test
    void findsADatelineBelowAStandfirstAndACaption() {
        LabelledCopy copy = LabelledCopy.of("Board approves deeper channel\n"
                + "The plan that the board has now approved ends a dispute of seven years.\n"
                + "OSLO (NTB) — " + LEAD);

        assertThat(copy.reading().standfirst()).startsWith("The plan that the board");
        assertThat(copy.all("dateline")).containsExactly("OSLO (NTB) —");
    }

    @ParameterizedTest
    @ValueSource(strings = {"In Kitwe", "On The Islands", "At Home", "Across Northern Lagos"})
    void whereAChapterIsSetIsItsHeadingAndNotTheWriter(String line) {
        LabelledCopy copy = LabelledCopy.of("Three towns vote on ferries\n\n" + line + "\n\n" + LEAD);

        assertThat(copy.reading().byline()).isNull();
        assertThat(copy.all("subheading")).containsExactly(line);
    }

    private static String headline(String text) {
        return LabelledCopy.of(text).reading().headline();
    }
}
