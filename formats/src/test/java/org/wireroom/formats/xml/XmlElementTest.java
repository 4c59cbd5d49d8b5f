package org.wireroom.formats.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wireroom.formats.reading.UndecodableException;

class XmlElementTest {
    private XmlElement root;

    @BeforeEach
    void parse() throws UndecodableException {
        root = XmlDocument.root("""
                <g2:newsItem xmlns:g2="urn:g2" guid=" urn:1 " empty="">
                <itemMeta><Title>First  title</Title><title>Second title</title></itemMeta>
                <contentMeta><headline> </headline><headline>Second &amp; last</headline>
                <by>Ina <b>Rolf</b></by></contentMeta>
                <part><part n="inner">nested</part></part><part n="next">after</part>
                </g2:newsItem>""");
    }

    @Test
    void hasALocalNameInLowerCaseAndAPrefix() {
        assertThat(root.name()).isEqualTo("newsitem");
        assertThat(root.prefix()).isEqualTo("g2");
        assertThat(root.child("itemmeta").prefix()).isEmpty();
    }

    @Test
    void findsItsChildrenByName() {
        assertThat(root.child("contentmeta").children("headline", "by"))
                .extracting(XmlElement::name)
                .containsExactly("headline", "headline", "by");
        assertThat(root.children()).hasSize(4);
        assertThat(root.child("headline")).isNull();
    }

    @Test
    void followsAPathOfChildren() {
        assertThat(root.at("itemmeta", "title").text()).isEqualTo("First title");
        assertThat(root.at("itemmeta", "headline", "title")).isNull();
        assertThat(root.at()).isEqualTo(root);
    }

    @Test
    void givesTheWordsOfTheFirstChildThatHasAny() {
        assertThat(root.child("contentmeta").text("headline")).isEqualTo("Second & last");
        assertThat(root.child("contentmeta").text("by")).isEqualTo("Ina Rolf");
        assertThat(root.text("headline")).isNull();
    }

    @Test
    void findsTheFirstElementBelow() {
        assertThat(root.first("headline").text()).isEmpty();
        assertThat(root.first("b").text()).isEqualTo("Rolf");
        assertThat(root.first("newsitem")).isEqualTo(root);
        assertThat(root.first("none")).isNull();
    }

    @Test
    void findsOutermostElementsOnly() {
        assertThat(root.outermost(element -> element.name().equals("part")))
                .extracting(XmlElement::text)
                .containsExactly("nested", "after");
        assertThat(root.outermost(element -> true)).containsExactly(root);
        assertThat(root.outermost(element -> false)).isEmpty();
    }

    @Test
    void hasAttributesWithoutWhiteSpaceAround() {
        assertThat(root.attribute("guid")).isEqualTo("urn:1");
        assertThat(root.attribute("empty")).isNull();
        assertThat(root.attribute("none")).isNull();
    }

    @Test
    void givesItsMarkUp() {
        XmlElement by = root.first("by");

        assertThat(by.markup()).isEqualTo("Ina <b>Rolf</b>");
        assertThat(root.first("headline").hasElements()).isFalse();
        assertThat(by.source()).isEqualTo("<by>Ina <b>Rolf</b></by>");
    }
}
