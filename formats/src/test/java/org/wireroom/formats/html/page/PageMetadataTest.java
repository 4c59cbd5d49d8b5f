package org.wireroom.formats.html.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.contract.article.MediaItem;
import org.wireroom.contract.article.Rights;
import org.wireroom.contract.article.Subject;
import org.wireroom.formats.Wire;
import org.wireroom.formats.metadata.Metadata;
import org.wireroom.formats.reading.UndecodableException;

class PageMetadataTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://telex.example/ferry | | https://telex.example/ferry",
                " | https://telex.example/ferry | https://telex.example/ferry",
                "https://telex.example/ferry | https://www.telex.example/ferry?og | https://telex.example/ferry",
                "/ferry | https://telex.example/ferry | https://telex.example/ferry",
                "https://quay.example/original | https://telex.example/ferry | "
            })
    void namesTheAddressOfThePage(String canonical, String graph, String url) throws UndecodableException {
        String head = (canonical == null ? "" : "<link rel=\"canonical\" href=\"" + canonical + "\">")
                + (graph == null ? "" : "<meta property=\"og:url\" content=\"" + graph + "\">");

        assertThat(page(head).url()).isEqualTo(url);
    }

    @Test
    void ofMetaElements() throws UndecodableException {
        Metadata metadata = page("""
                <meta name="copyright" content="© Telex 2026"><link rel="license" href="https://telex.example/terms">
                <meta property="article:section" content="Region">
                <meta property="og:image" content="https://telex.example/1.jpg"><meta property="og:image:alt" content="The old ferry">""");

        assertThat(metadata.rights()).isEqualTo(new Rights(null, "https://telex.example/terms", "© Telex 2026", null));
        assertThat(metadata.subjects()).containsExactly(new Subject(null, "Region", null));
        assertThat(metadata.media())
                .containsExactly(new MediaItem("https://telex.example/1.jpg", "The old ferry", null));
    }

    @Test
    void ofStructuredDataFirst() throws UndecodableException {
        Metadata metadata = page("""
                <meta property="og:image" content="https://telex.example/social.jpg">
                <link rel="canonical" href="https://telex.example/ferry">
                <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Second ferry for Orsund",
                 "articleSection": ["Region", "Transport"], "copyrightYear": 2026, "copyrightHolder": {"name": "Telex"},
                 "usageInfo": "https://telex.example/terms",
                 "image": [{"@type": "ImageObject", "url": "https://telex.example/1.jpg", "caption": "The old ferry",
                            "creditText": "Ina Rolf"}, "https://telex.example/2.jpg"]}</script>""");

        assertThat(metadata.url()).isEqualTo("https://telex.example/ferry");
        assertThat(metadata.rights()).isEqualTo(new Rights(null, "https://telex.example/terms", "2026 Telex", null));
        assertThat(metadata.subjects())
                .containsExactly(new Subject(null, "Region", null), new Subject(null, "Transport", null));
        assertThat(metadata.media())
                .containsExactly(
                        new MediaItem("https://telex.example/1.jpg", "The old ferry", "Ina Rolf"),
                        new MediaItem("https://telex.example/2.jpg", null, null));
    }

    private static Metadata page(String head) throws UndecodableException {
        return Wire.read("""
                <!DOCTYPE html><html lang="en"><head><title>Second ferry for Orsund</title>%s</head><body><article>
                <h1>Second ferry for Orsund</h1>
                <p>The harbour of Orsund will get a second ferry in autumn, its director said on Monday after a meeting of the board.</p>
                <p>The ferry takes 300 passengers and 40 cars to the islands, which is twice as many as the ferry that sails today.</p>
                <p>The board will decide in June who builds it, and how much the town pays for the new pier that it needs.</p>
                </article></body></html>""".formatted(head)).metadata();
    }
}
