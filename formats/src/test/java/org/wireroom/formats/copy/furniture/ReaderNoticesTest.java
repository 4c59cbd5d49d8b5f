package org.wireroom.formats.copy.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.text.layout.Block;

/** What a page says to its readers, and headings above its links, by their wording alone. */
class ReaderNoticesTest {
    private static final Furniture FURNITURE = new Furniture();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MOST READ IN NEWS",
                "READ MORE ON NEIGHBOUR ROWS",
                "More From Port Elm",
                "More On This Trial",
                "Also in this week's Ledger:",
                "MORE STORIES ABOUT FERRIES",
                "LATEST IN SPORT",
                "Related coverage",
                "Recommended for you"
            })
    void isAHeadingOfLinks(String line) {
        assertThat(cue(line)).isEqualTo(Furniture.Cue.HEADING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "More from the budget must go to clinics, doctors said.",
                "More on that evening was never said",
                "Also in doubt is the captain of the team",
                "Latest in a row of storms hits the islands and the coast",
                "Promoted to captain in May"
            })
    void aLineThatBeginsLikeAHeadingOfLinksIsAnother(String line) {
        assertThat(cue(line)).isNotEqualTo(Furniture.Cue.HEADING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Do you have a neighbour from hell? Email news@clarion.example or call 0207 555 0000",
                "Got a tip? resultsdesk@markets.example",
                "If you think we have got something wrong, write to corrections@ardle.example.",
                "To submit an item, write to briefs@record.example by 3 p.m.",
                "Contact William Alden at will.alden@buzz.example .",
                "Email the reporter at ada.lind@ledger.example.",
                "Please send your photos of the storm to pictures@ledger.example.",
                "Questions? Comments? Write to desk@ledger.example."
            })
    void asksTheReadersToWrite(String line) {
        assertThat(cue(line)).isEqualTo(Furniture.Cue.FURNITURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anybody with information is asked to write to police@elm.example.",
                "\"If you see him, write to police@elm.example,\" the inspector said.",
                "He had signed the letter with troll@elm.example, the court heard.",
                "Do you have a neighbour from hell? Most of the town does.",
                "Applicants may write to clerk@elm.example until Friday, the council said."
            })
    void anAddressInTheTextIsNotACall(String line) {
        assertThat(cue(line)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Video: Watch the goal]",
                "[Photo gallery] The last crossing",
                "[Pull quote] Now I would settle for a window",
                "[Newsletter: Morning Tides]",
                "[Listen] The report as audio",
                "--- photo LAP_2020.jpg: empty pier ---",
                "-- video PEL_2026.mp4: the crossing --"
            })
    void standsForSomethingThatIsNotText(String line) {
        assertThat(cue(line)).isEqualTo(Furniture.Cue.FURNITURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[The video was shown in court.]",
                "[He] photographed the boat for an hour.",
                "--- and then he photographed the boat ---",
                "[sic] was the only note in the margin."
            })
    void otherBracketsAndDashesAreText(String line) {
        assertThat(cue(line)).isNull();
    }

    private static Furniture.Cue cue(String line) {
        return FURNITURE.cue(new Block(line, 0, line.length()));
    }
}
