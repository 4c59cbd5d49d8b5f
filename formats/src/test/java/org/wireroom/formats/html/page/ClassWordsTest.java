package org.wireroom.formats.html.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassWordsTest {
    private final ClassWords words = new ClassWords();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p class=\"related\">",
                "<p class=\"story related-links wide\">",
                "<p class=\"relatedStories\">",
                "<p class=\"RELATED\">",
                "<p class=\"box__related\">",
                "<p id=\"related1\">",
                "<p data-component=\"related\">"
            })
    void areFoundInNamesHoweverTheyAreJoined(String html) {
        assertThat(has(html, "related")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>",
                "<p class=\"\">",
                "<p class=\"unrelated\">",
                "<p class=\"correlatedx\">",
                "<p title=\"related\">",
                "<p data-x=\"related\">"
            })
    void areWholeWordsOfNames(String html) {
        assertThat(has(html, "related")).isFalse();
    }

    @Test
    void mayBeOfSeveralKinds() {
        Element element = element("<p class=\"related nav\">");

        assertThat(words.of(element) & words.bit("related")).isNotZero();
        assertThat(words.of(element) & words.bit("nav")).isNotZero();
    }

    @Test
    void haveABitForEachKind() {
        assertThat(words.kinds()).doesNotHaveDuplicates().contains("related", "nav", "title");
        assertThat(words.kinds().stream().mapToInt(words::bit).reduce(0, (one, other) -> one | other))
                .isEqualTo((1 << words.kinds().size()) - 1);
    }

    private boolean has(String html, String kind) {
        return (words.of(element(html)) & words.bit(kind)) != 0;
    }

    private static Element element(String html) {
        return HtmlParser.parse(html + "Ferry</p>").selectFirst("p");
    }
}
