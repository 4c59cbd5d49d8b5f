package org.wireroom.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.formats.Wire;
import org.wireroom.formats.reading.UndecodableException;
import org.wireroom.text.SegmentKind;

class JsonBodyTest {
    private static String article(String body) {
        return "{\"id\": \"a1\", \"headline\": \"Ferry line closes\", \"body\": " + body.replace('`', '"') + "}";
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '!', textBlock = """
            a list of strings                | [`The line closed.`, `Riders were angry.`]
            blocks with text                 | [{`type`: `p`, `text`: `The line closed.`}, {`type`: `p`, `text`: `Riders were angry.`}]
            blocks with content              | [{`type`: `paragraph`, `content`: `The line closed.`}, {`type`: `paragraph`, `content`: `<p>Riders were angry.</p>`}]
            blocks of Editor.js              | {`time`: 17, `blocks`: [{`type`: `paragraph`, `data`: {`text`: `The line closed.`}}, {`type`: `paragraph`, `data`: {`text`: `Riders were <b>angry</b>.`}}]}
            a tree of Slate                  | [{`type`: `paragraph`, `children`: [{`text`: `The line `}, {`text`: `closed.`, `bold`: true}]}, {`type`: `paragraph`, `children`: [{`text`: `Riders were angry.`}]}]
            a tree of ProseMirror            | {`type`: `doc`, `content`: [{`type`: `paragraph`, `content`: [{`type`: `text`, `text`: `The line closed.`}]}, {`type`: `paragraph`, `content`: [{`type`: `text`, `text`: `Riders were `}, {`type`: `text`, `text`: `angry.`}]}]}
            a tree of Contentful             | {`nodeType`: `document`, `content`: [{`type`: `paragraph`, `content`: [{`type`: `text`, `value`: `The line closed.`}]}, {`type`: `paragraph`, `content`: [{`type`: `text`, `value`: `Riders were angry.`}]}]}
            pictures and offers between      | [{`type`: `text`, `content`: `The line closed.`}, {`type`: `image`, `caption`: `A boat.`, `text`: `A boat at sea.`}, {`type`: `newsletter`, `text`: `Sign up.`}, {`type`: `text`, `content`: `Riders were angry.`}]
            links inside a paragraph         | [{`type`: `paragraph`, `children`: [{`text`: `The `}, {`type`: `link`, `children`: [{`text`: `line`}]}, {`text`: ` closed.`}]}, {`type`: `paragraph`, `children`: [{`text`: `Riders were angry.`}]}]
            objects without a type           | [{`text`: `The line closed.`}, {`text`: `Riders were angry.`}]
            one string with two paragraphs   | `<p>The line closed.</p><p>Riders were angry.</p>`
            """)
    void allParagraphsAreRead(String form, String body) throws UndecodableException {
        assertThat(Wire.paragraphs(Wire.read(article(body)))).containsExactly("The line closed.", "Riders were angry.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '!', textBlock = """
            {`type`: `heading`, `text`: `What now`}
            {`type`: `header`, `data`: {`text`: `What now`, `level`: 2}}
            {`type`: `h2`, `content`: `What now`}
            """)
    void headingsAreSubheadings(String heading) throws UndecodableException {
        String body =
                "[{`type`: `p`, `text`: `The line closed.`}, " + heading + ", {`type`: `p`, `text`: `A bus comes.`}]";

        assertThat(Wire.all(Wire.read(article(body)), SegmentKind.SUBHEADING)).containsExactly("What now");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '!', textBlock = """
            [{`role`: `main`, `contenttype`: `text/html`, `value`: `<p>The line closed.</p>`}, {`role`: `main`, `contenttype`: `text/plain`, `value`: `The line closed.`}]
            [{`contenttype`: `text/plain`, `value`: `The line closed.`}, {`contenttype`: `text/html`, `value`: `<p>The line closed.</p>`}]
            """)
    void ofSeveralRenditionsOneIsRead(String bodies) throws UndecodableException {
        assertThat(Wire.paragraphs(Wire.read(article(bodies)))).containsExactly("The line closed.");
    }
}
