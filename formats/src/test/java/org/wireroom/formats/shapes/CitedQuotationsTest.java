package org.wireroom.formats.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.formats.Wire;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.UndecodableException;

/** Block quotations that name their speaker, as pages, agencies and editors of text write them. */
class CitedQuotationsTest {
    private static final String LEAD =
            "The harbour master of Port Elm, who will retire in June, looked back on Monday at forty years of storms and ferries.";
    private static final String WORDS = "We have never had a winter like this one, and I hope we never will again.";
    private static final String END =
            "The town has not said who will follow her in the office, which pays little and asks for patience.";

    private static String page(String quotation) {
        return "<!doctype html><html><head><title>Harbour master looks back</title></head><body><nav><a href=/a>Home</a></nav>"
                + "<article><h1>Harbour master looks back</h1><p>" + LEAD + "</p>" + quotation + "<p>" + END
                + "</p></article></body></html>";
    }

    private static String nitf(String quotation) {
        return "<nitf><body><body.head><hedline><hl1>Harbour master looks back</hl1></hedline></body.head><body.content><p>"
                + LEAD + "</p>" + quotation + "<p>" + END + "</p></body.content></body></nitf>";
    }

    private static String json(String quotation) {
        String blocks = "[{`type`: `paragraph`, `text`: `" + LEAD + "`}, " + quotation
                + ", {`type`: `paragraph`, `text`: `" + END + "`}]";
        return ("{`headline`: `Harbour master looks back`, `uri`: `urn:1`, `body`: " + blocks + "}").replace('`', '"');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<blockquote><p>%s</p><footer>Jo Field, harbour master</footer></blockquote>",
                "<blockquote><p>%s</p><footer><cite>Jo Field, harbour master</cite></footer></blockquote>",
                "<blockquote><p>%s <cite>Jo Field, harbour master</cite></p></blockquote>",
                "<blockquote>%s<cite>Jo Field, harbour master</cite></blockquote>",
                "<blockquote><p>%s</p></blockquote><cite>Jo Field, harbour master</cite>",
                "<figure><blockquote><p>%s</p></blockquote><figcaption>Jo Field, <cite>harbour master</cite></figcaption></figure>",
                "<div><blockquote class=\"quote\"><p>“%s”</p><cite>Jo Field, harbour master</cite></blockquote></div>",
                "<blockquote><p>&quot;%s&quot;</p><footer>Jo Field, harbour master</footer></blockquote>"
            })
    void ofAPageAreQuotedAndKeepTheirSpeakerOnALineBelow(String quotation) throws UndecodableException {
        Reading reading = Wire.read(page(quotation.formatted(WORDS)));

        List<String> paragraphs = Wire.paragraphs(reading);
        assertThat(paragraphs).hasSize(4).startsWith(LEAD).endsWith("— Jo Field, harbour master", END);
        assertThat(paragraphs.get(1).replace('"', '“')).startsWith("“We have").hasSize(WORDS.length() + 2);
    }

    @Test
    void ofSeveralParagraphsOpenEachAndCloseTheLast() throws UndecodableException {
        Reading reading = Wire.read(
                page("<blockquote><p>It was the coldest winter that the harbour has seen in all those years.</p><p>"
                        + WORDS + "</p><footer>— Jo Field</footer></blockquote>"));

        assertThat(Wire.paragraphs(reading))
                .containsExactly(
                        LEAD,
                        "“It was the coldest winter that the harbour has seen in all those years.",
                        "“" + WORDS + "”",
                        "— Jo Field",
                        END);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<blockquote><p>%s</p></blockquote>",
                "<blockquote><p>%s</p><p>— Jo Field</p></blockquote>",
                "<blockquote class=\"embed\"><p>%s</p>&mdash; Port Elm (@portelm) <a href=\"/s/1\">March 2</a></blockquote>",
                "<blockquote><p>In <cite>The Ledger</cite> she wrote: %s</p></blockquote>"
            })
    void withoutASpeakerAtTheirEndAreLeftAsTheyAre(String quotation) throws UndecodableException {
        assertThat(Wire.read(page(quotation.formatted(WORDS))).text())
                .contains(WORDS)
                .doesNotContain("“", "”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<bq><block><p>%s</p></block><credit>Jo Field</credit></bq>",
                "<bq><block>%s</block><credit>Jo Field</credit></bq>",
                "<blockquote><p>%s</p><cite>Jo Field</cite></blockquote>"
            })
    void ofNitfAreQuotedToo(String quotation) throws UndecodableException {
        assertThat(Wire.paragraphs(Wire.read(nitf(quotation.formatted(WORDS)))))
                .containsExactly(LEAD, "“" + WORDS + "”", "— Jo Field", END);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{`type`: `quote`, `text`: `%s`, `cite`: `Jo Field`}",
                "{`type`: `quote`, `data`: {`text`: `%s`, `caption`: `Jo Field`, `alignment`: `left`}}",
                "{`type`: `blockquote`, `content`: `%s`, `attribution`: `Jo Field`}",
                "{`type`: `pull_quote`, `value`: `<p>%s</p>`, `author`: `Jo Field`}",
                "{`type`: `core/quote`, `content`: [{`type`: `paragraph`, `text`: `%s`}], `citation`: `Jo Field`}"
            })
    void ofTheBlocksOfAnEditorAreQuotedToo(String quotation) throws UndecodableException {
        assertThat(Wire.paragraphs(Wire.read(json(quotation.formatted(WORDS)))))
                .containsExactly(LEAD, "“" + WORDS + "”", "— Jo Field", END);
    }

    @Test
    void ofAnEditorWithoutASpeakerAreParagraphs() throws UndecodableException {
        assertThat(Wire.paragraphs(Wire.read(json("{`type`: `quote`, `text`: `" + WORDS + "`, `cite`: ``}"))))
                .containsExactly(LEAD, WORDS, END);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“%s”\n— Jo Field, harbour master",
                "“%s”\n\n— Jo Field, harbour master",
                "    “%s”\n        — Jo Field, harbour master"
            })
    void ofATextKeepTheirSpeaker(String quotation) throws UndecodableException {
        Reading reading = Wire.read("Harbour master looks back\n\nBy Ana Ruiz\n\n" + LEAD + "\n\n"
                + quotation.formatted(WORDS) + "\n\n" + END + "\n");

        assertThat(reading.headline()).isEqualTo("Harbour master looks back");
        assertThat(reading.spans().stream().map(span -> span.in(reading.text())))
                .containsSubsequence("“" + WORDS + "”", "— Jo Field, harbour master", END);
    }
}
