package org.wireroom.formats.html.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetaTagsTest {
    private final MetaTags tags = new MetaTags();

    @Test
    void readWhatAPageStates() {
        PageFields fields = fields("""
                <html lang="en-GB"><head><meta property="og:title" content="Second ferry for Orsund">
                <meta name="description" content=" The harbour opens. "><meta name="author" content="Ina Rolf">
                <meta property="article:published_time" content="2026-03-02T09:30:00Z">
                <meta property="article:modified_time" content="2026-03-03T09:30:00Z">
                <meta name="keywords" content="ferries, harbours; islands, ferries"></head></html>""");

        assertThat(fields.headline()).isEqualTo("Second ferry for Orsund");
        assertThat(fields.description()).isEqualTo("The harbour opens.");
        assertThat(fields.authors()).containsExactly("Ina Rolf");
        assertThat(fields.published())
                .containsExactly(new DateStatement("meta article:published_time", "2026-03-02T09:30:00Z"));
        assertThat(fields.modified()).isEqualTo("2026-03-03T09:30:00Z");
        assertThat(fields.keywords()).containsExactly("ferries", "harbours", "islands");
        assertThat(fields.language()).isEqualTo("en-GB");
        assertThat(fields.body()).isNull();
    }

    @Test
    void trustOpenGraphMoreThanOtherTitlesWhateverTheOrder() {
        assertThat(fields("<meta name=\"title\" content=\"Telex\"><meta name=\"twitter:title\" content=\"Ferry!\">"
                                + "<meta property=\"og:title\" content=\"Second ferry\">")
                        .headline())
                .isEqualTo("Second ferry");
    }

    @Test
    void listTheDatesOfAllNamesTheMostTrustedFirst() {
        assertThat(fields("<meta name=\"date\" content=\"2026-03-01\">"
                                + "<meta property=\"article:published_time\" content=\"2026-03-02\">")
                        .published())
                .extracting(DateStatement::text)
                .containsExactly("2026-03-02", "2026-03-01");
    }

    @Test
    void readMicrodata() {
        assertThat(fields("<meta itemprop=\"datePublished\" content=\"2026-03-02\">")
                        .published())
                .containsExactly(new DateStatement("meta datepublished", "2026-03-02"));
    }

    @ParameterizedTest
    @CsvSource({"https://telex.example/ina-rolf", "@inarolf"})
    void takeNoAddressForAWriter(String author) {
        assertThat(fields("<meta name=\"author\" content=\"" + author + "\">").authors())
                .isEmpty();
    }

    @Test
    void stateNothingWhereThePageDoesNot() {
        PageFields fields = fields("<meta name=\"description\" content=\"  \"><p>The harbour opens.</p>");

        assertThat(fields).isEqualTo(PageFields.NONE);
    }

    private PageFields fields(String html) {
        return tags.of(HtmlParser.parse(html));
    }
}
