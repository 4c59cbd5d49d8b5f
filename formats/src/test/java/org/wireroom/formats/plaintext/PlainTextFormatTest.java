package org.wireroom.formats.plaintext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.wireroom.formats.labelling.ArticleLabeller;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.UndecodableException;

class PlainTextFormatTest {
    private static final Instant RECEIVED = Instant.parse("2026-11-22T00:00:00Z");

    private final PlainTextFormat format = new PlainTextFormat(new ArticleLabeller());

    @Test
    void acceptsEveryItem() {
        assertThat(format.accepts(new byte[0])).isTrue();
        assertThat(format.accepts("<html>".getBytes(StandardCharsets.UTF_8))).isTrue();
    }

    @Test
    void keepsTheWholeTextAndSaysHowItWasEncoded() throws UndecodableException {
        byte[] item = "Café at the harbour reopens\n\nThe café at the harbour reopens in May, said its owner.\n"
                .getBytes(Charset.forName("windows-1252"));

        Reading reading = format.read(item, RECEIVED);

        assertThat(reading.text())
                .isEqualTo("Café at the harbour reopens\n\nThe café at the harbour reopens in May, said its owner.\n");
        assertThat(reading.mediaType()).isEqualTo("text/plain");
        assertThat(reading.charset()).isEqualTo("windows-1252");
        assertThat(reading.headline()).isEqualTo("Café at the harbour reopens");
    }

    @Test
    void refusesBytesThatAreNotText() {
        assertThatThrownBy(() -> format.read(new byte[] {'a', 0, 'b'}, RECEIVED))
                .isInstanceOf(UndecodableException.class);
    }

    @Test
    void removesTheByteOrderMark() throws UndecodableException {
        byte[] item = "\ufeffBoard approves deeper channel\r\n".getBytes(StandardCharsets.UTF_8);

        assertThat(format.read(item, RECEIVED).text()).isEqualTo("Board approves deeper channel\r\n");
    }
}
