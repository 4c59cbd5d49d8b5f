package org.wireroom.formats.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wireroom.formats.Wire;
import org.wireroom.formats.reading.Item;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.UndecodableException;
import org.wireroom.text.SegmentKind;

class FeedFormatTest {
    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><title>Island Herald</title><language>en-gb</language><lastBuildDate>%s</lastBuildDate>
            <item><title>Ferry &amp; harbour</title><link>https://example.org/1</link><guid isPermaLink="false">herald-1</guid>
              <pubDate>Mon, 02 Mar 2026 09:30:00 GMT</pubDate><dc:creator>Jane Doe</dc:creator><category>ferries</category>
              <description>A ferry ran aground near the harbour.</description>
              <content:encoded><![CDATA[<p>A ferry ran aground near the harbour.</p><h2>All safe</h2><p>Nobody was hurt.</p>]]></content:encoded>
            </item>
            <item><title>Second</title><link>https://example.org/2</link><description>&lt;p&gt;Words &lt;b&gt;here&lt;/b&gt;.&lt;/p&gt;</description></item>
            </channel></rss>
            """;

    @Test
    void readsAnItemAsADocumentOfItsOwn() throws UndecodableException {
        List<Item> items = Wire.items(RSS.formatted("now"));
        Reading first = Wire.read(items.get(0).bytes());
        Reading second = Wire.read(items.get(1).bytes());

        assertThat(items).extracting(Item::identity).containsExactly("herald-1", "https://example.org/2");
        assertThat(first.headline()).isEqualTo("Ferry & harbour");
        assertThat(first.byline()).isEqualTo("Jane Doe");
        assertThat(first.keywords()).containsExactly("ferries");
        assertThat(first.published().value()).isEqualTo("2026-03-02T09:30Z");
        assertThat(Wire.paragraphs(first)).containsExactly("A ferry ran aground near the harbour.", "Nobody was hurt.");
        assertThat(Wire.all(first, SegmentKind.SUBHEADING)).containsExactly("All safe");
        assertThat(second.headline()).isEqualTo("Second");
        assertThat(Wire.paragraphs(second)).containsExactly("Words here.");
    }

    @Test
    void anItemHasTheSameBytesWhateverElseChangesInTheFeed() throws UndecodableException {
        String other = RSS.formatted("later")
                .replace("<item><title>Second", "<item><title>New</title><guid>n</guid></item><item><title>Second");

        assertThat(Wire.items(other).get(0).bytes())
                .isEqualTo(Wire.items(RSS.formatted("now")).get(0).bytes());
        assertThat(Wire.items(other).get(2).bytes())
                .isEqualTo(Wire.items(RSS.formatted("now")).get(1).bytes());
    }

    @Test
    void readsRdf() throws UndecodableException {
        List<Item> items = Wire.items("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                  xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="c"><title>c</title></channel>
                <item rdf:about="https://example.org/a"><title>One</title><description>Words.</description><dc:date>2026-01-02</dc:date></item>
                </rdf:RDF>
                """);

        assertThat(items).extracting(Item::identity).containsExactly("https://example.org/a");
        assertThat(Wire.read(items.get(0).bytes()).published().value()).isEqualTo("2026-01-02");
    }

    @Test
    void readsAtomWithXhtmlAndItsTimeOfUpdate() throws UndecodableException {
        List<Item> items = Wire.items("""
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>f</title><updated>2026-02-02T00:00:00Z</updated>
                <entry><id>tag:example.org,2026:1</id><title type="html">Br&amp;uuml;cke</title><link href="https://example.org/b"/>
                <published>2026-01-02T03:04:05Z</published><updated>2026-01-03T00:00:00Z</updated><author><name>Erika</name></author>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Die Br\u00fccke ist offen.</p></div></content></entry></feed>
                """);
        Reading reading = Wire.read(items.get(0).bytes());

        assertThat(items.get(0).identity()).isEqualTo("tag:example.org,2026:1");
        assertThat(items.get(0).version().created()).isEqualTo("2026-01-03T00:00:00Z");
        assertThat(reading.headline()).isEqualTo("Br\u00fccke");
        assertThat(reading.language()).isEqualTo("de");
        assertThat(Wire.paragraphs(reading)).containsExactly("Die Br\u00fccke ist offen.");
    }

    @Test
    void readsWhatIsNotWellFormed() throws UndecodableException {
        List<Item> items = Wire.items("""
                <rss version="2.0"><channel><title>A & B</title>
                <item><title>One & two</title><description>First <br> line &nbsp;of it.</description><guid>1</guid>
                <item><title>Three</title><description>Other.</description><guid>2</guid></item>
                </channel>
                """);

        assertThat(items).extracting(Item::identity).containsExactly("1", "2");
        assertThat(Wire.read(items.get(0).bytes()).headline()).isEqualTo("One & two");
        assertThat(Wire.read(items.get(1).bytes()).headline()).isEqualTo("Three");
    }

    @Test
    void aBrokenItemDoesNotEndTheFeed() throws UndecodableException {
        List<Item> items = Wire.items(
                "<rss><channel><item><guid>1</guid></item><item><title>T</title><guid>2</guid></item></channel></rss>");

        assertThat(items.get(0).problem()).contains("neither headline nor text");
        assertThat(items.get(1).problem()).isNull();
    }

    @Test
    void readsTheEncodingsThatXmlAllows() throws UndecodableException {
        String feed =
                "<?xml version=\"1.0\" encoding=\"%s\"?><rss><channel><item><title>Caf\u00e9</title></item></channel></rss>";

        for (String charset : new String[] {"ISO-8859-1", "UTF-16", "windows-1252"}) {
            byte[] bytes = feed.formatted(charset).getBytes(java.nio.charset.Charset.forName(charset));
            assertThat(Wire.read(Wire.items(bytes).get(0).bytes()).headline())
                    .as(charset)
                    .isEqualTo("Caf\u00e9");
        }
        byte[] unmarked = feed.formatted("UTF-16").getBytes(StandardCharsets.UTF_16LE);
        assertThat(Wire.read(Wire.items(unmarked).get(0).bytes()).headline()).isEqualTo("Caf\u00e9");
    }

    @Test
    void aFeedWithoutItemsHasNoArticles() throws UndecodableException {
        assertThat(Wire.items("<rss><channel><title>t</title></channel></rss>")).isEmpty();
    }

    @Test
    void readsTheTextOfAnItemInTheContentModuleOfRss1() throws UndecodableException {
        List<Item> items = Wire.items("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                  xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel rdf:about="c"><title>c</title></channel>
                <item rdf:about="https://example.org/a"><title>One</title><content:items><rdf:Bag><rdf:li>
                <content:item><rdf:value>The ferry is &lt;b&gt;afloat&lt;/b&gt; again.</rdf:value></content:item>
                </rdf:li></rdf:Bag></content:items></item></rdf:RDF>
                """);

        assertThat(items).extracting(Item::identity).containsExactly("https://example.org/a");
        assertThat(Wire.paragraphs(Wire.read(items.get(0).bytes()))).containsExactly("The ferry is afloat again.");
    }

    @Test
    void whatAnItemSaysOfItsVideoIsItsTextWhereThereIsNoOther() throws UndecodableException {
        List<Item> items = Wire.items("""
                <feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"><entry><id>v</id>
                <content type="video/mp4" src="https://example.org/v.mp4"/><media:group><media:title>Ferry afloat</media:title>
                <media:description>The ferry is towed to the harbour.</media:description></media:group></entry></feed>
                """);
        Reading reading = Wire.read(items.get(0).bytes());

        assertThat(reading.headline()).isEqualTo("Ferry afloat");
        assertThat(Wire.paragraphs(reading)).containsExactly("The ferry is towed to the harbour.");
    }

    @Test
    void aTextThatIsTheHeadlineAgainIsStillTheText() throws UndecodableException {
        List<Item> items = Wire.items("""
                <rss version="2.0"><channel><item><guid>f</guid><title>Ferry runs aground off Port Ellen</title>
                <description>Ferry runs aground off Port Ellen</description></item></channel></rss>
                """);
        Reading reading = Wire.read(items.get(0).bytes());

        assertThat(reading.headline()).isEqualTo("Ferry runs aground off Port Ellen");
        assertThat(Wire.paragraphs(reading)).containsExactly("Ferry runs aground off Port Ellen");
    }

    @Test
    void messagesOfAServerAboveTheDeclarationAreNoPartOfAFeed() throws UndecodableException {
        List<Item> items = Wire.items("Warning: cannot modify header in feed.php on line 3\n" + RSS.formatted("now"));

        assertThat(items).extracting(Item::identity).containsExactly("herald-1", "https://example.org/2");
        assertThat(items).extracting(Item::mediaType).containsOnly("application/rss+xml");
    }

    @Test
    void readsEntitiesThatNobodyDefinedAndLooseAmpersands() throws UndecodableException {
        List<Item> items = Wire.items("""
                <rss version="2.0"><channel><item><guid>g</guid><title>Caf&eacute; R&B &nbsp;& more</title>
                <description>Words &undefined; here.</description></item></channel></rss>
                """);

        assertThat(Wire.read(items.get(0).bytes()).headline()).isEqualTo("Caf\u00e9 R&B & more");
        assertThat(Wire.paragraphs(Wire.read(items.get(0).bytes()))).containsExactly("Words &undefined; here.");
    }
}
