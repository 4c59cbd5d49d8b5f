package org.wireroom.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.formats.reading.Item;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.UndecodableException;

/** Articles are cut out of the bytes of their file, and read alone what they are in it. */
class ItemsCutFromFilesTest {
    private static final String FIRST =
            "<item  rdf:about = 'x'><title>Caf\u00e9 &amp; caf&#233; &copy;</title><!-- note --><link>https://example.org/1</link >\r\n"
                    + "<t:creator><![CDATA[Jane Doe]]></t:creator><description>It   closed.</description></item>";
    private static final String RSS = "<?xml version=\"1.0\" encoding=\"%s\"?>\r\n"
            + "<rss version='2.0' xmlns:t='http://purl.org/dc/elements/1.1/'><channel><language>fr</language><copyright>\u00a9 Herald</copyright>"
            + "<item><title>Pont</title><link>https://example.org/0</link></item>" + FIRST + "</channel></rss>";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "ISO-8859-15", "UTF-16", "UTF-16LE", "UTF-32"})
    void anItemHasTheBytesThatWereSent(String charset) throws UndecodableException {
        byte[] file = RSS.formatted(charset).getBytes(Charset.forName(charset));
        byte[] item = Wire.items(file).get(1).bytes();
        Charset same = Charset.forName(charset.equals("UTF-16") ? "UTF-16BE" : charset);

        assertThat(indexOf(item, FIRST.getBytes(same))).isPositive();
        assertThat(Wire.read(item).headline()).startsWith("Caf\u00e9 & caf\u00e9");
        assertThat(Wire.read(item).byline()).isEqualTo("Jane Doe");
        assertThat(Wire.read(item).metadata().rights().copyright()).isEqualTo("\u00a9 Herald");
        assertThat(Wire.items(item)).hasSize(1);
    }

    @Test
    void aByteOrderMarkAndStrayBytesMoveNothing() throws UndecodableException {
        byte[] marked = ("\ufeff" + RSS.formatted("UTF-8").replace("Pont", "Po\0nt \ud83d\ude00 \u20ac"))
                .getBytes(StandardCharsets.UTF_8);
        marked[marked.length - FIRST.getBytes(StandardCharsets.UTF_8).length - 60] = (byte) 0xe2;

        assertThat(indexOf(Wire.items(marked).get(1).bytes(), FIRST.getBytes(StandardCharsets.UTF_8)))
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss><channel><copyright>Herald</copyright><item><title>One</title></item></channel></rss>",
                "<feed xmlns='http://www.w3.org/2005/Atom'><rights>Herald</rights><entry><title>One</title></entry></feed>",
                "<rdf:RDF xmlns='http://purl.org/rss/1.0/' xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><dc:rights>Herald</dc:rights>"
                        + "</channel><item><title>One</title></item></rdf:RDF>"
            })
    void theCopyrightOfTheFeedGoesAlong(String feed) throws UndecodableException {
        assertThat(Wire.read(Wire.items(feed).get(0).bytes())
                        .metadata()
                        .rights()
                        .copyright())
                .isEqualTo("Herald");
    }

    @Test
    void anItemsOwnCopyrightComesFirst() throws UndecodableException {
        List<Item> items = Wire.items(
                "<feed><rights>Herald</rights><entry><title>One</title><rights>Jane</rights></entry></feed>");

        assertThat(Wire.read(items.get(0).bytes()).metadata().rights().copyright())
                .isEqualTo("Jane");
    }

    @Test
    void declaredEntitiesGoAlong() throws UndecodableException {
        List<Item> items = Wire.items(
                "<!DOCTYPE rss [<!ENTITY port \"Porthaven\">]><rss><channel><item><title>One &port;</title></item>"
                        + "<item><title>Two</title></item></channel></rss>");

        assertThat(new String(items.get(0).bytes(), StandardCharsets.UTF_8))
                .contains("<!ENTITY port \"Porthaven\">")
                .contains("<item><title>One &port;</title></item>");
    }

    @Test
    void anItemWithoutItsEndTagEndsBeforeTheNext() throws UndecodableException {
        List<Item> items = Wire.items("<rss><channel><item><title>One</title><item><title>Two</title></channel></rss>");

        assertThat(items).hasSize(2);
        for (Item item : items) {
            assertThat(Wire.items(item.bytes())).hasSize(1);
        }
        assertThat(Wire.read(items.get(1).bytes()).headline()).isEqualTo("Two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE"})
    void anObjectOfAListHasTheBytesThatWereSent(String charset) throws UndecodableException {
        String object =
                "{ \"headline\":\"Caf\\u00e9 \u00e9\",\n\t\"body\" : \"It closed.\", \"id\":1.50e1, \"x\":[{\"y\": \"}\"}] }";
        byte[] file = ("{\"a/b\": [ {\"headline\": \"Pont\", \"body\": \"Ouvert.\"} ,\n" + object + "]}")
                .getBytes(Charset.forName(charset));
        Item item = Wire.items(file).get(1);
        Charset same = Charset.forName(charset.equals("UTF-16") ? "UTF-16BE" : charset);

        assertThat(indexOf(item.bytes(), object.getBytes(same))).isNotNegative();
        assertThat(Wire.read(item.bytes()).headline()).isEqualTo("Caf\u00e9 \u00e9");
    }

    @Test
    void aBriefHasTheBytesThatWereSent() throws UndecodableException {
        String brief =
                "Caf\u00e9 closes in the harbour\n\nPORTHAVEN, March 3 (Telex) - The caf\u00e9 at the old harbour closed on Tuesday after forty years.";
        String text =
                "Pier opens to the public\n\nPORTHAVEN, March 3 (Telex) - The pier opened on Tuesday after two years of work by the town.\n\n"
                        + brief + "\n";
        Item item = Wire.items(text.getBytes(Charset.forName("windows-1252"))).get(1);

        assertThat(item.bytes()).isEqualTo(brief.getBytes(Charset.forName("windows-1252")));
    }

    @Test
    void partsOfNewsMessagesKeepTheirNamespaces() throws UndecodableException {
        String item =
                "<n:newsItem guid=\"urn:1\" version='1'><n:contentMeta><n:headline>Caf\u00e9</n:headline></n:contentMeta></n:newsItem >";
        byte[] file = ("<n:newsMessage xmlns:n=\"http://iptc.org/std/nar/2006-10-01/\"><n:itemSet>" + item
                        + "<n:newsItem guid=\"urn:2\" version='1'><n:contentMeta><n:headline>Pont</n:headline></n:contentMeta></n:newsItem>"
                        + "</n:itemSet></n:newsMessage>")
                .getBytes(StandardCharsets.UTF_8);
        byte[] first = Wire.items(file).get(0).bytes();
        Reading reading = Wire.read(first);

        assertThat(indexOf(first, item.getBytes(StandardCharsets.UTF_8))).isPositive();
        assertThat(new String(first, StandardCharsets.UTF_8)).contains("xmlns:n=");
        assertThat(reading.headline()).isEqualTo("Caf\u00e9");
    }

    private static int indexOf(byte[] file, byte[] part) {
        String all = new String(file, StandardCharsets.ISO_8859_1);
        return all.indexOf(new String(part, StandardCharsets.ISO_8859_1));
    }
}
