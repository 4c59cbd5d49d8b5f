package org.wireroom.formats.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.formats.Wire;
import org.wireroom.formats.reading.Item;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.UndecodableException;

/** XML of publishers' own making, read by the names of its elements. */
class FieldNamesInXmlTest {
    private static final String XML = "<?xml version=\"1.0\"?>\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<article><headline>Ferry line closes</headline><byline>Mara Holt</byline><body><p>It closed.</p></body></article>",
                "<Article><Title>Ferry line closes</Title><Author>Mara Holt</Author><BodyText>It closed.</BodyText></Article>",
                "<story><head_line>Ferry line closes</head_line><by-line>Mara Holt</by-line><full_text>It closed.</full_text></story>",
                "<doc><meta><x/></meta><headline>Ferry line closes</headline><authors>Mara Holt</authors><text>It closed.</text></doc>",
                "<n:item2 xmlns:n=\"urn:n\"><n:headline>Ferry line closes</n:headline><n:author>Mara Holt</n:author><n:content>It closed.</n:content></n:item2>",
                "<news><entry2><headline>Ferry line closes</headline><writer>Mara Holt</writer><content>It closed.</content></entry2></news>"
            })
    void spellingPrefixAndDepthOfNamesDoNotMatter(String document) throws UndecodableException {
        Reading reading = Wire.read(Wire.items(XML + document).get(0).bytes());

        assertThat(reading.mediaType()).isEqualTo("application/xml");
        assertThat(reading.headline()).isEqualTo("Ferry line closes");
        assertThat(reading.byline()).isEqualTo("Mara Holt");
        assertThat(Wire.paragraphs(reading)).containsExactly("It closed.");
    }

    @ParameterizedTest
    @CsvSource({
        "schlagzeile, autor, inhalt",
        "titre, auteur, texte",
        "titulo, autor, texto",
        "titolo, autore, testo",
        "rubrik, författare, brodtekst",
        "overskrift, forfatter, brødtekst",
        "otsikko, toimittaja, leipäteksti"
    })
    void namesInOtherLanguagesAreKnown(String headline, String byline, String body) throws UndecodableException {
        Reading reading = Wire.read(XML + "<sak><id>7</id><" + headline + ">Ferry line closes</" + headline + "><"
                + byline + ">Mara Holt</" + byline + "><" + body + ">It closed.</" + body + "></sak>");

        assertThat(reading.headline()).isEqualTo("Ferry line closes");
        assertThat(reading.byline()).isEqualTo("Mara Holt");
        assertThat(Wire.paragraphs(reading)).containsExactly("It closed.");
    }

    @Test
    void eachArticleOfAListIsAnItemWithItsOwnFields() throws UndecodableException {
        String article =
                "<story id=\"%s\"><headline>%s</headline><published>2026-03-0%s</published><body>Words of %s.</body></story>";
        List<Item> items = Wire.items(XML + "<stories>" + article.formatted("s1", "One", "1", "one")
                + article.formatted("s2", "Two", "2", "two") + article.formatted("s3", "Three", "3", "three")
                + "</stories>");

        assertThat(items).extracting(Item::identity).containsExactly("s1", "s2", "s3");
        assertThat(items).extracting(Item::firstLine).containsExactly("One", "Two", "Three");
        Reading second = Wire.read(items.get(1).bytes());
        assertThat(second.published().value()).isEqualTo("2026-03-02");
        assertThat(Wire.paragraphs(second)).containsExactly("Words of two.");
    }

    @Test
    void anElementWithWordsComesBeforeAnEmptyOne() throws UndecodableException {
        Reading reading = Wire.read(
                XML
                        + "<story><headline/><title>Ferry line closes</title><bodyhtml></bodyhtml><text>It closed.</text></story>");

        assertThat(reading.headline()).isEqualTo("Ferry line closes");
        assertThat(Wire.paragraphs(reading)).containsExactly("It closed.");
    }

    @ParameterizedTest
    @EnumSource(ArticlePart.class)
    void everyPartHasNamesInTheFormOfTheTable(ArticlePart part) {
        assertThat(FieldNames.common().of(part))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(FieldNames.key(name)).isEqualTo(name));
    }

    @ParameterizedTest
    @CsvSource({
        "Head-Line, headline",
        "body_html, bodyhtml",
        "dc:Title2, dctitle2",
        "ÜBERSCHRIFT, überschrift",
        "_, ''",
        "'', ''"
    })
    void aNameIsLettersAndDigitsInLowerCase(String name, String key) {
        assertThat(FieldNames.key(name)).isEqualTo(key);
    }
}
