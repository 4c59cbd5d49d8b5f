package org.wireroom.formats.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.formats.Wire;
import org.wireroom.formats.reading.Item;
import org.wireroom.formats.reading.NoArticleException;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.UndecodableException;

class FieldXmlFormatTest {
    private static final String ARTICLES = """
            <?xml version="1.0"?>
            <Answer><error>0</error><List>
              <Story><StoryID>s-1</StoryID><PublishDate>2026-02-01T18:44:52.973</PublishDate><headline>Old bridge reopens</headline>
                <origin>/ritzau/</origin><byLine>Mara Holt</byLine>
                <content>&lt;p&gt;The bridge reopened.&lt;/p&gt;&lt;p&gt;Traffic was light.&lt;/p&gt;</content></Story>
              <Story><StoryID>s-2</StoryID><headline>Second</headline><content>Words.</content></Story>
            </List></Answer>
            """;

    @Test
    void readsElementsWithCommonNames() throws UndecodableException {
        List<Item> items = Wire.items(ARTICLES);
        Reading reading = Wire.read(items.get(0).bytes());

        assertThat(items).extracting(Item::identity).containsExactly("s-1", "s-2");
        assertThat(reading.headline()).isEqualTo("Old bridge reopens");
        assertThat(reading.byline()).isEqualTo("Mara Holt");
        assertThat(reading.published().value()).isEqualTo("2026-02-01T18:44");
        assertThat(Wire.paragraphs(reading)).containsExactly("The bridge reopened.", "Traffic was light.");
    }

    @Test
    void otherXmlIsNoArticle() {
        assertThatThrownBy(() -> Wire.items("<?xml version=\"1.0\"?><configuration><root/></configuration>"))
                .isInstanceOf(NoArticleException.class)
                .hasMessageContaining("configuration");
    }

    @Test
    void readsTheNamesOfOtherLanguages() throws UndecodableException {
        Reading reading = Wire.read("<?xml version=\"1.0\"?><artikkel><id>7</id><tittel>Broen er \u00e5pen</tittel>"
                + "<ingress>Trafikken g\u00e5r igjen.</ingress><br\u00f8dtekst><p>Den gamle broen er \u00e5pen.</p>"
                + "<p>Ingen ble skadet.</p></br\u00f8dtekst></artikkel>");

        assertThat(reading.headline()).isEqualTo("Broen er \u00e5pen");
        assertThat(reading.standfirst()).isEqualTo("Trafikken g\u00e5r igjen.");
        assertThat(Wire.paragraphs(reading)).containsExactly("Den gamle broen er \u00e5pen.", "Ingen ble skadet.");
    }

    @Test
    void anOutlineIsNoArticle() {
        assertThatThrownBy(() -> Wire.items("<?xml version=\"1.0\"?><opml><head><title>Feeds</title></head>"
                        + "<body><outline title=\"Herald\"/></body></opml>"))
                .isInstanceOf(NoArticleException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<Markets closed> The board met.", "<correct> The board met on Monday.", "<", "<<<", "< a"})
    void aTextThatBeginsWithATagIsText(String text) throws UndecodableException {
        assertThat(Wire.read(text).mediaType()).isEqualTo("text/plain");
    }
}
