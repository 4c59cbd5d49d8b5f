package org.wireroom.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.formats.reading.Item;
import org.wireroom.formats.reading.NoArticleException;
import org.wireroom.formats.reading.UndecodableException;

/** Files that break off, as uploads and downloads do that end too early: what is missing must not be published as if it were not. */
class IncompleteFilesTest {
    private static final String LAST = "Nobody on the quay was hurt, the coast guard said.";
    private static final String PARAGRAPHS = """
            <p>PORT ELM, March 3 (HW) - A ferry with 42 people on board ran aground on Tuesday, the coast guard said.</p>
            <p>The harbour master, Jo Field, said that the fog had been thick since the morning.</p>
            <p>Nobody on the quay was hurt, the coast guard said.</p>
            """;

    /** A whole document in each format. */
    enum Document {
        NITF("<?xml version=\"1.0\"?>\n<nitf><head><title>Ferry runs aground</title></head><body><body.content>"
                + PARAGRAPHS + "</body.content></body></nitf>\n"),
        NEWSML_G2(
                "<newsItem guid=\"urn:ferry\" version=\"3\"><contentMeta><headline>Ferry runs aground</headline></contentMeta>"
                        + "<contentSet><inlineXML contenttype=\"application/xhtml+xml\"><html><body>" + PARAGRAPHS
                        + "</body></html></inlineXML></contentSet></newsItem>"),
        NEWSML_1(
                "<?xml version=\"1.0\"?><NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>Ferry runs aground</HeadLine>"
                        + "</NewsLines><ContentItem><DataContent>" + PARAGRAPHS
                        + "</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>"),
        RSS(
                "<rss version=\"2.0\"><channel><title>Wire</title><item><title>Ferry runs aground</title><guid>f1</guid><description>"
                        + PARAGRAPHS.replace("<", "&lt;") + "</description></item></channel></rss>"),
        ATOM(
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><id>f1</id><title>Ferry runs aground</title><content type=\"html\">"
                        + "<![CDATA[" + PARAGRAPHS + "]]></content></entry></feed>"),
        OWN_XML("<?xml version=\"1.0\"?><story><headline>Ferry runs aground</headline><body>" + PARAGRAPHS
                + "</body></story>"),
        NINJS("{\"uri\": \"urn:ferry\", \"headline\": \"Ferry runs aground\", \"body_html\": \""
                + PARAGRAPHS.replace("\n", "\\n") + "\"}\n"),
        JSON_LIST("[{\"id\": 7, \"title\": \"Ferry runs aground\", \"body\": [\"A ferry ran aground on Tuesday.\", \""
                + LAST + "\"]}]"),
        PAGE(
                "<!doctype html><html><head><title>Ferry runs aground</title></head><body><article><h1>Ferry runs aground</h1>"
                        + PARAGRAPHS + "</article></body></html>"),
        IPTC_7901("\u0001hw0042 3 i 142 HW 0211\r\n\r\nferry-aground\r\n\r\nFerry runs aground =\r\n\u0002\r\n"
                + "   Port Elm, March 3 (HW) - A ferry ran aground on Tuesday, the coast guard said.\r\n   " + LAST
                + "\r\n\u0003\r\nhw/jf\r\n031100 GMT MAR 26\r\n\u0004"),
        MULTIPART_MAIL(
                "Message-ID: <f1@example.org>\nMIME-Version: 1.0\nFrom: Jo Field <jo@example.org>\nSubject: Ferry runs aground\n"
                        + "Content-Type: multipart/alternative; boundary=\"=_b\"\n\n--=_b\nContent-Type: text/plain\n\n"
                        + "PORT ELM (HW) - A ferry ran aground on Tuesday.\n\n" + LAST
                        + "\n--=_b\nContent-Type: text/html\n\n"
                        + PARAGRAPHS + "\n--=_b--\n");

        private final String text;

        Document(String text) {
            this.text = text;
        }
    }

    /** What is published of a file: the texts of its articles. */
    private static List<String> published(String file) {
        List<String> texts = new ArrayList<>();
        try {
            for (Item item : Wire.items(file)) {
                if (item.problem() == null) {
                    texts.add(Wire.read(item.bytes()).text());
                }
            }
        } catch (UndecodableException e) {
            texts.add("rejected: " + e.getMessage() + LAST);
        }
        return texts;
    }

    @ParameterizedTest
    @EnumSource
    void aWholeFileIsPublished(Document document) {
        assertThat(published(document.text))
                .singleElement()
                .asString()
                .contains(LAST)
                .doesNotStartWith("rejected");
    }

    @ParameterizedTest
    @EnumSource
    void whereverAFileBreaksOffNothingOfItIsPublishedAsIfItWereWhole(Document document) {
        for (int length = 40; length < document.text.length(); length++) {
            assertThat(published(document.text.substring(0, length)))
                    .as("first %d characters", length)
                    .allSatisfy(text -> assertThat(text).contains(LAST));
        }
    }

    private static final String ITEM =
            "<item><title>%s</title><guid>%s</guid><description>Words of the item.</description></item>";

    @Test
    void theWholeArticlesOfAFileThatBreaksOffArePublished() throws UndecodableException {
        String feed = "<rss version=\"2.0\"><channel>" + ITEM.formatted("One", "1") + ITEM.formatted("Two", "2");

        assertThat(Wire.items(feed)).extracting(Item::problem).containsOnlyNulls();
        assertThat(Wire.items(feed + "<item><title>Thr"))
                .extracting(Item::problem)
                .last()
                .asString()
                .contains("item");
        assertThat(Wire.items(feed + ITEM.formatted("Three", "3").replace("</item>", "")))
                .extracting(item -> item.problem() == null)
                .containsExactly(true, true, false);
    }

    @Test
    void ofANewsMessageTheItemThatBreaksOffIsMissing() throws UndecodableException {
        String item = "<newsItem guid=\"urn:%s\"><contentMeta><headline>%s</headline></contentMeta></newsItem>";
        String message = "<newsMessage><itemSet>" + item.formatted("1", "One") + item.formatted("2", "Two");

        assertThat(Wire.items(message)).extracting(Item::problem).containsOnlyNulls();
        assertThat(Wire.items(message.substring(0, message.length() - 8)))
                .extracting(Item::identity, part -> part.problem() == null)
                .containsExactly(tuple("urn:1", true), tuple("urn:2", false));
    }

    @Test
    void anItemThatBreaksOffTakesNoOtherArticleDown() throws UndecodableException {
        String kill = "<nitf><head><docdata management-doc-idref=\"TX.1\" management-idref-status=\"canceled\">"
                + "<doc-id id-string=\"TX.2\"/></docdata></head><body><body.content><p>Please kill TX.1.</p></body.content></body>";

        assertThat(Wire.items(kill + "</nitf>").get(0).kills()).containsExactly("TX.1");
        assertThat(Wire.items(kill)).singleElement().satisfies(item -> {
            assertThat(item.kills()).isEmpty();
            assertThat(item.problem()).contains("breaks off", "nitf");
        });
    }

    /** Documents that are less than well-formed, but whole. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss version=\"2.0\"><channel><item><title>One</title></item></channel></rss",
                "<rss version=\"2.0\"><channel><item><title>One</title></item></channel></RSS>\n<!-- served by h.example -->",
                "<rss version=\"2.0\"><channel><item><title>One</title><item><title>Two</title></channel></rss>",
                "<rss version=\"2.0\"><channel><item><title>One</title></item></channel></rss>\n<br />\n<b>Warning</b>: out of disk",
                "<nitf><body><body.head><hedline><hl1>One</hl1></hedline></body.head><body.content><p>Words.<p>More.</body.content></body></nitf>",
                "{\"headline\": \"One\", \"body_text\": \"Words.\",}",
                "<html><body><h1>Ferry runs aground</h1><p>A ferry ran aground on Tuesday, the coast guard said.<p>Nobody was hurt.",
                "<html><body><h1>Ferry runs aground</h1><div><p>A ferry ran aground, the coast guard said.</p></div>",
                "<h1>Ferry runs aground</h1><p>A ferry ran aground on Tuesday, the coast guard said.</p><p>Nobody was hurt.</p>",
                "<html><body><div><article><h1>Ferry runs aground</h1><p>A ferry ran aground, the coast guard said.</p></article><footer>HW</footer>",
                "<h1>Ferry runs aground</h1><p>A ferry ran aground.</p><p>Nobody was hurt.</p><!-- end of story",
                "<h1>Ferry runs aground</h1><p>A ferry ran aground.</p><p>Nobody was hurt.</p><p>",
                "<h1>Ferry runs aground</h1><p>A ferry ran aground.</p><p>Nobody was hurt.</p><p>The tugs came at noon."
            })
    void aWholeDocumentWithFaultsIsPublished(String document) {
        assertThat(published(document))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text).doesNotStartWith("rejected"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"headline\": \"One\", \"body_text\": \"Wor | the JSON breaks off at line 1",
                "{\"headline | the JSON breaks off at line 1",
                "[{\"headline\": \"One\", \"body_text\": \"Words.\"}, | the JSON breaks off at line 1",
                "<nitf><body><body.content><p>Words. | the document breaks off in element nitf",
                "<?xml version='1.0'?><story><headline>One</headline><body>Words | the document breaks off in element story",
                "<html><body><h1>One</h1><p>Words</p><div class=\"bo | the page breaks off before its end tags"
            })
    void theReasonSaysWhereAFileBreaksOff(String file, String reason) {
        assertThatThrownBy(() -> Wire.read(file))
                .isInstanceOf(NoArticleException.class)
                .hasMessageStartingWith(reason);
    }
}
