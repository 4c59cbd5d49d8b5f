package org.wireroom.formats.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.wireroom.formats.ArticleReader;
import org.wireroom.formats.Wire;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.UndecodableException;

/** Pages that items of feeds link to. */
class LinkedPageTest {
    private static final ArticleReader READER = new ArticleReader();
    private static final String ITEM =
            "<rss version=\"2.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><copyright>Herald</copyright><item>"
                    + "<title>Ferry closes</title><link>https://example.org/ferry</link><dc:creator>Jane Doe</dc:creator>"
                    + "<pubDate>Mon, 02 Mar 2026 09:30:00 GMT</pubDate><category>ferries</category>"
                    + "<description>A teaser.</description></item></channel></rss>";
    private static final String PAGE =
            "<!DOCTYPE html><html lang=\"en\"><head><title>Ferry line closes</title>%s</head><body><article><h1>Ferry line closes</h1>"
                    + "<p>The ferry line to the islands closed on Monday, the port said.</p><p>It will not open again this year.</p>"
                    + "</article></body></html>";

    @Test
    void theTextIsThePagesAndTheItemSaysWhatThePageDoesNot() throws UndecodableException {
        Reading reading = read("");

        assertThat(reading.headline()).isEqualTo("Ferry line closes");
        assertThat(Wire.paragraphs(reading)).hasSize(2).noneMatch(text -> text.contains("teaser"));
        assertThat(reading.byline()).isEqualTo("Jane Doe");
        assertThat(reading.keywords()).contains("ferries");
        assertThat(reading.published().value()).isEqualTo("2026-03-02T09:30Z");
        assertThat(reading.metadata().url()).isEqualTo("https://example.org/ferry");
        assertThat(reading.metadata().rights().copyright()).isEqualTo("Herald");
    }

    @Test
    void theDateOfTheItemIsEvidenceForThatOfThePage() throws UndecodableException {
        Reading reading = read("<meta property=\"article:published_time\" content=\"2026-03-02\">");

        assertThat(reading.published().value()).isEqualTo("2026-03-02T09:30Z");
        assertThat(reading.published().evidence()).contains("pubdate 2026-03-02T09:30Z");
    }

    @Test
    void aDateOfTheItemFarFromThatOfThePageIsAConflict() throws UndecodableException {
        Reading reading = read("<meta property=\"article:published_time\" content=\"2025-11-02T08:00:00Z\">");

        assertThat(reading.published().value()).isEqualTo("2025-11-02T08:00Z");
        assertThat(reading.published().conflicts()).contains("pubdate 2026-03-02T09:30Z");
    }

    private static Reading read(String head) throws UndecodableException {
        return READER.read(bytes(PAGE.formatted(head)), bytes(ITEM), Instant.parse("2026-11-22T00:00:00Z"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
