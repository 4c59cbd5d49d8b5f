package org.wireroom.formats.labelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.contract.article.Published;

class PublicationTest {
    private static final String HEAD = "Board approves deeper channel\n";
    private static final String LEAD =
            "The harbour board approved a plan to deepen the channel, ending a dispute at last.\n";

    @Test
    void takesTheTimestamp() {
        assertThat(published(HEAD + "May 31, 2019 8:00 a.m. ET\n" + LEAD).value())
                .isEqualTo("2019-05-31T08:00-04:00");
        assertThat(published(HEAD + "May 31, 2019, 9:52 PM UTC\n" + LEAD).value())
                .isEqualTo("2019-05-31T21:52Z");
    }

    @Test
    void prefersThePublicationToTheUpdate() {
        Published published = published(HEAD + "Updated June 2, 2018\nPosted: 4:56 AM, June 01, 2018\n" + LEAD);

        assertThat(published.value()).isEqualTo("2018-06-01T04:56");
        assertThat(published.conflicts()).isEmpty();
    }

    @Test
    void takesTheUpdateWhereNothingElseTells() {
        assertThat(published(HEAD + "Updated June 2, 2018\n" + LEAD).value()).isEqualTo("2018-06-02");
    }

    @Test
    void readsATimestampAtTheFootOnlyWhereItSaysWhatItIs() {
        String page = HEAD + LEAD + LEAD.replace("harbour", "ferry") + LEAD.replace("harbour", "port");

        assertThat(published(page + "First published on May 31, 2019 / 10:50 AM\n")
                        .value())
                .isEqualTo("2019-05-31T10:50");
        assertThat(published(page + "More on this story\nFerry strike ends\n3 May 2019\n")
                        .value())
                .isNull();
    }

    @Test
    void leavesDatesOfTheStoryAlone() {
        assertThat(published(HEAD + LEAD + "On May 3, 2019, the board met. It was a Friday.\n")
                        .value())
                .isNull();
    }

    @Test
    void neverTakesAYearFromTheClockAlone() {
        Published published = published("OSLO, April 27. /NTB/. " + LEAD);

        assertThat(published.value()).isEqualTo("--04-27");
        assertThat(published.evidence()).containsExactly("dateline --04-27");
    }

    @Test
    void findsTheYearByTheWeekdayOfTheLead() {
        Published published =
                published("OSLO, March 25. /NTB/. The board is open to talks, Mary Roe told reporters Thursday.\n");

        assertThat(published.value()).isEqualTo("2021-03-25");
        assertThat(published.evidence()).containsExactly("dateline --03-25", "weekday Thursday");
    }

    @Test
    void prefersAYearNearTheOtherDatesOfTheCopy() {
        Published published =
                published("OSLO, March 25. /NTB/. The board is open to talks, Mary Roe told reporters Thursday. "
                        + "The dispute began in June 2009, after the storm.\n");

        assertThat(published.value()).isEqualTo("2010-03-25");
        assertThat(published.evidence())
                .containsExactly("dateline --03-25", "weekday Thursday", "year 2009 in the copy");
    }

    @Test
    void takesAYearThatTheCopyLooksForwardTo() {
        assertThat(published(
                                "NEW YORK, May 30 (NTB) - The count of 2020 was in doubt, Mary Roe told reporters Thursday.\n")
                        .value())
                .isEqualTo("2019-05-30");
    }

    @Test
    void takesAWeekdayOfAnotherDayForNoEvidence() {
        for (String clause : new String[] {
            "which met last Thursday",
            "which will meet on Thursday",
            "who waited until Thursday",
            "which said today that the talks of Thursday failed"
        }) {
            assertThat(published("OSLO, March 25 - The talks of the board, " + clause + ", will go on for weeks.\n")
                            .value())
                    .as(clause)
                    .isEqualTo("--03-25");
        }
    }

    @Test
    void takesADatelineWithADateForThatOfTheReport() {
        assertThat(published("OSLO, March 25 - The board on Thursday cut the ribbon of the new pier.\n")
                        .value())
                .isEqualTo("2021-03-25");
        assertThat(published("OSLO - The board on Thursday cut the ribbon of the new pier.\n")
                        .value())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The film that made her known appeared in 1985.",
                "She has run the theatre since 2021.",
                "She was born on May 3, 1953.",
                "The theatre was closed from 2018 to 2020, and again in 2022.",
                "It is the first such prize since June 1999.",
            })
    void keepsThePastOfAStoryFromTheYearOfItsReport(String past) {
        assertThat(published("LIMA, March 11 (NTB) - Mary Roe, the actress, died on Wednesday. " + past + "\n")
                        .value())
                .isEqualTo("2026-03-11");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DUNMORE, March 3 (NTB) - The board met on Monday. | 2025-03-03",
                "DUNMORE, March 3 - The board met on Monday. | --03-03",
                "DUNMORE, March 3 - The board met on Tuesday. | 2026-03-03",
                "DUNMORE, March 3 - The board met on Monday, two months into the 2025 season. | 2025-03-03",
                "DUNMORE, Nov 17 - The board met on Monday. | 2026-11-17",
                "DUNMORE, Nov 17 (NTB) - The board met on Tuesday. It built the pier in June 2020. | 2026-11-17",
            })
    void leavesTheYearOpenWhereTheReportMayBeOfTheDayAfter(String text, String value) {
        assertThat(published(text + "\n").value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The board cut the ribbon on Friday, the port said. Mary Roe said on Thursday that it was late.",
                "The board cut the ribbon early Friday, the port said. Mary Roe said on Thursday that it was late.",
                "The board cut the ribbon early Friday.",
                "The board said early Friday that the pier was open.",
                "A judge will rule on Monday on the pier. Mary Roe told reporters early Friday.",
                "A judge is scheduled to rule on Monday, a clerk said on Friday.",
                "The strike is to begin on Monday, the union said on Friday.",
                "Talks failed on Friday after the board met last Monday. It met again on Tuesday.",
            })
    void takesTheWeekdayOfTheNewsAndNotThatOfALaterSentence(String lead) {
        assertThat(published("OSLO, June 5 (NTB) - " + lead + "\n").value()).isEqualTo("2026-06-05");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The pier was closed until early Friday.",
                "The board will meet on Friday.",
                "The board would decide by early Friday.",
                "The vote is expected in Oslo on Friday.",
                "The pier has been closed since Friday.",
            })
    void takesNoWeekdayThatIsAheadOrBefore(String lead) {
        assertThat(published("OSLO, June 5 (NTB) - " + lead + "\n").value()).isEqualTo("--06-05");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Publié le 03/04/2026 à 21h30 | La ligne du ferry a été fermée par le port, qui ne dit pas pourquoi. "
                        + "Les habitants de la ville sont en colère. | 2026-04-03T21:30",
                "Veröffentlicht am 03.04.2026, 21.30 Uhr | Die Fähre ist vom Hafen eingestellt worden, und niemand weiß, "
                        + "warum das so ist. Die Bewohner sind nicht froh. | 2026-04-03T21:30",
                "Published 03/04/2026 | The ferry line was closed by the port, which did not say why it was. | 2026",
                "Published 04/03/2026 9:30 PM EST | The ferry line was closed by the port. | 2026-04-03T21:30-05:00",
                "Published 03/04/2026 \u2013 Updated 25/04/2026 | The ferry line was closed by the port. | 2026-04-03",
                "Published Mon Mar 02 21:30:00 EST 2026 | The ferry line was closed by the port. | 2026-03-02T21:30-05:00",
                "Published 2-Mar-26 24:00 | The ferry line was closed by the port. | 2026-03-03T00:00",
            })
    void readsDatesInFiguresAsTheLanguageAndTheOtherDatesDo(String line, String lead, String value) {
        assertThat(published("Ferry closes for good\n\n" + line + "\n\n" + lead + "\n")
                        .value())
                .isEqualTo(value);
    }

    @Test
    void takesTheWeekdayThatIsPrintedWithTheDay() {
        assertThat(published("OSLO, Thursday, March 25 — " + LEAD).value()).isEqualTo("2021-03-25");
        assertThat(published(HEAD + "Thursday, March 25, 3:41 PM\n" + LEAD).value())
                .isEqualTo("2021-03-25T15:41");
    }

    @Test
    void listsDatesThatDisagree() {
        Published published = published(HEAD + "Friday, 01/17/2019 - 09:50\nOSLO, January 16 (NTB) - " + LEAD);

        assertThat(published.value()).isEqualTo("2019-01-17T09:50");
        assertThat(published.evidence()).containsExactly("timestamp 2019-01-17T09:50");
        assertThat(published.conflicts()).containsExactly("dateline --01-16", "weekday Friday");
    }

    @Test
    void putsDatesTogetherThatAgree() {
        Published published = published(HEAD + "05/06/2021\nOSLO, June 5 (NTB) - " + LEAD);

        assertThat(published.value()).isEqualTo("2021-06-05");
        assertThat(published.conflicts()).isEmpty();
    }

    @Test
    void leavesAmbiguousFiguresOpen() {
        assertThat(published(HEAD + "05/06/2021\n" + LEAD).value()).isEqualTo("2021");
    }

    private static Published published(String text) {
        return LabelledCopy.of(text).published();
    }
}
