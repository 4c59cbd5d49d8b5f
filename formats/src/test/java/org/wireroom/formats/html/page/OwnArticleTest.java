package org.wireroom.formats.html.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnArticleTest {
    private static final String OTHER = "{'@type':'NewsArticle','headline':'Mayor opens market',"
            + "'url':'https://h.example/market','author':{'name':'Bo Krans'},'datePublished':'2024-01-05'}";

    private static PageFields fields(String head, String json) {
        return new JsonLdArticle()
                .of(Jsoup.parse("<html><head>" + head + "<script type='application/ld+json'>" + json.replace('\'', '"')
                        + "</script></head><body><h1>Ferry line closes</h1></body></html>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'url':'https://www.h.example/ferry/'",
                "'@id':'https://h.example/ferry#article','headline':'Line to islands shut'",
                "'mainEntityOfPage':'https://h.example/ferry?ref=rss'",
                "'mainEntityOfPage':{'@type':'WebPage','@id':'https://h.example/ferry'},'headline':'Shut'",
                "'headline':'Ferry line closes'",
                "'name':'FERRY LINE CLOSES!'"
            })
    void ofSeveralArticlesTheOneWithThePagesAddressOrTitleIsItsOwn(String named) {
        String own = "{'@type':'Article'," + named + ",'author':{'name':'Mara Holt'},'datePublished':'2026-04-03'}";
        String canonical = "<link rel=canonical href='https://h.example/ferry'>";

        for (String json : new String[] {"[" + OTHER + "," + own + "]", "{'@graph':[" + own + "," + OTHER + "]}"}) {
            PageFields fields = fields(canonical, json);
            assertThat(fields.authors()).containsExactly("Mara Holt");
            assertThat(fields.published()).extracting(DateStatement::text).containsExactly("2026-04-03");
        }
    }

    @Test
    void theAddressCountsMoreThanTheTitle() {
        String same =
                "{'@type':'NewsArticle','headline':'Ferry line closes','url':'https://h.example/old','author':'Bo Krans'}";
        String own =
                "{'@type':'NewsArticle','headline':'Line shut','url':'https://h.example/ferry','author':'Mara Holt'}";

        assertThat(fields("<meta property='og:url' content='https://h.example/ferry'>", "[" + same + "," + own + "]")
                        .authors())
                .containsExactly("Mara Holt");
    }

    @Test
    void aSingleArticleIsThePagesOwn() {
        assertThat(fields("", OTHER).authors()).containsExactly("Bo Krans");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@id':'https://h.example/#/person/7'}",
                "[{'@id':'https://h.example/#/person/7'}]",
                "{'@type':'Person','name':'Mara Holt','@id':'https://h.example/#/person/9'}",
                "{'@type':'Person','name':['Mara Holt']}",
                "'Mara Holt'"
            })
    void authorsAreNamedHereOrElsewhereOnThePage(String author) {
        String graph = "{'@graph':[{'@type':'NewsArticle','headline':'Ferry line closes','author':" + author + "},"
                + "{'@type':'Person','@id':'https://h.example/#/person/7','name':'Mara Holt'}]}";

        assertThat(fields("", graph).authors()).containsExactly("Mara Holt");
    }

    @Test
    void aBodyMayBeAListOfParagraphs() {
        assertThat(fields("", "{'@type':'NewsArticle','articleBody':['It closed.','Riders were angry.']}")
                        .body())
                .isEqualTo("It closed.\nRiders were angry.");
    }
}
