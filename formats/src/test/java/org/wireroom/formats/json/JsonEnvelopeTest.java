package org.wireroom.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.formats.Wire;
import org.wireroom.formats.reading.Item;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.UndecodableException;

class JsonEnvelopeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{`response`: {`results`: [{`id`: `a1`, `webTitle`: `Ferry line closes`, `fields`: {`byline`: `Mara Holt`, `body`: `<p>It closed.</p>`}}]}}",
                "{`data`: [{`type`: `article`, `id`: `a1`, `attributes`: {`headline`: `Ferry line closes`, `author`: `Mara Holt`, `body`: `It closed.`}}]}",
                "{`hits`: {`hits`: [{`_index`: `news`, `_id`: `a1`, `_source`: {`title`: `Ferry line closes`, `byline`: `Mara Holt`, `body`: `It closed.`}}]}}",
                "{`article`: {`id`: `a1`, `title`: `Ferry line closes`, `author`: {`name`: `Mara Holt`}, `text`: [`It closed.`]}}",
                "{`id`: `a1`, `title`: `Ferry line closes`, `content`: {`byline`: `Mara Holt`, `body`: `<p>It closed.</p>`}}"
            })
    void fieldsInsideAnEnvelopeBelongToTheArticle(String json) throws UndecodableException {
        Item item = Wire.items(json.replace('`', '"')).get(0);
        Reading reading = Wire.read(item.bytes());

        assertThat(item.identity()).isEqualTo("a1");
        assertThat(reading.headline()).isEqualTo("Ferry line closes");
        assertThat(reading.byline()).isEqualTo("Mara Holt");
        assertThat(Wire.paragraphs(reading)).containsExactly("It closed.");
    }

    @Test
    void theArticlesOwnFieldsComeFirst() throws UndecodableException {
        Reading reading =
                Wire.read("{\"id\": \"a1\", \"title\": \"Ferry line closes\", \"fields\": {\"title\": \"Other\","
                        + " \"body\": \"It closed.\"}}");

        assertThat(reading.headline()).isEqualTo("Ferry line closes");
    }

    @Test
    void aWriterWithANumberForANameIsNotNamed() throws UndecodableException {
        Reading reading = Wire.read("{\"id\": 7, \"title\": {\"rendered\": \"Ferry line closes\"}, \"author\": 3,"
                + " \"content\": {\"rendered\": \"<p>It closed.</p>\", \"protected\": false}}");

        assertThat(reading.byline()).isNull();
        assertThat(reading.text()).doesNotContain("3");
        assertThat(Wire.paragraphs(reading)).containsExactly("It closed.");
    }
}
