package org.wireroom.formats.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.contract.headers.SourceStatus;
import org.wireroom.formats.Wire;
import org.wireroom.formats.reading.Item;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.UndecodableException;
import org.wireroom.text.SegmentKind;

/** NewsML 1 and NewsML-G2 as agencies write them: where headline, writers, dates and text may be. */
class NewsMlVariantsTest {
    private static final String G2 =
            "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='urn:ferry' version='%s'><itemMeta>%s</itemMeta>"
                    + "<contentMeta>%s</contentMeta><contentSet>%s</contentSet></newsItem>";
    private static final String HEADLINE = "<headline>Ferry line closes</headline>";
    private static final String TEXT =
            "<inlineXML contenttype='application/xhtml+xml'><html xmlns='http://www.w3.org/1999/xhtml'><body>"
                    + "<p>The line closed.</p><p>Riders were angry.</p></body></html></inlineXML>";

    private static String g2(String itemMeta, String contentMeta, String content) {
        return G2.formatted("3", itemMeta, contentMeta, content);
    }

    private static String newsMl(String identifier, String management, String component) {
        return "<?xml version='1.0'?><NewsML><NewsEnvelope><DateAndTime>20260302T093000Z</DateAndTime></NewsEnvelope><NewsItem>"
                + "<Identification><NewsIdentifier>" + identifier + "</NewsIdentifier></Identification><NewsManagement>"
                + management
                + "</NewsManagement><NewsComponent>" + component + "</NewsComponent></NewsItem></NewsML>";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<inlineXML contenttype='application/xhtml+xml'><html><body><p>The line closed.</p><p>Riders were angry.</p></body></html></inlineXML>",
                "<inlineXML><body><p>The line closed.</p><p>Riders were angry.</p></body></inlineXML>",
                "<inlineXML contenttype='application/nitf+xml'><nitf><body><body.content><p>The line closed.</p><p>Riders were angry.</p>"
                        + "</body.content></body></nitf></inlineXML>",
                "<inlineData contenttype='text/html'>&lt;p&gt;The line closed.&lt;/p&gt;&lt;p&gt;Riders were angry.&lt;/p&gt;</inlineData>",
                "<inlineData contenttype='text/plain'>The line closed.\n\nRiders were angry.\n</inlineData>",
                "<inlineData><![CDATA[<p>The line closed.</p><p>Riders were angry.</p>]]></inlineData>",
                "<remoteContent href='a.jpg' contenttype='image/jpeg'/><inlineXML><html><body><p>The line closed.</p><p>Riders were angry.</p>"
                        + "</body></html></inlineXML>"
            })
    void theTextOfG2IsReadFromAnyRendition(String content) throws UndecodableException {
        Reading reading = Wire.read(g2("", HEADLINE, content));

        assertThat(reading.mediaType()).isEqualTo("application/vnd.iptc.g2.newsitem+xml");
        assertThat(reading.headline()).isEqualTo("Ferry line closes");
        assertThat(Wire.paragraphs(reading)).containsExactly("The line closed.", "Riders were angry.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<headline>Ferry line closes</headline><headline role='hld:sub'>Riders angry</headline>",
                "<headline xml:lang='en'>Ferry line closes</headline><headline xml:lang='fr'>La ligne ferme</headline>",
                "<slugline>FERRY-LINE</slugline><headline>Ferry line closes</headline>",
                "<headline> Ferry\n line   closes </headline>",
                "<headline/><headline>Ferry line closes</headline>"
            })
    void theFirstHeadlineWithWordsIsTheHeadline(String meta) throws UndecodableException {
        assertThat(Wire.read(g2("", meta, TEXT)).headline()).isEqualTo("Ferry line closes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<by>By Jo Field</by> | Jo Field",
                "<by>Jo Field and Ana Ruiz</by> | Jo Field and Ana Ruiz",
                "<by>By Jo Field, Harbour Correspondent</by> | Jo Field, Harbour Correspondent"
            })
    void theWritersAreTheByline(String by, String byline) throws UndecodableException {
        assertThat(Wire.read(g2("", HEADLINE + by, TEXT)).byline()).isEqualTo(byline);
    }

    @ParameterizedTest
    @CsvSource({
        "stat:usable, USABLE",
        "stat:canceled, CANCELED",
        "stat:withheld, WITHHELD",
        "usable, USABLE",
        "http://cv.iptc.org/newscodes/pubstatusg2/canceled, CANCELED"
    })
    void versionAndStatusAreThoseOfTheItem(String code, SourceStatus status) throws UndecodableException {
        Item item = Wire.items(g2(
                        "<versionCreated>2026-03-02T09:30:00Z</versionCreated><pubStatus qcode='" + code + "'/>",
                        HEADLINE,
                        TEXT))
                .get(0);

        assertThat(item.identity()).isEqualTo("urn:ferry");
        assertThat(item.version().number()).isEqualTo("3");
        assertThat(item.version().created()).isEqualTo("2026-03-02T09:30:00Z");
        assertThat(item.version().status()).isEqualTo(status);
    }

    @Test
    void eachItemOfAMessageIsADocumentOfItsOwn() throws UndecodableException {
        String message = "<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><header/><itemSet>"
                + g2("", HEADLINE, TEXT)
                + g2("", "<headline>Old bridge reopens</headline>", TEXT.replace("line closed", "bridge opened"))
                        .replace("urn:ferry", "urn:bridge")
                + "</itemSet></newsMessage>";

        List<Item> items = Wire.items(message);

        assertThat(items).extracting(Item::identity).containsExactly("urn:ferry", "urn:bridge");
        assertThat(Wire.read(items.get(1).bytes()).headline()).isEqualTo("Old bridge reopens");
        assertThat(Wire.paragraphs(Wire.read(items.get(1).bytes())))
                .containsExactly("The bridge opened.", "Riders were angry.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ContentItem><DataContent><p>The line closed.</p><p>Riders were angry.</p></DataContent></ContentItem>",
                "<ContentItem><DataContent><nitf><body><body.content><p>The line closed.</p><p>Riders were angry.</p></body.content></body>"
                        + "</nitf></DataContent></ContentItem>",
                "<ContentItem><DataContent><html><body><p>The line closed.</p><p>Riders were angry.</p></body></html></DataContent></ContentItem>",
                "<ContentItem><DataContent>&lt;p&gt;The line closed.&lt;/p&gt;&lt;p&gt;Riders were angry.&lt;/p&gt;</DataContent></ContentItem>",
                "<ContentItem><DataContent>The line closed.\n\nRiders were angry.\n</DataContent></ContentItem>",
                "<NewsComponent><Role FormalName='Main'/><ContentItem><DataContent><p>The line closed.</p><p>Riders were angry.</p>"
                        + "</DataContent></ContentItem></NewsComponent>"
            })
    void theTextOfNewsMl1IsReadFromAnyContent(String content) throws UndecodableException {
        Reading reading =
                Wire.read(newsMl("", "", "<NewsLines><HeadLine>Ferry line closes</HeadLine></NewsLines>" + content));

        assertThat(reading.mediaType()).isEqualTo("text/vnd.iptc.newsml");
        assertThat(reading.headline()).isEqualTo("Ferry line closes");
        assertThat(Wire.paragraphs(reading)).containsExactly("The line closed.", "Riders were angry.");
    }

    @Test
    void partsOfNewsMl1AreReadByTheirRoles() throws UndecodableException {
        String part =
                "<NewsComponent><Role FormalName='%s'/><ContentItem><DataContent>%s</DataContent></ContentItem></NewsComponent>";
        Reading reading = Wire.read(newsMl(
                "",
                "",
                part.formatted("Title", "Ferry line closes")
                        + part.formatted("Lead", "After ninety years the last ferry has left.")
                        + part.formatted("Caption", "The pier in fog.")
                        + part.formatted("Main", "<p>The line closed on Monday, said the mayor.</p>")));

        assertThat(reading.headline()).isEqualTo("Ferry line closes");
        assertThat(reading.standfirst()).isEqualTo("After ninety years the last ferry has left.");
        assertThat(Wire.all(reading, SegmentKind.CAPTION)).containsExactly("The pier in fog.");
        assertThat(Wire.paragraphs(reading)).containsExactly("The line closed on Monday, said the mayor.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<ProviderId>h.example</ProviderId><DateId>20260302</DateId><NewsItemId>7</NewsItemId><RevisionId>2</RevisionId> | urn:newsml:h.example:20260302:7",
                "<NewsItemId>7</NewsItemId> | urn:newsml:::7",
                "<DateId>20260302</DateId> | "
            })
    void newsMl1IsNamedByProviderDayAndNumber(String identifier, String identity) throws UndecodableException {
        String management =
                "<ThisRevisionCreated>20260302T093000+0000</ThisRevisionCreated><Status FormalName='Usable'/>";
        Item item = Wire.items(
                        newsMl(identifier, management, "<NewsLines><HeadLine>Ferry line closes</HeadLine></NewsLines>"))
                .get(0);

        assertThat(item.identity()).isEqualTo(identity);
        assertThat(item.version().created()).isEqualTo("2026-03-02T09:30:00Z");
    }
}
