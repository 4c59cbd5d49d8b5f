package org.wireroom.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.UndecodableException;

/** Mark-up inside words and sentences changes none of them, whatever format the text comes in. */
class MarkedUpWordsTest {
    private static final String OTHER =
            "The plant employs 90 people, most of whom live in the town and in the villages around it, said the mayor.";

    /** How a format carries a paragraph of HTML. */
    enum Carrier {
        PAGE(p ->
                "<!doctype html><html><head><title>Plant shuts down</title></head><body><article><h1>Plant shuts down</h1><p>"
                        + p + "</p><p>" + OTHER + "</p></article></body></html>"),
        NITF(p -> "<nitf><body><body.head><hedline><hl1>Plant shuts down</hl1></hedline></body.head><body.content><p>"
                + p + "</p><p>" + OTHER + "</p></body.content></body></nitf>"),
        NEWSML_G2(p ->
                "<newsItem guid='urn:1'><contentMeta><headline>Plant shuts down</headline></contentMeta><contentSet>"
                        + "<inlineXML contenttype='application/xhtml+xml'><html><body><p>" + p + "</p><p>" + OTHER
                        + "</p></body></html></inlineXML></contentSet></newsItem>"),
        RSS(p -> "<rss version='2.0'><channel><item><title>Plant shuts down</title><description><![CDATA[<p>" + p
                + "</p><p>" + OTHER + "</p>]]></description></item></channel></rss>"),
        ATOM(p ->
                "<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>1</id><title>Plant shuts down</title><content type='xhtml'>"
                        + "<div xmlns='http://www.w3.org/1999/xhtml'><p>" + p + "</p><p>" + OTHER
                        + "</p></div></content></entry></feed>"),
        NINJS(p -> "{\"uri\": \"urn:1\", \"headline\": \"Plant shuts down\", \"body_html\": \"<p>"
                + p.replace("\"", "\\\"") + "</p><p>" + OTHER + "</p>\"}"),
        OWN_XML(p -> "<?xml version='1.0'?><story><headline>Plant shuts down</headline><body><p>" + p + "</p><p>"
                + OTHER + "</p></body></story>");

        @SuppressWarnings("ImmutableEnumChecker") // a lambda without state
        private final UnaryOperator<String> document;

        Carrier(UnaryOperator<String> document) {
            this.document = document;
        }

        Reading read(String paragraph) {
            try {
                return Wire.read(document.apply(paragraph));
            } catch (UndecodableException e) {
                throw new AssertionError(e);
            }
        }
    }

    private static void everyCarrierReads(String paragraph, String words) {
        for (Carrier carrier : Carrier.values()) {
            Reading reading = carrier.read(paragraph);
            assertThat(Wire.paragraphs(reading)).as(carrier.name()).containsExactly(words, OTHER);
            assertThat(reading.headline()).as(carrier.name()).isEqualTo("Plant shuts down");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "It made H<sub>2</sub>O and CO<sub>2</sub> from gas, the firm said. | It made H2O and CO2 from gas, the firm said.",
                "It had 4,000 m<sup>2</sup> of halls in the 19<sup>th</sup> century. | It had 4,000 m2 of halls in the 19th century.",
                "The <em>un</em>said was <b>Mc</b>Donald’s own word for the plant. | The unsaid was McDonald’s own word for the plant.",
                "The firm <a href='/f'>Elm</a>-Gas owned it, and <i>NATO</i>s men left. | The firm Elm-Gas owned it, and NATOs men left.",
                "It is <strong>over</strong>, <em>she</em> <i>said</i>. | It is over, she said.",
                "The <span>pl</span><span>ant</span> is <u>shut</u>. | The plant is shut."
            })
    void elementsInsideAWordDoNotSplitIt(String paragraph, String words) {
        everyCarrierReads(paragraph, words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The Vor&#173;stand of the har&#xAD;bour left. | The Vorstand of the harbour left.",
                "The zero&#8203;width space is no space. | The zerowidth space is no space.",
                "A word&#8288; joiner and a mark&#65279; are not seen. | A word joiner and a mark are not seen.",
                "A no-break&#160;space is one. | A no-break space is one."
            })
    void charactersThatPrintNothingChangeNoWord(String paragraph, String words) {
        for (Carrier carrier : Carrier.values()) {
            String read = Wire.paragraphs(carrier.read(paragraph)).get(0);
            assertThat(read.replace('\u00a0', ' ').replaceAll("[\\u00ad\\u200b\\u2060\\ufeff]", ""))
                    .as(carrier.name())
                    .isEqualTo(words);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The mayor said: <q>It is over.</q> | The mayor said: “It is over.”",
                "<q>It is over</q>, the mayor said. | “It is over”, the mayor said.",
                "The mayor said: <q>They said <q>never</q> to us.</q> | The mayor said: “They said ‘never’ to us.”",
                "The mayor said: <q>“It is over.”</q> | The mayor said: “It is over.”"
            })
    void aQuotationHasQuotationMarks(String paragraph, String words) {
        everyCarrierReads(paragraph, words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Fish &amp; chips cost &#163;9 at the pier &#8211; or more. | Fish & chips cost £9 at the pier – or more.",
                "She is 5 &lt; 6 and caf&#233; owner. | She is 5 < 6 and café owner.",
                "It&#39;s over, &quot;she&quot; said. | It's over, \"she\" said."
            })
    void referencesAreCharacters(String paragraph, String words) {
        everyCarrierReads(paragraph, words.replace("\\\"", "\""));
    }

    @ParameterizedTest
    @EnumSource
    void commentsAndInstructionsAreNotRead(Carrier carrier) {
        assertThat(Wire.paragraphs(carrier.read("It is <!-- not --> over, she said.")))
                .containsExactly("It is over, she said.", OTHER);
    }

    @ParameterizedTest
    @EnumSource
    void whiteSpaceInsideAParagraphIsOneSpace(Carrier carrier) {
        String wrapped = carrier == Carrier.NINJS ? "It is\\n   over,\\tshe said." : "It is\n   over,\tshe said.";

        assertThat(Wire.paragraphs(carrier.read(wrapped))).containsExactly("It is over, she said.", OTHER);
    }
}
