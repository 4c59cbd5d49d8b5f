package org.wireroom.formats.html.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLdArticleTest {
    private final JsonLdArticle articles = new JsonLdArticle();

    @Test
    void readsWhatAPageStates() {
        PageFields fields = fields("""
                {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Second ferry for Orsund",
                 "description": "The harbour opens.", "datePublished": "2026-03-02T09:30:00Z",
                 "dateModified": "2026-03-03", "author": [{"@type": "Person", "name": "Ina Rolf"}, {"name": "Ole Brandt"}],
                 "keywords": "ferries, harbours", "inLanguage": "en-GB", "sourceOrganization": {"name": "Telex"},
                 "articleBody": ["The harbour opens.", "The ferry sails."]}""");

        assertThat(fields.headline()).isEqualTo("Second ferry for Orsund");
        assertThat(fields.description()).isEqualTo("The harbour opens.");
        assertThat(fields.published())
                .containsExactly(new DateStatement("JSON-LD datePublished", "2026-03-02T09:30:00Z"));
        assertThat(fields.modified()).isEqualTo("2026-03-03");
        assertThat(fields.authors()).containsExactly("Ina Rolf", "Ole Brandt");
        assertThat(fields.keywords()).containsExactly("ferries", "harbours");
        assertThat(fields.provider()).isEqualTo("Telex");
        assertThat(fields.language()).isEqualTo("en-GB");
        assertThat(fields.body()).isEqualTo("The harbour opens.\nThe ferry sails.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"@type\": \"WebSite\", \"name\": \"Telex\"}, {\"@type\": \"NewsArticle\", \"headline\": \"Second ferry\"}]",
                "{\"@graph\": [{\"@type\": \"Person\", \"name\": \"Ina\"}, {\"@type\": \"Article\", \"headline\": \"Second ferry\"}]}",
                "{\"@type\": \"WebPage\", \"mainEntity\": {\"@type\": \"ReportageNewsArticle\", \"headline\": \"Second ferry\"}}",
                "{\"@type\": [\"Article\", \"NewsArticle\"], \"headline\": \"Second ferry\"}",
                "{\"@type\": \"http://schema.org/NewsArticle\", \"headline\": [\"Second ferry\", \"Ferry\"]}",
                "{\"@type\": \"NewsArticle\", \"name\": \"Second ferry\"}",
                "<!-- {\"@type\": \"NewsArticle\", \"headline\": \"Second ferry\"} -->",
                "//<![CDATA[\n{\"@type\": \"NewsArticle\", \"headline\": \"Second ferry\"}\n//]]>",
                "{\"@type\": \"NewsArticle\", \"headline\": \"Second ferry\",}",
                "{\"@type\": \"NewsArticle\", \"headline\": \"Second ferry\", \"description\": \"one\ntwo\"}"
            })
    void findsTheArticleInAnyShape(String json) {
        assertThat(fields(json).headline()).isEqualTo("Second ferry");
    }

    @Test
    void findsThePlainFieldsOfBrokenJson() {
        PageFields fields = fields("{\"@type\": \"NewsArticle\", \"headline\": \"Second ferry\", \"author\": {{,\n"
                + "\"datePublished\": \"2026-03-02\"");

        assertThat(fields.headline()).isEqualTo("Second ferry");
        assertThat(fields.published()).containsExactly(new DateStatement("JSON-LD datePublished", "2026-03-02"));
    }

    @Test
    void followsReferencesToWritersElsewhereOnThePage() {
        PageFields fields = fields(
                "{\"@graph\": [{\"@type\": \"NewsArticle\", \"headline\": \"Ferry\", \"author\": {\"@id\": \"#ina\"}},"
                        + " {\"@type\": \"Person\", \"@id\": \"#ina\", \"name\": \"Ina Rolf\"}]}");

        assertThat(fields.authors()).containsExactly("Ina Rolf");
    }

    @Test
    void takesNoAddressForAWriterAndNamesEachOnce() {
        PageFields fields = fields(
                "{\"@type\": \"NewsArticle\", \"headline\": \"Ferry\","
                        + " \"author\": [\"Ina Rolf\", \"https://telex.example/ina\", {\"name\": [\"Ina Rolf\", \"Ole Brandt\"]}]}");

        assertThat(fields.authors()).containsExactly("Ina Rolf", "Ole Brandt");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"ferries, harbours\" | ferries;harbours",
                "[\"ferries\", \"ports, quays\"] | ferries;ports, quays",
                "[{\"name\": \"ferries\"}] | ferries",
                "[] | "
            })
    void readsKeywordsOfTextsAndLists(String keywords, String expected) {
        PageFields fields =
                fields("{\"@type\": \"NewsArticle\", \"headline\": \"Ferry\", \"keywords\": " + keywords + "}");

        assertThat(String.join(";", fields.keywords())).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void takesTheDateOfCreationWhereNoneOfPublicationIsStated() {
        assertThat(fields("{\"@type\": \"Article\", \"headline\": \"Ferry\", \"dateCreated\": \"2026-03-02\"}")
                        .published())
                .containsExactly(new DateStatement("JSON-LD dateCreated", "2026-03-02"));
    }

    @Test
    void decodesReferencesThatWereEscapedTwice() {
        assertThat(fields("{\"@type\": \"Article\", \"headline\": \"Ferry &amp; harbour &#39;26\"}")
                        .headline())
                .isEqualTo("Ferry & harbour '26");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"@type\": \"Organization\", \"name\": \"Telex\"}", "[]", "not json at all", ""})
    void statesNothingWithoutAnArticle(String json) {
        assertThat(fields(json)).isEqualTo(PageFields.NONE);
    }

    private PageFields fields(String json) {
        return articles.of(HtmlParser.parse("<html><head><script type=\"application/ld+json\">" + json
                + "</script></head><body><p>Ferry</p></body></html>"));
    }
}
