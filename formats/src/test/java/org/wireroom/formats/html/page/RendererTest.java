package org.wireroom.formats.html.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RendererTest {
    private static String text(String html) {
        return VisibleText.of(HtmlParser.parse(html).body(), new Elements()).text();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            <p><q>It is too old</q>, she said.</p>                    | “It is too old”, she said.
            <p>She said: <q>It is <q>too old</q> to sail</q>.</p>     | She said: “It is ‘too old’ to sail”.
            <p><q>“It is too old,”</q> she said.</p>                  | “It is too old,” she said.
            <p><q>"It is too old,"</q> she said.</p>                  | "It is too old," she said.
            <p>He called it <q>a <em>fine</em> boat</q> .</p>         | He called it “a fine boat” .
            """)
    void quotationsInMarkUpHaveTheMarksThatBrowsersPrint(String html, String text) {
        assertThat(text(html)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>Vor&shy;stand ent&shy;lassen</p>          | Vorstand entlassen
            <p>a long&#8203;word</p>                     | a longword
            <p>&#65279;The line closed.</p>              | The line closed.
            <p>&#8206;The line&#8206; closed.</p>        | The line closed.
            <p>The line&#8288; closed.</p>               | The line closed.
            """)
    void whatIsInvisibleDoesNotSplitWords(String html, String text) {
        assertThat(text(html)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>H<sub>2</sub>O and CO<sub>2</sub></p>              | H2O and CO2
            <p>Mc<em>Donald</em> of <b>NATO</b>s</p>              | McDonald of NATOs
            <p>the 2<sup>nd</sup> line</p>                        | the 2nd line
            """)
    void elementsInsideAWordDoNotSplitIt(String html, String text) {
        assertThat(text(html)).isEqualTo(text);
    }
}
