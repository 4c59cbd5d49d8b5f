package org.wireroom.formats.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.formats.Wire;
import org.wireroom.formats.reading.Item;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.UndecodableException;

/** What programs of publishers write into feeds. */
class FeedVariantsTest {
    private static final String NAMESPACES =
            "xmlns:content='http://purl.org/rss/1.0/modules/content/' xmlns:dc='http://purl.org/dc/elements/1.1/'"
                    + " xmlns:media='http://search.yahoo.com/mrss/' xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd'"
                    + " xmlns:wp='http://wordpress.org/export/1.2/' xmlns:atom='http://www.w3.org/2005/Atom'";

    private static String rss(String item) {
        return "<?xml version='1.0'?>\n<rss version='2.0' " + NAMESPACES
                + "><channel><title>Harbour Wire</title><link>https://h.example</link>" + "<item>" + item
                + "</item></channel></rss>";
    }

    private static Reading read(String feed) {
        try {
            return Wire.read(Wire.items(feed).get(0).bytes());
        } catch (UndecodableException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<media:content url='a.jpg'><media:title>A picture</media:title><media:description>Fog.</media:description></media:content>"
                        + "<title>Ferry line closes</title><description>It closed.</description>",
                "<itunes:title>Episode 7</itunes:title><itunes:summary>A talk.</itunes:summary><title>Ferry line closes</title>"
                        + "<description>It closed.</description>",
                "<wp:post_id>7</wp:post_id><wp:status>publish</wp:status><title>Ferry line closes</title><description>It closed.</description>",
                "<atom:title>Other</atom:title><title>Ferry line closes</title><description>It closed.</description>",
                "<media:group><media:title>A film</media:title></media:group><title>Ferry line closes</title><description>It closed.</description>"
            })
    void elementsOfOtherNamespacesAreNotTheItems(String item) {
        Reading reading = read(rss(item));

        assertThat(reading.headline()).isIn("Ferry line closes", "Other");
        assertThat(Wire.paragraphs(reading)).containsExactly("It closed.");
        assertThat(reading.text()).doesNotContain("picture", "Fog", "Episode", "talk", "film", "publish");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<dc:creator>Mara Holt</dc:creator> | Mara Holt",
                "<dc:creator><![CDATA[Mara Holt]]></dc:creator><dc:creator>Jo Field</dc:creator> | Mara Holt, Jo Field",
                "<author>mara@h.example (Mara Holt)</author> | Mara Holt",
                "<author>mara@h.example</author> | ",
                "<itunes:author>Podcasts Ltd</itunes:author><dc:creator>Mara Holt</dc:creator> | Mara Holt",
                "<dc:creator>By Mara Holt</dc:creator> | Mara Holt",
                "<dc:creator>Mara Holt &amp; Jo Field</dc:creator> | Mara Holt & Jo Field"
            })
    void writersAreNamed(String writers, String byline) {
        assertThat(read(rss("<title>Ferry line closes</title><description>It closed.</description>" + writers))
                        .byline())
                .isEqualTo(byline);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<title>Markets &amp; trade</title> | Markets & trade",
                "<title>Markets &amp;amp; trade</title> | Markets & trade",
                "<title><![CDATA[Markets & trade]]></title> | Markets & trade",
                "<title><![CDATA[Markets &#038; trade]]></title> | Markets & trade",
                "<title>~   Markets~   &#38; trade~</title> | Markets & trade",
                "<title>Markets <![CDATA[& trade]]></title> | Markets & trade"
            })
    void titlesAreReadHoweverTheyAreEscaped(String title, String headline) {
        assertThat(read(rss(title.replace('~', '\n') + "<description>It closed.</description>"))
                        .headline())
                .isEqualTo(headline);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<title type='text'>A &lt; B in the polls</title> | A < B in the polls",
                "<title>Less is &lt;more&gt;, says the mayor</title> | Less is <more>, says the mayor",
                "<title type='text'>The &lt;b&gt; of the bang</title> | The <b> of the bang",
                "<title>The &lt;i&gt;Elm Star&lt;/i&gt; sinks</title> | The Elm Star sinks",
                "<title type='html'>The &lt;b&gt;mayor&lt;/b&gt; says | The mayor says",
                "<title type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>The <b>mayor</b> says</div> | The mayor says",
                "<title type='html'>Fish &amp;amp; chips | Fish & chips"
            })
    void theTitleOfAnAtomEntryIsWhatItsTypeSays(String title, String headline) {
        String feed = "<feed xmlns='http://www.w3.org/2005/Atom'><title>Harbour Wire</title><entry><id>urn:1</id>"
                + title + (title.endsWith("</title>") ? "" : "</title>")
                + "<content type='html'>&lt;p&gt;It closed.&lt;/p&gt;</content></entry></feed>";

        assertThat(read(feed).headline()).isEqualTo(headline);
        assertThat(Wire.paragraphs(read(feed))).containsExactly("It closed.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<pubDate>Mon, 02 Mar 2026 21:30:00 EST</pubDate> | 2026-03-02T21:30-05:00",
                "<pubDate>Mon, 2 Mar 26 21:30:00 -0500</pubDate> | 2026-03-02T21:30-05:00",
                "<pubDate>Mon Mar 02 21:30:00 EST 2026</pubDate> | 2026-03-02T21:30-05:00",
                "<dc:date>2026-03-02T21:30:00-05:00</dc:date> | 2026-03-02T21:30-05:00",
                "<pubDate>March 2, 2026 9:30 PM</pubDate> | 2026-03-02T21:30",
                "<pubDate>Thu, 01 Jan 1970 00:00:00 +0000</pubDate><dc:date>2026-03-02</dc:date> | 2026-03-02",
                "<pubDate>02 Mar 2026 24:00:00 GMT</pubDate> | 2026-03-03T00:00Z"
            })
    void datesAreReadAsFeedsWriteThem(String date, String published) {
        assertThat(read(rss("<title>Ferry line closes</title><description>It closed.</description>" + date))
                        .published()
                        .value())
                .isEqualTo(published);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<description>It closed.</description><content:encoded><![CDATA[<p>It closed.</p><p>Riders were angry.</p>]]></content:encoded>",
                "<content:encoded>&lt;p&gt;It closed.&lt;/p&gt;&lt;p&gt;Riders were angry.&lt;/p&gt;</content:encoded>",
                "<description><![CDATA[It closed.<br/><br/>Riders were angry.]]></description>",
                "<description>It closed.\n\nRiders were angry.</description>",
                "<content:encoded><![CDATA[<div><p>It closed.</p>\n<p>Riders were angry.</p></div>]]></content:encoded>"
            })
    void paragraphsStaySeparate(String body) {
        assertThat(Wire.paragraphs(read(rss("<title>Ferry line closes</title>" + body))))
                .containsExactly("It closed.", "Riders were angry.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<br />\n<b>Warning</b>: Undefined index: k in <b>/srv/feed.php</b> on line <b>12</b><br />\n",
                "<b>Notice</b>: old function in <b>/srv/feed.php</b> on line <b>3</b>\n",
                "Notice: old function in /srv/feed.php on line 3\n",
                "\n\n  ",
                "\ufeff",
                "<!-- cached 2026-03-02 -->\n"
            })
    void whatAServerPrintsAboveTheFeedIsIgnored(String junk) throws UndecodableException {
        List<Item> items = Wire.items(
                junk + rss("<guid>g1</guid><title>Ferry line closes</title><description>It closed.</description>"));

        assertThat(items).extracting(Item::identity).containsExactly("g1");
        assertThat(Wire.read(items.get(0).bytes()).headline()).isEqualTo("Ferry line closes");
    }

    @Test
    void aSingleNulByteDoesNotMatter() throws UndecodableException {
        List<Item> items = Wire.items(
                rss("<guid>g1</guid><title>Ferry\u0000 line closes</title><description>It closed.</description>"));

        assertThat(Wire.read(items.get(0).bytes()).headline()).isEqualTo("Ferry line closes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<guid>g1</guid><link>https://h.example/1</link> | g1",
                "<guid isPermaLink='true'>https://h.example/1</guid> | https://h.example/1",
                "<link>https://h.example/1</link> | https://h.example/1",
                "<dc:identifier>urn:h:1</dc:identifier> | urn:h:1",
                "<guid> </guid><link>https://h.example/1</link> | https://h.example/1",
                "<pubDate>Mon, 02 Mar 2026 21:30:00 EST</pubDate> | "
            })
    void anItemIsNamedByItsGuidElseByItsLink(String names, String identity) throws UndecodableException {
        Item item = Wire.items(rss(names + "<title>Ferry line closes</title><description>It closed.</description>"))
                .get(0);

        assertThat(item.identity()).isEqualTo(identity);
        assertThat(item.firstLine()).isEqualTo("Ferry line closes");
    }
}
