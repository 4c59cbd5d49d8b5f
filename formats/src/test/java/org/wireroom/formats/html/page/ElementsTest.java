package org.wireroom.formats.html.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.formats.html.page.Elements.Role;

class ElementsTest {
    private final Elements elements = new Elements();

    @ParameterizedTest
    @CsvSource({
        "p, BLOCK, true",
        "div, BLOCK, true",
        "span, BLOCK, false",
        "h1, HEADING, true",
        "h6, HEADING, true",
        "p, HEADING, false",
        "figcaption, CAPTION, true",
        "nav, FURNITURE, true",
        "article, FURNITURE, false",
        "script, HIDDEN, true",
        "p, HIDDEN, false"
    })
    void playRoles(String name, Role role, boolean plays) {
        assertThat(elements.is(new Element(name), role)).isEqualTo(plays);
    }

    @ParameterizedTest
    @CsvSource({"nav, true", "div, false"})
    void playTheRolesOfThoseAroundThem(String outer, boolean furniture) {
        Element span = HtmlParser.parse("<" + outer + "><div><span id=\"x\">Ferry</span></div></" + outer + ">")
                .selectFirst("#x");

        assertThat(elements.isIn(span, Role.FURNITURE)).isEqualTo(furniture);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p id=x hidden>Ferry</p>",
                "<p id=x style=\"display:none\">Ferry</p>",
                "<p id=x style=\"color: red; DISPLAY : NONE\">Ferry</p>",
                "<p id=x style=\"visibility:hidden\">Ferry</p>",
                "<template id=x>Ferry</template>"
            })
    void areHiddenByTheirKindOrAnAttribute(String html) {
        assertThat(elements.isHidden(HtmlParser.parse(html).selectFirst("#x"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p id=x>Ferry</p>",
                "<p id=x style=\"display:block\">Ferry</p>",
                "<p id=x class=\"hidden-print\">Ferry</p>",
                "<p id=x style=\"--sdisplay:none-ish\">Ferry</p>"
            })
    void areVisibleOtherwise(String html) {
        assertThat(elements.isHidden(HtmlParser.parse(html).selectFirst("#x"))).isFalse();
    }
}
