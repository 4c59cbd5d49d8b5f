package org.wireroom.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.contract.headers.SourceStatus;
import org.wireroom.formats.reading.UndecodableException;

/** What embargoes an article in each format, and what leaves the release to the date. */
class EmbargoesTest {
    private static final String UNTIL = "2099-03-05T06:30:00Z";
    private static final String JSON =
            "{\"uri\": \"urn:1\", \"headline\": \"Pier to open\", \"body_text\": \"The pier will open, the mayor said.\", %s}";
    private static final String NEWSML = """
            <NewsML><NewsItem><Identification><NewsIdentifier><NewsItemId>7</NewsItemId></NewsIdentifier></Identification>
            <NewsManagement><Status FormalName="%s"/>
            <StatusWillChange><FutureStatus FormalName="%s"/><DateAndTime>20990305T063000Z</DateAndTime></StatusWillChange>
            </NewsManagement><NewsComponent><NewsLines><HeadLine>Pier to open</HeadLine></NewsLines>
            <ContentItem><DataContent><p>The pier will open, the mayor said.</p></DataContent></ContentItem>
            </NewsComponent></NewsItem></NewsML>""";
    private static final String NEWSML_G2 = """
            <newsItem guid="urn:newsml:telex:1" version="2"><itemMeta><pubStatus qcode="stat:%s"/>%s</itemMeta>
            <contentMeta><headline>Pier to open</headline></contentMeta>
            <contentSet><inlineXML contenttype="application/xhtml+xml"><html><body><p>The pier will open, the mayor said.</p></body>
            </html></inlineXML></contentSet></newsItem>""";
    private static final String NITF = """
            <nitf><head><docdata management-status="%s"><doc-id id-string="1"/><date.release norm="20990305T063000Z"/></docdata></head>
            <body><body.head><hedline><hl1>Pier to open</hl1></hedline></body.head>
            <body.content><p>The pier will open, the mayor said.</p></body.content></body></nitf>""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"embargoed\": \"2099-03-05T06:30:00Z\"",
                "\"embargoed\": \"2099-03-05T07:30:00+01:00\", \"pubstatus\": \"usable\"",
                "\"embargoeduntil\": 4076375400",
                "\"embargoDate\": \"2099-03-05T06:30:00.000Z\"",
                "\"ednote\": \"EMBARGOED UNTIL 0630 GMT, Thursday 5 March 2099\"",
                "\"usageterms\": \"Not for publication before 06:30 UTC on 5 March 2099\""
            })
    void jsonSaysUntilWhen(String field) throws UndecodableException {
        assertUsableFrom(JSON.formatted(field));
    }

    @Test
    void anEmbargoDoesNotEndAFractionOfASecondEarly() throws UndecodableException {
        assertThat(until(JSON.formatted("\"embargoed\": \"2099-03-05T07:30:00.577+01:00\"")))
                .isEqualTo("2099-03-05T06:30:00.577Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"embargoed\": true", "\"embargoed\": \"until the minister speaks\""})
    void anEmbargoOfJsonMayHaveNoDate(String field) throws UndecodableException {
        assertThat(status(JSON.formatted(field))).isEqualTo(SourceStatus.EMBARGOED);
        assertThat(until(JSON.formatted(field))).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"embargoed\": false", "\"embargoed\": null", "\"embargoed\": \"\"", "\"embargo\": \"none\""})
    void jsonMayDenyAnEmbargo(String field) throws UndecodableException {
        assertThat(status(JSON.formatted(field))).isEqualTo(SourceStatus.USABLE);
    }

    @ParameterizedTest
    @CsvSource({"embargoed, EMBARGOED", "scheduled, EMBARGOED", "withheld, WITHHELD", "canceled, CANCELED"})
    void aStatusOfJsonSaysWhetherTheDateDecides(String word, SourceStatus status) throws UndecodableException {
        String field = "\"pubstatus\": \"%s\", \"embargoed\": \"2099-03-05T06:30:00Z\"".formatted(word);
        assertThat(status(JSON.formatted(field))).isEqualTo(status);
    }

    @Test
    void newsMlG2SaysUntilWhen() throws UndecodableException {
        assertUsableFrom(NEWSML_G2.formatted("usable", "<embargoed>2099-03-05T06:30:00Z</embargoed>"));
        assertUsableFrom(NEWSML_G2.formatted("usable", "<edNote>EMBARGO: 06.30 GMT, 5 March 2099</edNote>"));
    }

    @Test
    void anEmptyEmbargoOfNewsMlG2HasNoEnd() throws UndecodableException {
        assertThat(status(NEWSML_G2.formatted("usable", "<embargoed/>"))).isEqualTo(SourceStatus.EMBARGOED);
        assertThat(status(NEWSML_G2.formatted("withheld", "<embargoed/>"))).isEqualTo(SourceStatus.WITHHELD);
    }

    @ParameterizedTest
    @CsvSource({"Embargoed, EMBARGOED", "Withheld, EMBARGOED", "Usable, USABLE"})
    void newsMlSaysWhenAnItemWillBeUsable(String word, SourceStatus status) throws UndecodableException {
        String item = NEWSML.formatted(word, "Usable");
        assertThat(status(item)).isEqualTo(status);
        assertThat(until(item)).isEqualTo(UNTIL);
    }

    @Test
    void theExpiryOfNewsMlIsNoEmbargo() throws UndecodableException {
        assertThat(until(NEWSML.formatted("Usable", "Canceled"))).isNull();
        assertThat(status(NEWSML.formatted("Usable", "Canceled"))).isEqualTo(SourceStatus.USABLE);
    }

    @Test
    void nitfSaysUntilWhen() throws UndecodableException {
        assertUsableFrom(NITF.formatted("usable"));
        assertThat(status(NITF.formatted("embargoed"))).isEqualTo(SourceStatus.EMBARGOED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss version=\"2.0\" xmlns:prism=\"http://prismstandard.org/namespaces/basic/2.0/\"><channel><item>"
                        + "<guid>1</guid><title>Pier to open</title><description>The pier will open, the mayor said.</description>"
                        + "<prism:embargoDate>2099-03-05T06:30:00Z</prism:embargoDate></item></channel></rss>",
                "<feed xmlns=\"http://www.w3.org/2005/Atom\" xmlns:x=\"urn:x\"><entry><id>1</id><title>Pier to open</title>"
                        + "<content type=\"text\">The pier will open, the mayor said.</content>"
                        + "<x:embargoed>2099-03-05T06:30:00Z</x:embargoed></entry></feed>",
                "<?xml version=\"1.0\"?><story><headline>Pier to open</headline><body>The pier will open, the mayor said.</body>"
                        + "<embargo-date>2099-03-05T06:30:00Z</embargo-date></story>"
            })
    void feedsAndOtherXmlHaveFieldsOfTheSameNames(String document) throws UndecodableException {
        assertUsableFrom(document);
    }

    @ParameterizedTest
    @CsvSource({"yes, WITHHELD", "no, USABLE"})
    void anEntryOfAtomMayBeADraft(String draft, SourceStatus status) throws UndecodableException {
        String entry =
                "<feed xmlns=\"http://www.w3.org/2005/Atom\" xmlns:app=\"http://www.w3.org/2007/app\"><entry><id>1</id>"
                        + "<title>Pier to open</title><content type=\"text\">The pier will open, the mayor said.</content>"
                        + "<app:control><app:draft>" + draft + "</app:draft></app:control></entry></feed>";
        assertThat(status(entry)).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EMBARGOED UNTIL 0630 GMT, Thursday 5 March 2099",
                "NOT FOR PUBLICATION BEFORE 0630 GMT, THURSDAY 5 MARCH 2099",
                "Embargoed for release until 1:30 a.m. EST, Thursday, March 5, 2099",
                "STRICTLY EMBARGOED: not for release until 5 March 2099, 06:30 GMT",
                "HOLD FOR RELEASE UNTIL 6:30 A.M. GMT ON MARCH 5, 2099"
            })
    void aTextBeginsWithALine(String line) throws UndecodableException {
        assertUsableFrom(
                line + "\n\nPier to open in Port Elm\n\nPORT ELM, March 4 (Telex) - The pier of Port Elm will open in"
                        + " spring, the mayor said on Wednesday.\n\nIt has been closed for nine years.\n");
    }

    private static void assertUsableFrom(String document) throws UndecodableException {
        assertThat(until(document)).isEqualTo(UNTIL);
        assertThat(status(document)).isEqualTo(SourceStatus.USABLE);
    }

    private static String until(String document) throws UndecodableException {
        Instant until = Wire.read(Wire.items(document).get(0).bytes())
                .metadata()
                .rights()
                .embargoedUntil();
        return until == null ? null : until.toString();
    }

    private static SourceStatus status(String document) throws UndecodableException {
        return Wire.items(document).get(0).version().status();
    }
}
