package org.wireroom.formats.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.contract.headers.SourceStatus;
import org.wireroom.formats.Wire;
import org.wireroom.formats.reading.Item;
import org.wireroom.formats.reading.NoArticleException;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.UndecodableException;

/** The answers of content interfaces: articles inside lists and envelopes, in any encoding. Quotation marks are written as backticks. */
class JsonWrappersTest {
    private static final String FERRY =
            "{`id`: `f1`, `title`: `Ferry line closes`, `byline`: `Mara Holt`, `body`: `It closed.`}";
    private static final String BRIDGE =
            "{`id`: `b1`, `title`: `Old bridge reopens`, `byline`: `Jo Field`, `body`: `It opened.`}";

    private static String json(String written) {
        return written.replace('`', '"');
    }

    private static Reading read(Item item) {
        try {
            return Wire.read(item.bytes());
        } catch (UndecodableException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[%s, %s]",
                "{`articles`: [%s, %s], `total`: 2}",
                "{`response`: {`status`: `ok`, `results`: [%s, %s]}}",
                "{`data`: [{`type`: `article`, `attributes`: %s}, {`type`: `article`, `attributes`: %s}]}",
                "{`hits`: {`total`: 2, `hits`: [{`_index`: `news`, `_source`: %s}, {`_index`: `news`, `_source`: %s}]}}",
                "{`_items`: [%s, %s], `_meta`: {`page`: 1}}",
                "{`items`: [{`item`: %s}, {`item`: %s}]}",
                "{`d`: {`results`: [%s, %s]}}",
                "{`value`: [%s, %s], `@odata.count`: 2}",
                "{`data`: {`articles`: {`edges`: [{`cursor`: `1`, `node`: %s}, {`cursor`: `2`, `node`: %s}]}}}"
            })
    void eachArticleOfAnAnswerIsAnItem(String answer) throws UndecodableException {
        List<Item> items = Wire.items(json(answer.formatted(FERRY, BRIDGE)));

        assertThat(items).extracting(Item::identity).containsExactly("f1", "b1");
        assertThat(items).extracting(Item::problem).containsOnlyNulls();
        assertThat(items).extracting(Item::firstLine).containsExactly("Ferry line closes", "Old bridge reopens");
        assertThat(items).extracting(item -> read(item).byline()).containsExactly("Mara Holt", "Jo Field");
        assertThat(Wire.paragraphs(read(items.get(1)))).containsExactly("It opened.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{`status`: `ok`, `article`: %s}",
                "{`response`: {`content`: %s}}",
                "{`data`: %s, `meta`: {`requestId`: `77`}}",
                "[%s]",
                "{`payload`: %s, `event`: `article.published`}"
            })
    void theOnlyArticleOfAnAnswerIsRead(String answer) throws UndecodableException {
        Item item = Wire.items(json(answer.formatted(FERRY))).get(0);

        assertThat(item.identity()).isEqualTo("f1");
        assertThat(read(item).headline()).isEqualTo("Ferry line closes");
        assertThat(Wire.paragraphs(read(item))).containsExactly("It closed.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{`id`: `f1`, `title`: `Ferry line closes`, `body`: `It closed.`, `related`: [%s]}",
                "{`id`: `f1`, `title`: `Ferry line closes`, `body`: `It closed.`, `relatedArticles`: {`items`: [%s]}}",
                "{`uri`: `f1`, `headline`: `Ferry line closes`, `body_text`: `It closed.`, `associations`: {`more`: %s}}"
            })
    void anArticleThatItOnlyRefersToIsNoItem(String answer) throws UndecodableException {
        assertThat(Wire.items(json(answer.formatted(BRIDGE))))
                .extracting(Item::identity)
                .containsExactly("f1");
        assertThat(Wire.read(json(answer.formatted(BRIDGE))).text()).doesNotContain("bridge", "opened");
    }

    @Test
    void anArticleWithoutWordsIsAProblemOfItsOwn() throws UndecodableException {
        List<Item> items = Wire.items(json("[" + FERRY + ", {`id`: `x1`, `title`: ` `, `body`: `-`}, " + BRIDGE + "]"));

        assertThat(items).extracting(Item::identity).containsExactly("f1", "x1", "b1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{`articles`: []}",
                "{`status`: `error`, `message`: `no such key`}",
                "{`a`: {`b`: {`c`: 1}}}"
            })
    void anAnswerWithoutArticlesIsNoArticle(String answer) {
        assertThatThrownBy(() -> Wire.read(json(answer) + "\n")).isInstanceOf(NoArticleException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE", "UTF-32BE", "UTF-8"})
    void theEncodingIsDetectedWithoutAMark(String charset) throws UndecodableException {
        byte[] bytes =
                json("{`uri`: `urn:1`, `headline`: `Café schließt`, `body_text`: `Das Café – es war 90 Jahre alt – schließt.`}")
                        .getBytes(Charset.forName(charset));

        assertThat(Wire.items(bytes)).extracting(Item::identity).containsExactly("urn:1");
        assertThat(Wire.read(bytes).headline()).isEqualTo("Café schließt");
        assertThat(Wire.paragraphs(Wire.read(bytes))).containsExactly("Das Café – es war 90 Jahre alt – schließt.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ufeff%s", "  \n%s\n\n", "%s\u0000", "%s // end", "%s\n/* end */"})
    void faultsOfProgramsAroundTheObjectAreTolerated(String around) throws UndecodableException {
        assertThat(Wire.read(around.formatted(json(FERRY))).headline()).isEqualTo("Ferry line closes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '!',
            value = {
                "`author`: `Mara Holt` | Mara Holt",
                "`authors`: [`Mara Holt`, `Jo Field`] | Mara Holt, Jo Field",
                "`authors`: [{`name`: `Mara Holt`}, {`name`: `Jo Field`}] | Mara Holt, Jo Field",
                "`byline`: `By Mara Holt and Jo Field` | Mara Holt and Jo Field",
                "`creator`: {`@type`: `Person`, `name`: `Mara Holt`} | Mara Holt",
                "`by`: `Mara Holt, Jo Field` | Mara Holt, Jo Field"
            })
    void allWritersAreNamed(String field, String byline) throws UndecodableException {
        Reading reading =
                Wire.read(json("{`id`: `f1`, `title`: `Ferry line closes`, " + field + ", `body`: `It closed.`}"));

        assertThat(reading.byline()).isEqualTo(byline);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '!',
            value = {
                "`published`: `2026-03-02T21:30:00-05:00` | 2026-03-02T21:30-05:00",
                "`publishedAt`: 1772505000 | 2026-03-03T02:30Z",
                "`timestamp`: 1772505000000 | 2026-03-03T02:30Z",
                "`date`: `Mon, 02 Mar 26 21:30:00 EST` | 2026-03-02T21:30-05:00",
                "`pubDate`: `Mar 2, 2026 9:30 PM` | 2026-03-02T21:30",
                "`date`: `2026-03-02` | 2026-03-02",
                "`created`: `0001-01-01T00:00:00`, `date`: `2026-03-02` | 2026-03-02",
                "`published`: 0, `created`: `2026-03-02T10:00:00Z` | 2026-03-02T10:00Z"
            })
    void datesInAnyFormAreRead(String field, String published) throws UndecodableException {
        Reading reading =
                Wire.read(json("{`id`: `f1`, `title`: `Ferry line closes`, " + field + ", `body`: `It closed.`}"));

        assertThat(reading.published().value()).isEqualTo(published);
    }

    @ParameterizedTest
    @CsvSource({
        "usable, USABLE",
        "canceled, CANCELED",
        "withheld, WITHHELD",
        "embargoed, EMBARGOED",
        "stat:canceled, CANCELED"
    })
    void theStatusOfAnArticleIsThatOfItsVersion(String word, SourceStatus status) throws UndecodableException {
        Item item = Wire.items(json("{`uri`: `f1`, `version`: 3, `pubstatus`: `" + word
                        + "`, `headline`: `Ferry line closes`, `body_text`: `It closed.`}"))
                .get(0);

        assertThat(item.version().status()).isEqualTo(status);
        assertThat(item.version().number()).isEqualTo("3");
    }

    @Test
    void aWholeFileThatIsOneArticleKeepsItsBytes() throws UndecodableException {
        byte[] bytes = json(FERRY + "\n").getBytes(StandardCharsets.UTF_8);

        assertThat(Wire.items(bytes).get(0).bytes()).isSameAs(bytes);
    }
}
