package org.wireroom.formats.teletype;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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

@SuppressWarnings("StringConcatToTextBlock") // line ends are part of the formats
class TeletypeFormatTest {
    private static final String IPTC = "\u0001eca0124 3 i 93  dpa 1888\r\n\nYemen/conflict/\r\n\u0002EXTRA\n"
            + "Peace talks to take place next month, minister says =\r\n\n"
            + "Washington (dpa) - The minister says he expects the parties to hold\r\n"
            + "talks early next month.\r\n\n"
            + "\"We hope for peace,\" he said.\r\n\n"
            + "# Notebook\r\n\n## Internet links\r\n- [site](http://example.org)\r\n\r\n"
            + "\u0003212101 GMT Nov 18\r\n\u007f\n\u007f\u0004";

    private static final String ANPA =
            "\u0016\u0016\u0001w2870\u001fasian\nf l\u0013\u0011 BC-LT--Bridge    11-13 1049\n"
                    + "\u0002^BC-LT--Bridge,466<\n^Old bridge opens after nine years <\n^Eds: With AP Photos.<\n^By MARA HOLT=\n^Associated Press=\n"
                    + "\t   PORT ELLEN, Scotland (AP) _ The bridge reopened on Thursday, the council said in a statement. \n \n"
                    + "\t   ``We waited for years,'' the mayor said.\n\n\t   \u0003AP-WF-11-13-13 1509GMT<\n\n\f\n\u0004";

    @Test
    void readsIptc7901() throws UndecodableException {
        Reading reading = Wire.read(IPTC);

        assertThat(reading.mediaType()).isEqualTo("text/x-iptc7901");
        assertThat(reading.headline()).isEqualTo("Peace talks to take place next month, minister says");
        assertThat(reading.agency().name()).isEqualTo("dpa");
        assertThat(reading.dateline().place()).isEqualTo("Washington");
        assertThat(reading.published().value()).isEqualTo("2018-11-21T21:01Z");
        assertThat(Wire.paragraphs(reading))
                .containsExactly(
                        "The minister says he expects the parties to hold\ntalks early next month.",
                        "\"We hope for peace,\" he said.");
        assertThat(Wire.all(reading, SegmentKind.FURNITURE)).contains("# Notebook");
    }

    @Test
    void readsAnpa1312() throws UndecodableException {
        Reading reading = Wire.read(ANPA);

        assertThat(reading.mediaType()).isEqualTo("text/x-anpa1312");
        assertThat(reading.headline()).isEqualTo("Old bridge opens after nine years");
        assertThat(reading.byline()).isEqualTo("MARA HOLT");
        assertThat(reading.published().value()).isEqualTo("2013-11-13T15:09Z");
        assertThat(reading.dateline().place()).isEqualTo("Port Ellen, Scotland");
        assertThat(Wire.paragraphs(reading))
                .containsExactly(
                        "The bridge reopened on Thursday, the council said in a statement.",
                        "\u201cWe waited for years,\u201d the mayor said.");
    }

    @Test
    void eachMessageOfADumpIsAnItem() throws UndecodableException {
        List<Item> items = Wire.items(IPTC + "\r\n" + ANPA + IPTC.replace("eca0124", "eca0125"));

        assertThat(items)
                .extracting(Item::identity)
                .containsExactly("eca0124 2018-11-21T21:01Z", "w2870 2013-11-13T15:09Z", "eca0125 2018-11-21T21:01Z");
        assertThat(items.get(1).bytes()).isEqualTo(ANPA.substring(2).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsAMessageThatLostItsControlCharacters() throws UndecodableException {
        Reading reading = Wire.read(IPTC.replaceAll("[\u0001-\u0004\u007f]", ""));

        assertThat(reading.headline()).isEqualTo("Peace talks to take place next month, minister says");
        assertThat(reading.published().value()).isEqualTo("2018-11-21T21:01Z");
    }

    @ParameterizedTest
    @CsvSource({
        "021530 M\u00e4r 26, 2026-03-02T15:30",
        "021530 M\u00c4R 26, 2026-03-02T15:30",
        "021530 F\u00c9V 26, 2026-02-02T15:30",
        "021530 AO\u00db 26, 2026-08-02T15:30",
        "021530 D\u00c9C 26, 2026-12-02T15:30",
        "021530 Mai 26, 2026-05-02T15:30",
        "021530 Okt. 26, 2026-10-02T15:30",
        "021530 \u0414\u0415\u041a 26, 2026-12-02T15:30",
        "021530 GMT Mar 26, 2026-03-02T15:30Z",
        "021530 CET M\u00e4r 26, 2026-03-02T15:30+01:00",
        "022400 Mar 26, 2026-03-03T00:00",
    })
    void readsTheDateOfFilingInTheLanguageOfTheAgency(String trailer, String date) throws UndecodableException {
        String message = IPTC.replace("212101 GMT Nov 18", trailer);

        assertThat(Wire.read(message).published().value()).isEqualTo(date);
        assertThat(Wire.items(message).get(0).identity()).isEqualTo("eca0124 " + date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "021530 Xyz 26", "992599 Mar 26", "no date", "021530"})
    void anUnreadableDateOfFilingLeavesTheMessageWithoutIdentity(String trailer) throws UndecodableException {
        String message = IPTC.replace("212101 GMT Nov 18", trailer);

        assertThat(Wire.items(message).get(0).identity()).isNull();
        assertThat(Wire.read(message).headline()).isEqualTo("Peace talks to take place next month, minister says");
    }

    @Test
    void aLongHeadlineGoesOnInTheNextLine() throws UndecodableException {
        Reading reading = Wire.read(IPTC.replace(
                "Peace talks to take place next month, minister says =",
                "Peace talks of all parties are to take place in Sweden next month,\r\nminister says ="));

        assertThat(reading.headline())
                .isEqualTo("Peace talks of all parties are to take place in Sweden next month, minister says");
    }

    @Test
    void readsAMessageWhoseHeaderCameBehindItsText() throws UndecodableException {
        Reading reading = Wire.read("\u0002" + IPTC.replace("\u0002", ""));

        assertThat(reading.text()).contains("Peace talks to take place next month");
    }
}
