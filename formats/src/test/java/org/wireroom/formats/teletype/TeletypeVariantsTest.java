package org.wireroom.formats.teletype;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.formats.Wire;
import org.wireroom.formats.reading.Item;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.UndecodableException;
import org.wireroom.text.SegmentKind;

/** Messages of teletype lines as agencies send them; a line end is written "/", and the control characters by their names. */
class TeletypeVariantsTest {
    private static String message(String written) {
        return written.replace("SOH", "\u0001")
                .replace("STX", "\u0002")
                .replace("ETX", "\u0003")
                .replace("EOT", "\u0004")
                .replace("/", "\r\n");
    }

    private static String iptc(String headAndText) {
        return message(
                "SOHhwa0042 3 i 142 HW 0211//Ferry-aground//STX" + headAndText + "//ETXhw jf//021530 GMT Mar 26/EOT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Ferry runs aground off Port Elm =//   Port Elm, March 2 (HW) - A ferry ran aground on Monday.",
                "/Ferry runs aground off Port Elm=/   Port Elm, March 2 (HW) - A ferry ran aground on Monday.",
                "URGENT/Ferry runs aground off Port Elm =//Port Elm, March 2 (HW) - A ferry ran aground on Monday.",
                "Ferry runs aground off Port Elm =///   Port Elm (dpa) - A ferry ran aground on Monday.",
                "/Ferry runs aground off Port Elm =/By Jo Field =//   Port Elm (dpa) - A ferry ran aground on Monday."
            })
    void theLinesBeforeTheTextAreItsHead(String text) throws UndecodableException {
        Reading reading = Wire.read(iptc(text));

        assertThat(reading.mediaType()).isEqualTo("text/x-iptc7901");
        assertThat(reading.headline()).isEqualTo("Ferry runs aground off Port Elm");
        assertThat(reading.dateline().place()).isEqualTo("Port Elm");
        assertThat(reading.published().value()).isEqualTo("2026-03-02T15:30Z");
        assertThat(Wire.paragraphs(reading)).containsExactly("A ferry ran aground on Monday.");
    }

    @Test
    void theWriterOfTheHeadIsTheByline() throws UndecodableException {
        Reading reading = Wire.read(
                iptc("/Ferry runs aground =/By Jo Field =//   Port Elm (dpa) - A ferry ran aground on Monday."));

        assertThat(reading.byline()).isEqualTo("Jo Field");
    }

    @ParameterizedTest
    @CsvSource({
        "021530 GMT Mar 26, 2026-03-02T15:30Z",
        "021530 Mar 26, 2026-03-02T15:30",
        "021530 GMT Mär 26, 2026-03-02T15:30Z",
        "021530 GMT AOÛ 26, 2026-08-02T15:30Z",
        "021530 GMT DEZ 25, 2025-12-02T15:30Z",
        "021530 GMT мар 26, 2026-03-02T15:30Z",
        "021530 GMT Ago 26, 2026-08-02T15:30Z",
        "021530 EST Mar 26, 2026-03-02T15:30-05:00"
    })
    void theTimeOfFilingNamesAndDatesTheMessage(String filed, String iso) throws UndecodableException {
        String message = iptc("/Ferry runs aground =//   Port Elm (dpa) - A ferry ran aground.")
                .replace("021530 GMT Mar 26", filed);

        assertThat(Wire.read(message).published().value()).isEqualTo(iso);
        assertThat(Wire.items(message))
                .singleElement()
                .extracting(Item::identity)
                .isEqualTo("hwa0042 " + iso);
    }

    @Test
    void aDumpHasAnItemForEachMessageWhateverIsBetweenThem() throws UndecodableException {
        String one = iptc("/One =//   Port Elm (dpa) - A ferry ran aground.");
        String two = iptc("/Two =//   Seahaven (dpa) - The mayor resigned.").replace("0042", "0043");
        String three = iptc("/Three =//   Nordby (dpa) - Schools stay closed until Thursday, the town said.")
                .replace("0042", "0044");

        List<Item> items = Wire.items("\r\n\r\n" + one + "\u007f\u007f\r\n" + two + "\n\n\n" + three);

        assertThat(items)
                .extracting(Item::identity)
                .containsExactly("hwa0042 2026-03-02T15:30Z", "hwa0043 2026-03-02T15:30Z", "hwa0044 2026-03-02T15:30Z");
        assertThat(Wire.read(items.get(1).bytes()).headline()).isEqualTo("Two");
        assertThat(Wire.paragraphs(Wire.read(items.get(2).bytes())))
                .containsExactly("Schools stay closed until Thursday, the town said.");
    }

    @Test
    void oneMessageWithoutItsEndIsTheOnlyProblemOfADump() throws UndecodableException {
        String one = message("SOHhwa0041 3 i 90 HW 0210//STX/One =//   Port Elm (dpa) - A ferry ran agr");
        String two = iptc("/Two =//   Seahaven (dpa) - The mayor resigned.");

        assertThat(Wire.items(one + two))
                .extracting(item -> item.problem() == null)
                .containsExactly(false, true);
        assertThat(Wire.items(two + one))
                .extracting(item -> item.problem() == null)
                .containsExactly(true, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "ISO-8859-1"})
    void lettersBeyondAsciiAreRead(String charset) throws UndecodableException {
        byte[] bytes =
                iptc("/Fähre läuft auf Grund =//   Köln (dpa) - Eine Fähre lief am Montag auf Grund, sagte die Küstenwache.")
                        .getBytes(Charset.forName(charset));

        assertThat(Wire.read(bytes).headline()).isEqualTo("Fähre läuft auf Grund");
        assertThat(Wire.paragraphs(Wire.read(bytes)))
                .containsExactly("Eine Fähre lief am Montag auf Grund, sagte die Küstenwache.");
    }

    @Test
    void quotationMarksAndDashesOfTheWireAreTheRealOnes() throws UndecodableException {
        Reading reading = Wire.read(
                message(
                        "SOHw2870/f l BC-Ferry 03-02 1049/STX^BC-Ferry,466</^Ferry runs aground</^By JO FIELD=/^Harbour Wire=/"
                                + "\t   PORT ELM (HW) _ A ferry ran aground on Monday./\t   ``We were lucky,'' she said _ and laughed./ETXHW-WF-03-02-26 1509GMT</EOT"));

        assertThat(reading.mediaType()).isEqualTo("text/x-anpa1312");
        assertThat(reading.headline()).isEqualTo("Ferry runs aground");
        assertThat(reading.byline()).isEqualTo("JO FIELD");
        assertThat(reading.published().value()).isEqualTo("2026-03-02T15:09Z");
        assertThat(Wire.paragraphs(reading))
                .containsExactly("A ferry ran aground on Monday.", "“We were lucky,” she said — and laughed.");
    }

    @Test
    void notesToDesksAreNotPartOfTheText() throws UndecodableException {
        Reading reading = Wire.read(iptc("/Ferry runs aground =//   Port Elm (dpa) - A ferry ran aground on Monday.//"
                + "# Notebook//## Internet links/- the ferry company//## Contacts/Harbour desk"));

        assertThat(Wire.paragraphs(reading)).containsExactly("A ferry ran aground on Monday.");
        assertThat(Wire.all(reading, SegmentKind.FURNITURE)).contains("# Notebook", "## Contacts", "Harbour desk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hwa0042 3 i 142 HW 0211 is the number of the report that was lost.",
                "The text begins with a number: 42.",
                "\u0002 A text without a header.",
                "\u0003"
            })
    void otherTextIsNoMessage(String text) {
        assertThat(new org.wireroom.formats.ArticleReader()
                        .mediaType(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEqualTo("text/plain");
    }
}
