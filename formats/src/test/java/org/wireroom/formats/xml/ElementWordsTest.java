package org.wireroom.formats.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElementWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            <hl1>Mc<em>Donald</em> shuts H<sub>2</sub>O plant</hl1>                     | McDonald shuts H2O plant
            <hl1><org>NATO</org>s envoy leaves</hl1>                                    | NATOs envoy leaves
            <hl1><a>Ferry</a>-line closes</hl1>                                         | Ferry-line closes
            <byline>By <person>Jo Park</person><byttl>Staff Writer</byttl></byline>     | By Jo Park Staff Writer
            <byline><person>Jo Park</person><person>Ana Lind</person></byline>          | Jo Park Ana Lind
            <hedline><hl1>Ferry line</hl1><hl2>Riders angry</hl2></hedline>             | Ferry line Riders angry
            <hl1>Mayor: <q>No</q></hl1>                                                 | Mayor: “No”
            <hl1>Vor&#173;stand geht</hl1>                                              | Vorstand geht
            """)
    void wordsAreSplitByElementsThatHoldWordsOfTheirOwn(String xml, String words) {
        XmlElement element =
                new XmlElement(Jsoup.parse(xml, "", Parser.xmlParser()).firstElementChild());

        assertThat(element.text()).isEqualTo(words);
    }
}
