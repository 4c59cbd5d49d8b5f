package org.wireroom.formats.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.contract.headers.SourceStatus;
import org.wireroom.formats.Wire;
import org.wireroom.formats.reading.Item;
import org.wireroom.formats.reading.NoArticleException;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.UndecodableException;
import org.wireroom.formats.reading.UnsafeException;
import org.wireroom.text.SegmentKind;

class JsonFormatTest {
    private static final String NINJS_1 = """
            {"uri": "urn:newsml:example.org:1", "type": "text", "version": "2", "versioncreated": "2026-05-21T10:00:00Z",
             "firstcreated": "2026-05-20T09:00:00Z", "pubstatus": "usable", "language": "en-GB", "byline": "Mara Holt",
             "headline": "Old bridge reopens", "description_text": "After nine years, traffic rolls again.",
             "body_xhtml": "<p>PORT ELLEN (AP) \u2014 The bridge reopened on Thursday.</p><p>Traffic was light.</p>",
             "body_text": "PORT ELLEN (AP) \u2014 The bridge reopened on Thursday. Traffic was light.", "source": "AP",
             "associations": {"picture": {"uri": "urn:other", "headline": "A picture", "body_text": "Not this."}}}
            """;

    private static final String NINJS_2 = """
            {"uri": "urn:2", "versioncreated": "2026-05-21T10:00:00Z", "pubstatus": "withheld", "by": "Mara Holt",
             "headlines": [{"role": "slug", "value": "BRIDGE"}, {"role": "main", "value": "Old bridge reopens"}],
             "descriptions": [{"role": "creditline", "value": "AP"}, {"role": "summary", "value": "Traffic rolls again."}],
             "bodies": [{"contenttype": "text/plain", "value": "The bridge reopened."},
                        {"contenttype": "text/html", "value": "<p>The bridge reopened.</p><p>At last.</p>"}]}
            """;

    @Test
    void readsNinjs1() throws UndecodableException {
        Reading reading = Wire.read(NINJS_1);

        assertThat(reading.headline()).isEqualTo("Old bridge reopens");
        assertThat(reading.standfirst()).isEqualTo("After nine years, traffic rolls again.");
        assertThat(reading.byline()).isEqualTo("Mara Holt");
        assertThat(reading.agency().name()).isEqualTo("AP");
        assertThat(reading.language()).isEqualTo("en");
        assertThat(reading.dateline().place()).isEqualTo("Port Ellen");
        assertThat(reading.published().value()).isEqualTo("2026-05-20T09:00Z");
        assertThat(Wire.paragraphs(reading)).containsExactly("The bridge reopened on Thursday.", "Traffic was light.");
    }

    @Test
    void namesVersionsAndStatusOfNinjs() throws UndecodableException {
        Item item = Wire.items(NINJS_1).get(0);

        assertThat(item.identity()).isEqualTo("urn:newsml:example.org:1");
        assertThat(item.version().number()).isEqualTo("2");
        assertThat(item.version().created()).isEqualTo("2026-05-21T10:00:00Z");
        assertThat(item.bytes()).asString().isEqualTo(NINJS_1);
        assertThat(Wire.items(NINJS_2).get(0).version().status()).isEqualTo(SourceStatus.WITHHELD);
    }

    @Test
    void readsNinjs2ByTheRolesOfItsTexts() throws UndecodableException {
        Reading reading = Wire.read(NINJS_2);

        assertThat(reading.headline()).isEqualTo("Old bridge reopens");
        assertThat(reading.standfirst()).isEqualTo("Traffic rolls again.");
        assertThat(reading.agency().name()).isEqualTo("AP");
        assertThat(Wire.paragraphs(reading)).containsExactly("The bridge reopened.", "At last.");
    }

    @Test
    void readsArticlesWithCommonNames() throws UndecodableException {
        Reading reading = Wire.read("""
                {"Title": "Old bridge reopens", "author": {"name": "Mara Holt"}, "datePublished": "2026-05-21", "tags": ["bridges"],
                 "content": "PORT ELLEN (AP) - The bridge reopened on Thursday.\\n\\nTraffic was light.", "url": "https://example.org/1"}
                """);

        assertThat(reading.headline()).isEqualTo("Old bridge reopens");
        assertThat(reading.byline()).isEqualTo("Mara Holt");
        assertThat(reading.keywords()).containsExactly("bridges");
        assertThat(reading.dateline().place()).isEqualTo("Port Ellen");
        assertThat(Wire.all(reading, SegmentKind.PARAGRAPH)).hasSize(2);
    }

    @Test
    void eachArticleOfAListOrAnAnswerIsADocumentOfItsOwn() throws UndecodableException {
        List<Item> list = Wire.items("[" + NINJS_1 + "," + NINJS_2 + "]");
        List<Item> answer = Wire.items("{\"status\": \"ok\", \"data\": {\"items\": [{\"item\": " + NINJS_1
                + "}, {\"item\": " + NINJS_2 + "}]}}");

        assertThat(list).extracting(Item::identity).containsExactly("urn:newsml:example.org:1", "urn:2");
        assertThat(answer).extracting(Item::identity).containsExactly("urn:newsml:example.org:1", "urn:2");
        assertThat(Wire.read(answer.get(1).bytes()).headline()).isEqualTo("Old bridge reopens");
    }

    @Test
    void brokenJsonIsNoArticleAndSaysWhere() {
        assertThatThrownBy(() -> Wire.read("{\"headline\": \"x\",\n \"body\" \"y\"}"))
                .isInstanceOf(NoArticleException.class)
                .hasMessageContaining("line 2");
    }

    @Test
    void jsonThatIsNoArticleSaysSo() {
        assertThatThrownBy(() -> Wire.read("{\"a\": 1}")).isInstanceOf(NoArticleException.class);
    }

    @Test
    void refusesJsonThatIsNestedTooDeep() {
        assertThatThrownBy(() -> Wire.read("{\"a\": " + "[".repeat(100_000))).isInstanceOf(UnsafeException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{Note to readers} The board met.",
                "[Xinhua] The board met.",
                "{\"Quoted\" and braced} text",
                "{",
                "[",
                "[]",
                "{}x"
            })
    void aTextThatBeginsWithABraceIsText(String text) throws UndecodableException {
        assertThat(Wire.read(text).mediaType()).isEqualTo("text/plain");
        assertThat(Wire.read(text).text()).isEqualTo(text);
    }
}
