package org.wireroom.formats.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wireroom.contract.headers.SourceStatus;
import org.wireroom.formats.Wire;
import org.wireroom.formats.reading.Item;
import org.wireroom.formats.reading.NoArticleException;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.UndecodableException;
import org.wireroom.text.SegmentKind;

class NewsMlG2FormatTest {
    private static final String ITEM = """
            <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:example.org:1:ferry" version="3" xml:lang="en-GB">
              <itemMeta>
                <provider literal="example.org"/>
                <versionCreated>2026-03-02T09:30:00Z</versionCreated>
                <firstCreated>2026-03-01T22:00:00Z</firstCreated>
                <pubStatus qcode="stat:usable"/>
              </itemMeta>
              <contentMeta>
                <headline>Ferry runs aground off Port Ellen</headline>
                <by>By Jane Doe</by>
                <creditline>Reuters</creditline>
                <keyword>ferries</keyword>
              </contentMeta>
              <contentSet>%s</contentSet>
            </newsItem>
            """;

    private static final String XHTML = """
            <inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>
              <header><p>Shipping</p><h1>Ferry runs aground off Port Ellen</h1></header>
              <p>PORT ELLEN, Scotland (Reuters) - A ferry ran aground on Sunday.</p><p/>
              <h2>All safe</h2>
              <p>"Everybody is safe," the coastguard said.</p>
            </body></html></inlineXML>
            """;

    @Test
    void readsXhtml() throws UndecodableException {
        Reading reading = Wire.read(ITEM.formatted(XHTML));

        assertThat(reading.headline()).isEqualTo("Ferry runs aground off Port Ellen");
        assertThat(reading.byline()).isEqualTo("Jane Doe");
        assertThat(reading.agency().name()).isEqualTo("Reuters");
        assertThat(reading.language()).isEqualTo("en");
        assertThat(reading.keywords()).containsExactly("ferries");
        assertThat(reading.published().value()).isEqualTo("2026-03-01T22:00Z");
        assertThat(reading.dateline().place()).isEqualTo("Port Ellen, Scotland");
        assertThat(Wire.paragraphs(reading))
                .containsExactly("A ferry ran aground on Sunday.", "\"Everybody is safe,\" the coastguard said.");
    }

    @Test
    void whatStandsAboveTheHeadlineInTheBodyIsFurniture() throws UndecodableException {
        Reading reading = Wire.read(ITEM.formatted(XHTML));

        assertThat(Wire.all(reading, SegmentKind.FURNITURE)).containsExactly("Shipping");
        assertThat(Wire.all(reading, SegmentKind.HEADLINE)).hasSize(1);
    }

    @Test
    void readsNitfAndPlainTextInside() throws UndecodableException {
        Reading nitf = Wire.read(
                ITEM.formatted(
                        "<inlineXML><nitf><body><body.content><p>A ferry ran aground.</p></body.content></body></nitf></inlineXML>"));
        Reading plain = Wire.read(ITEM.formatted("""
                <inlineData contenttype="text/plain">PORT ELLEN (Reuters) - A ferry with sixty people on board ran aground near the
                harbour on Sunday evening.

                Nobody was hurt, the coastguard said in a statement.</inlineData>
                """));

        assertThat(Wire.paragraphs(nitf)).containsExactly("A ferry ran aground.");
        assertThat(plain.dateline().place()).isEqualTo("Port Ellen");
        assertThat(Wire.paragraphs(plain)).hasSize(2);
    }

    @Test
    void eachItemOfAMessageIsADocumentOfItsOwn() throws UndecodableException {
        String second = ITEM.formatted(XHTML).replace(":ferry", ":other").replace("stat:usable", "stat:canceled");
        List<Item> items = Wire.items(
                "<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><header><sent>now</sent></header><itemSet>"
                        + ITEM.formatted(XHTML) + second + "</itemSet></newsMessage>");

        assertThat(items)
                .extracting(Item::identity)
                .containsExactly("urn:newsml:example.org:1:ferry", "urn:newsml:example.org:1:other");
        assertThat(items)
                .extracting(item -> item.version().status())
                .containsExactly(SourceStatus.USABLE, SourceStatus.CANCELED);
        assertThat(items.get(0).version().number()).isEqualTo("3");
        assertThat(items.get(0).bytes()).asString().doesNotContain("<sent>");
        assertThat(Wire.read(items.get(0).bytes()).headline()).isEqualTo("Ferry runs aground off Port Ellen");
    }

    @Test
    void severalItemsAreNoArticle() {
        String message = "<newsMessage>" + ITEM.formatted(XHTML) + ITEM.formatted(XHTML) + "</newsMessage>";

        assertThatThrownBy(() -> Wire.read(message))
                .isInstanceOf(NoArticleException.class)
                .hasMessageContaining("2 articles");
    }

    @Test
    void anItemWithoutTextIsBrokenAndTheOthersAreNot() throws UndecodableException {
        List<Item> items =
                Wire.items("<newsMessage><newsItem guid=\"empty\"/>" + ITEM.formatted(XHTML) + "</newsMessage>");

        assertThat(items.get(0).problem()).contains("neither headline nor text");
        assertThat(items.get(1).problem()).isNull();
    }

    @Test
    void aCanceledItemNeedsNoText() throws UndecodableException {
        String kill =
                "<newsItem guid=\"urn:x\" version=\"4\"><itemMeta><pubStatus qcode=\"stat:canceled\"/></itemMeta></newsItem>";

        assertThat(Wire.items(kill).get(0).problem()).isNull();
        assertThat(Wire.items(kill).get(0).version().status()).isEqualTo(SourceStatus.CANCELED);
    }

    @Test
    void otherItemsAreNoArticles() {
        assertThatThrownBy(() -> Wire.items("<planningItem guid=\"urn:p\"/>"))
                .isInstanceOf(NoArticleException.class)
                .hasMessageContaining("planningItem");
    }

    @Test
    void theDescriptionsOfAVideoAreItsText() throws UndecodableException {
        String video = ITEM.formatted("<remoteContent contenttype=\"video/mp4\" href=\"https://example.org/v.mp4\"/>")
                .replace(
                        "<headline>Ferry runs aground off Port Ellen</headline>",
                        "<description role=\"drol:summary\">The ferry is towed to the harbour.</description>"
                                + "<description role=\"drol:script\">Aerial of the ferry. Passengers wave.</description>");
        Reading reading = Wire.read(video);

        assertThat(reading.headline()).isNull();
        assertThat(reading.standfirst()).isEqualTo("The ferry is towed to the harbour.");
        assertThat(Wire.paragraphs(reading)).containsExactly("Aerial of the ferry. Passengers wave.");
    }

    @Test
    void aSinglePartWithoutAHeadlineIsTheText() throws UndecodableException {
        String picture = ITEM.formatted(
                        "<remoteContent contenttype=\"image/jpeg\" href=\"https://example.org/p.jpg\"/>")
                .replace(
                        "<headline>Ferry runs aground off Port Ellen</headline>",
                        "<description role=\"drol:caption\">The ferry in the harbour of Port Ellen</description>");
        Reading reading = Wire.read(picture);

        assertThat(reading.headline()).isNull();
        assertThat(Wire.paragraphs(reading)).containsExactly("The ferry in the harbour of Port Ellen");
    }
}
