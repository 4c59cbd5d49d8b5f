package org.wireroom.formats.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.formats.Wire;
import org.wireroom.formats.reading.UndecodableException;

class EmbargoLineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EMBARGOED UNTIL 3 March 2026, 10:00 GMT | 2026-03-03T10:00:00Z",
                "Embargo: 00:01 BST Tuesday 7 July 2026 | 2026-07-06T23:01:00Z",
                "Under embargo until March 3, 2026 at 9:30 a.m. EST | 2026-03-03T14:30:00Z",
                "STRICTLY EMBARGOED TO 2026-03-03T10:00:00+02:00 | 2026-03-03T08:00:00Z",
                "EMBARGOED UNTIL 0001 GMT, Friday 5 March 2027 | 2027-03-05T00:01:00Z",
                "NOT FOR PUBLICATION BEFORE 0001 GMT FRIDAY 5 MARCH 2027 | 2027-03-05T00:01:00Z",
                "NOT FOR PUBLICATION OR BROADCAST BEFORE 00.01 HRS GMT ON FRIDAY, MARCH 5, 2027 | 2027-03-05T00:01:00Z",
                "STRICTLY EMBARGOED: NOT FOR PUBLICATION, BROADCAST OR USE ON WEBSITES AND CLUB TAPES BEFORE 0001 HOURS GMT ON FRIDAY 5 MARCH 2027 | 2027-03-05T00:01:00Z",
                "HOLD FOR RELEASE UNTIL 6 A.M. EST FRIDAY, MARCH 5, 2027 | 2027-03-05T11:00:00Z",
                "For release: Friday, March 5, 2027 at 12 noon CET | 2027-03-05T11:00:00Z",
                "Embargo till 5 March 2027 midnight GMT | 2027-03-06T00:00:00Z",
                "NOT TO BE PUBLISHED BEFORE 11 pm BST, 4 July 2027 | 2027-07-04T22:00:00Z",
                "Embargoed for 5 March 2027 at 18.30 (CET) | 2027-03-05T17:30:00Z"
            })
    void tellsUntilWhenALineEmbargoesTheArticle(String line, String until) {
        assertThat(EmbargoLine.until(line)).hasToString(until);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Embargoed until the minister speaks",
                "Embargoed until 3 March 2026",
                "Embargoed until 05/03/2026 10:00 GMT",
                "Embargo lifted 3 March 2026, 10:00 GMT",
                "FOR IMMEDIATE RELEASE 3 March 2026, 10:00 GMT"
            })
    void needsAFullDateWithItsTime(String line) {
        assertThat(EmbargoLine.until(line)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"EMBARGOED UNTIL 3 March 2026, 10:00 GMT", "Embargo: 10:00 GMT, 3 March 2026"})
    void isReadInPlainText(String line) throws UndecodableException {
        String text = line
                + "\n\nHarbour to get a second ferry\n\nORSUND, March 2 (Telex) - The harbour of Orsund will get a second"
                + " ferry in autumn, its director said.\n\nThe ferry takes 300 passengers and 40 cars to the islands.\n";

        assertThat(Wire.read(text).metadata().rights().embargoedUntil()).hasToString("2026-03-03T10:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Do not publish before 5 March 2027 06:00 GMT",
                "This story is embargoed until 06:00 GMT on 5 March 2027.",
                "News embargo lifts 5 March 2027 at 06:00 GMT",
                "NOTE TO EDITORS: Embargoed until 06:00 GMT, 5 March 2027",
                "PRESS RELEASE - EMBARGOED UNTIL 06:00 GMT, 5 MARCH 2027",
            })
    void isReadWhateverElseTheLineIsTakenFor(String line) throws UndecodableException {
        String text = line
                + "\n\nHarbour to get a second ferry\n\nORSUND, March 2 (Telex) - The harbour of Orsund will get a second"
                + " ferry in autumn, its director said.\n\nThe ferry takes 300 passengers and 40 cars to the islands.\n";

        assertThat(Wire.read(text).metadata().rights().embargoedUntil()).hasToString("2027-03-05T06:00:00Z");
    }

    @Test
    void isReadInThePage() throws UndecodableException {
        String page =
                "<html><body><h1>Harbour to get a second ferry</h1><p>EMBARGOED UNTIL 0001 GMT, FRIDAY 5 MARCH 2027</p>"
                        + "<p>The harbour of Orsund will get a second ferry in autumn, its director said on Monday.</p>"
                        + "<p>The ferry takes 300 passengers and 40 cars to the islands, and it is the first in ten years.</p></body></html>";

        assertThat(Wire.read(page).metadata().rights().embargoedUntil()).hasToString("2027-03-05T00:01:00Z");
    }
}
