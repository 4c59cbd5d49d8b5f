package org.wireroom.formats.news;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wireroom.contract.headers.SourceStatus;
import org.wireroom.formats.Wire;
import org.wireroom.formats.reading.Item;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.UndecodableException;
import org.wireroom.text.SegmentKind;

class NitfFormatTest {
    private static final String ARTICLE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE nitf SYSTEM "http://example.org/nitf.dtd">
            <nitf>
              <head>
                <title>Bridge reopens</title>
                <docdata management-status="usable">
                  <doc-id id-string="TX.100.1"/>
                  <date.issue norm="20260521T101500+0200"/>
                  <key-list><keyword key="bridges"/></key-list>
                  <doc.copyright holder="Telex" year="2026"/>
                </docdata>
              </head>
              <body>
                <body.head>
                  <hedline><hl1>Old bridge reopens after nine years</hl1></hedline>
                  <byline>By <person>Mara Holt</person><byttl>Staff Writer</byttl></byline>
                  <dateline><location>PORT ELLEN</location></dateline>
                </body.head>
                <body.content>
                  <p>PORT ELLEN, May 21 (Telex) - The old bridge reopened on Thursday.<br/> Traffic was light.</p>
                  <hl2>A long wait</hl2>
                  <p>"We waited for nine years," said Mayor Ida Roe.</p>
                  <media media-type="image"><media-caption>The bridge at dawn.</media-caption></media>
                  <p>hh/ph/ts</p>
                </body.content>
              </body>
            </nitf>
            """;

    @Test
    void readsThePartsInTheOrderOfPrint() throws UndecodableException {
        Reading reading = Wire.read(ARTICLE);

        assertThat(reading.mediaType()).isEqualTo("application/nitf+xml");
        assertThat(reading.headline()).isEqualTo("Old bridge reopens after nine years");
        assertThat(reading.byline()).isEqualTo("Mara Holt");
        assertThat(reading.keywords()).containsExactly("bridges");
        assertThat(Wire.all(reading, SegmentKind.SUBHEADING)).containsExactly("A long wait");
        assertThat(Wire.all(reading, SegmentKind.CAPTION)).containsExactly("The bridge at dawn.");
        assertThat(Wire.paragraphs(reading))
                .containsExactly(
                        "The old bridge reopened on Thursday.",
                        "Traffic was light.",
                        "\"We waited for nine years,\" said Mayor Ida Roe.");
        assertThat(reading.text())
                .startsWith("Old bridge reopens after nine years\n\nBy Mara Holt, Staff Writer\n\nPORT ELLEN, May 21");
    }

    @Test
    void takesTheDatelineFromTheBodyAndPrintsItOnce() throws UndecodableException {
        Reading reading = Wire.read(ARTICLE);

        assertThat(reading.dateline().place()).isEqualTo("Port Ellen");
        assertThat(reading.dateline().date()).isEqualTo("--05-21");
        assertThat(Wire.all(reading, SegmentKind.DATELINE)).containsExactly("PORT ELLEN, May 21 (Telex) -");
    }

    @Test
    void tellsPublicationFromTheDateOfIssueAndComparesTheDateline() throws UndecodableException {
        Reading reading = Wire.read(ARTICLE);

        assertThat(reading.published().value()).isEqualTo("2026-05-21T10:15+02:00");
        assertThat(reading.published().evidence()).contains("date.issue 2026-05-21T10:15+02:00", "dateline --05-21");
        assertThat(Wire.read(ARTICLE.replace("20260521T", "20260421T"))
                        .published()
                        .conflicts())
                .contains("dateline --05-21");
    }

    @Test
    void printsADatelineThatTheBodyHasNot() throws UndecodableException {
        Reading reading = Wire.read(ARTICLE.replace("PORT ELLEN, May 21 (Telex) - ", ""));

        assertThat(Wire.all(reading, SegmentKind.DATELINE)).containsExactly("PORT ELLEN");
        assertThat(reading.dateline().place()).isEqualToIgnoringCase("Port Ellen");
    }

    @Test
    void isNamedByItsDocIdAndIsTheFileAsItStands() throws UndecodableException {
        assertThat(Wire.items(ARTICLE)).singleElement().satisfies(item -> {
            assertThat(item.identity()).isEqualTo("TX.100.1");
            assertThat(item.version().created()).isEqualTo("2026-05-21T08:15:00Z");
            assertThat(item.version().status()).isEqualTo(SourceStatus.USABLE);
            assertThat(item.bytes()).asString().isEqualTo(ARTICLE);
        });
    }

    @Test
    void aKillNamesTheDocumentThatItTakesDown() throws UndecodableException {
        String kill = ARTICLE.replace(
                "management-status=\"usable\"",
                "management-status=\"usable\" management-doc-idref=\"TX.99\" management-idref-status=\"canceled\"");

        Item item = Wire.items(kill).get(0);

        assertThat(item.kills()).containsExactly("TX.99");
        assertThat(item.version().status()).isEqualTo(SourceStatus.USABLE);
    }

    @Test
    void readsPreformattedCopyAsPlainText() throws UndecodableException {
        Reading reading = Wire.read("""
                <nitf><head><title>Results</title></head><body><body.content><pre>OSLO (NTB) - Results of Sunday's games were as
                follows, the league said on its page.

                North 2 South 1
                East 0 West 0</pre></body.content></body></nitf>
                """);

        assertThat(reading.dateline().place()).isEqualTo("Oslo");
        assertThat(Wire.paragraphs(reading)).hasSizeGreaterThan(1);
    }

    @Test
    void readsElementsWhoseNamesAreBroken() throws UndecodableException {
        Reading reading = Wire.read(
                "<nitf><head><title>T</title></head><body><body.content><p>One <x:>two</x:> three.</p></body.content></body></nitf>");

        assertThat(Wire.paragraphs(reading)).containsExactly("One two three.");
    }
}
