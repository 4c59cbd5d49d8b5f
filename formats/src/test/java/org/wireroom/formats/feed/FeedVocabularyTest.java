package org.wireroom.formats.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.formats.Wire;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.UndecodableException;

class FeedVocabularyTest {
    private static final String STORY =
            "<title>Ferry line closes</title><guid>a1</guid><description>The line closed, the port said.</description>";

    private static Reading read(String declarations, String item) throws UndecodableException {
        return Wire.read("<?xml version='1.0'?><rss version='2.0' " + declarations
                + "><channel><title>Herald</title><item>" + item + "</item></channel></rss>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<media:title>IMG_2041</media:title><media:description>Riders wait in a very long line on the pier.</media:description>",
                "<itunes:title>IMG_2041</itunes:title><itunes:summary>Riders wait in a very long line on the pier.</itunes:summary>",
                "<wp:title>IMG_2041</wp:title><wp:content>Riders wait in a very long line on the pier.</wp:content>",
                "<slash:title>IMG_2041</slash:title><x:description>Riders wait in a very long line on the pier.</x:description>",
                "<media:content><media:title>IMG_2041</media:title></media:content>"
            })
    void elementsOfOtherNamespacesAreNotTheItems(String foreign) throws UndecodableException {
        for (String item : new String[] {foreign + STORY, STORY + foreign}) {
            Reading reading = read("", item);

            assertThat(reading.headline()).isEqualTo("Ferry line closes");
            assertThat(Wire.paragraphs(reading)).containsExactly("The line closed, the port said.");
            assertThat(reading.text()).doesNotContain("IMG_2041", "Riders wait");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "c, http://purl.org/rss/1.0/modules/content/, encoded",
        "d, http://purl.org/dc/elements/1.1/, description",
        "a, http://www.w3.org/2005/Atom, content",
        "content, http://purl.org/rss/1.0/modules/content/, encoded"
    })
    void aPrefixMeansTheNamespaceThatItIsDeclaredFor(String prefix, String namespace, String name)
            throws UndecodableException {
        String element = prefix + ":" + name;
        Reading reading = read(
                "xmlns:" + prefix + "='" + namespace + "'",
                "<title>Ferry line closes</title><" + element + ">The line closed.</" + element + ">");

        assertThat(Wire.paragraphs(reading)).containsExactly("The line closed.");
    }

    @Test
    void anItemOnItsOwnKeepsWhatItsPrefixesMean() throws UndecodableException {
        String feed = "<rss version='2.0' xmlns:c='http://purl.org/rss/1.0/modules/content/'><channel>"
                + "<item><title>One</title><guid>1</guid><c:encoded>The line closed.</c:encoded></item>"
                + "<item><title>Two</title><guid>2</guid><c:encoded>It opened.</c:encoded></item></channel></rss>";

        assertThat(Wire.paragraphs(Wire.read(Wire.items(feed).get(1).bytes()))).containsExactly("It opened.");
    }

    @Test
    void aUsualPrefixDeclaredForAnotherNamespaceIsForeign() throws UndecodableException {
        Reading reading = read("xmlns:dc='urn:example:debt-collection'", STORY + "<dc:creator>Bo Krans</dc:creator>");

        assertThat(reading.byline()).isNull();
    }

    @Test
    void theTextOfAPictureIsReadWhereAnItemHasNoOther() throws UndecodableException {
        Reading reading = read(
                "",
                "<guid>a1</guid><media:title>Riders wait</media:title>"
                        + "<media:description>Riders wait on the pier on Monday.</media:description>");

        assertThat(reading.headline()).isEqualTo("Riders wait");
        assertThat(Wire.paragraphs(reading)).containsExactly("Riders wait on the pier on Monday.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <dc:creator>Mara Holt</dc:creator><dc:creator>Jo Park</dc:creator>                           | Mara Holt, Jo Park
            <author><name>Mara Holt</name></author><author><name>Jo Park</name></author>                 | Mara Holt, Jo Park
            <author>m@h.example (Mara Holt)</author><dc:creator>Mara Holt</dc:creator>                   | Mara Holt
            <author>desk@h.example</author><contributor><name>Jo Park</name></contributor>               | Jo Park
            <dc:creator>Mara Holt</dc:creator><contributor><name>Jo Park</name></contributor>            | Mara Holt
            <itunes:author>The Herald Podcast</itunes:author><dc:creator>Mara Holt</dc:creator>          | Mara Holt
            """)
    void allWritersAreNamed(String people, String byline) throws UndecodableException {
        assertThat(read("", STORY + people).byline()).isEqualTo(byline);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<br />\n<b>Warning</b>: mysql_connect() failed in <b>/srv/x.php</b> on line <b>4</b><br />\n",
                "<p>Notice: undefined index</p>\n",
                "Warning: something in /srv/x.php on line 4\n",
                "<pre>debug</pre>"
            })
    void messagesOfTheServerAboveAFeedAreIgnored(String junk) throws UndecodableException {
        Reading reading = Wire.read(
                junk + "<?xml version='1.0'?><rss version='2.0'><channel><item>" + STORY + "</item></channel></rss>");

        assertThat(reading.mediaType()).isEqualTo("application/rss+xml");
        assertThat(reading.headline()).isEqualTo("Ferry line closes");
    }
}
