package org.wireroom.formats.labelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which line above a text is its headline, and which only looks like one. */
class HeadlineKindsTest {
    private static final List<String> BODY = List.of(
            "The harbour board has sold its two oldest ferries to a company in Norway, it announced on Monday.",
            "It will buy one new boat with the money, which is to be delivered in the spring of next year.",
            "\"They were good boats,\" harbour master Bo Krans said, \"but nobody builds engines for them now.\"");
    private static final String TEXT = String.join("\n\n", BODY) + "\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sources: Harbour board to sell its two oldest ferries",
                "Sources: Krans will leave the harbour in June",
                "Photos: The last crossing of the old ferries",
                "Photos: Islanders say good-bye to their boats",
                "Comments: Why the islands need more than one boat",
                "Comment: The board has sold more than two boats",
                "Report: Ferry sale cost the islands two million",
                "Video: The last crossing of the old ferries",
                "Krans: 'Nobody builds engines for them any more'",
                "Ferries: board sells two and buys one",
                "Exclusive: Board to sell its two oldest ferries"
            })
    void aHeadlineMayBeginWithALabel(String headline) {
        LabelledCopy copy = LabelledCopy.of(headline + "\n\n" + TEXT);

        assertThat(copy.reading().headline()).isEqualTo(headline);
        assertThat(copy.all("paragraph")).containsExactlyElementsOf(BODY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ferries sold", "Boats sold", "Boards announce", "Old ferries", "Engines built"})
    void aHeadlineMayBeTwoWordsOfTheText(String headline) {
        LabelledCopy copy = LabelledCopy.of(headline + "\n\n" + TEXT);

        assertThat(copy.reading().headline()).isEqualTo(headline);
        assertThat(copy.all("paragraph")).containsExactlyElementsOf(BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FOR IMMEDIATE RELEASE",
                "For Immediate Release: March 3, 2026",
                "EMBARGOED UNTIL 6 A.M. MONDAY, MARCH 3",
                "Embargo: 00:01 GMT, 3 March 2026",
                "NOT FOR PUBLICATION BEFORE 3 MARCH 2026",
                "HOLD FOR RELEASE until Monday, 9 a.m."
            })
    void aLineThatSaysWhenToPublishIsNotTheHeadline(String line) {
        LabelledCopy copy = LabelledCopy.of(line + "\n\nHarbour board sells its two oldest ferries\n\n" + TEXT);

        assertThat(copy.reading().headline()).isEqualTo("Harbour board sells its two oldest ferries");
        assertThat(copy.all("notice")).containsExactly(line);
        assertThat(copy.all("paragraph")).containsExactlyElementsOf(BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BC-EU--Ferry Sale, 1st Ld-Writethru",
                "^BC-EU--Norway-Ferries,0300<",
                "FERRIES-2nd Ld-Writethru",
                "AM-Ferry-Sale, Bjt,0541",
                "eds: UPDATES with quotes, ADDS details"
            })
    void aSlugIsNotTheHeadline(String slug) {
        LabelledCopy copy = LabelledCopy.of(slug + "\n\nHarbour board sells its two oldest ferries\n\n" + TEXT);

        assertThat(copy.reading().headline()).isEqualTo("Harbour board sells its two oldest ferries");
        assertThat(copy.all("paragraph")).containsExactlyElementsOf(BODY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "A ferry leaves Port Elm on Monday. (AP); caption",
                "The older of the ferries at the pier. Photo: Rosa Diaz/Ledger; caption",
                "FILE PHOTO: A ferry leaves the pier of Port Elm in 2019; caption",
                "By Ada Lind and Bo Falk; byline",
                "Ada Lind, harbour correspondent; byline",
                "Photo: Rosa Diaz / Ledger; credit"
            })
    void aCaptionOrABylineIsNotTheStandfirst(String line, String kind) {
        LabelledCopy copy = LabelledCopy.of(
                "Harbour board sells its two oldest ferries\n\n" + line + "\n\n3 March 2026\n\n" + TEXT);

        assertThat(copy.reading().standfirst()).isNull();
        assertThat(copy.all(kind)).containsExactly(line);
        assertThat(copy.all("paragraph")).containsExactlyElementsOf(BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A company from Bergen pays three million for both boats",
                "Both boats were built in 1971 and have carried eleven million people across the sound.",
                "Crews had asked for three new boats - board says one is enough",
                "Sale brings three million, and the union is silent"
            })
    void aSentenceAboveTheBylineIsTheStandfirst(String standfirst) {
        LabelledCopy copy = LabelledCopy.of("Harbour board sells its two oldest ferries\n\n" + standfirst
                + "\n\nBy Ada Lind\n\n3 March 2026\n\n" + TEXT);

        assertThat(copy.reading().standfirst()).isEqualTo(standfirst);
        assertThat(copy.all("paragraph")).containsExactlyElementsOf(BODY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"(AP); AP", "(Reuters); Reuters", "(AFP); AFP", "- Reuters; Reuters", "(PTI); PTI"})
    void anAgencyBelowTheTextIsACredit(String line, String agency) {
        LabelledCopy copy =
                LabelledCopy.of("Harbour board sells its two oldest ferries\n\n" + TEXT + "\n" + line + "\n");

        assertThat(copy.reading().agency().name()).isEqualTo(agency);
        assertThat(copy.all("credit")).containsExactly(line);
        assertThat(copy.all("paragraph")).containsExactlyElementsOf(BODY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(AP)", "(Reuters)", "(AFP)", "(PTI)", "- AFP"})
    void anAgencyAtTheEndOfTheLastParagraphIsSplitOff(String signOff) {
        LabelledCopy copy =
                LabelledCopy.of("Harbour board sells its two oldest ferries\n\n" + TEXT.strip() + " " + signOff + "\n");

        assertThat(copy.all("paragraph")).containsExactlyElementsOf(BODY);
        assertThat(copy.all("credit")).containsExactly(signOff);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A new boat", "What the union says", "'Good boats'", "THE NEW BOAT"})
    void aShortLineBetweenParagraphsIsASubheading(String heading) {
        LabelledCopy copy = LabelledCopy.of("Harbour board sells its two oldest ferries\n\n" + BODY.get(0) + "\n\n"
                + heading + "\n\n" + BODY.get(1) + "\n\n" + BODY.get(2) + "\n");

        assertThat(copy.all("subheading")).containsExactly(heading);
        assertThat(copy.all("paragraph")).containsExactlyElementsOf(BODY);
    }

    @Test
    void theTitlesOfTheEntriesOfALivePageAreSubheadings() {
        LabelledCopy copy = LabelledCopy.of("""
                Ferry sale live: board votes on two oldest boats

                2:10 pm

                Board: 'One new boat is enough'

                The chairwoman of the board says that one new boat is enough for the islands.

                1:42 pm

                Union wants three boats

                The union of the crews has told the board that it wants three new boats.

                1:05 pm

                Doors open

                The doors of the town hall have opened, and about a hundred people went in.
                """);

        assertThat(copy.all("subheading"))
                .containsExactly("Board: 'One new boat is enough'", "Union wants three boats", "Doors open");
        assertThat(copy.all("paragraph")).hasSize(3);
        assertThat(copy.reading().standfirst()).isNull();
    }
}
