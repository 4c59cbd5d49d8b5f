package org.wireroom.formats.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodedTextTest {
    private static final String TEXT = "Zoë – “hello” 🚢";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void decodesByTheByteOrderMarkAndRemovesIt(String charset) throws Exception {
        DecodedText decoded = DecodedText.of(("\ufeff" + TEXT).getBytes(Charset.forName(charset)));

        assertThat(decoded.text()).isEqualTo(TEXT);
        assertThat(decoded.charset().name()).isEqualTo(charset);
    }

    @Test
    void decodesUtf8WithoutAMark() throws Exception {
        assertThat(DecodedText.of(TEXT.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new DecodedText(TEXT, StandardCharsets.UTF_8));
    }

    @Test
    void fallsBackToWindows1252WhereUtf8IsMalformed() throws Exception {
        DecodedText decoded = DecodedText.of(new byte[] {(byte) 0x93, 'Z', 'o', (byte) 0xeb, (byte) 0x94});

        assertThat(decoded.text()).isEqualTo("“Zoë”");
        assertThat(decoded.charset().name()).isEqualTo("windows-1252");
    }

    @Test
    void keepsLineEndsAsTheyAre() throws Exception {
        assertThat(DecodedText.of("a\r\nb\rc\n".getBytes(StandardCharsets.UTF_8))
                        .text())
                .isEqualTo("a\r\nb\rc\n");
    }

    @Test
    void replacesMalformedPartsBehindAMark() throws Exception {
        byte[] bytes = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xFF};

        assertThat(DecodedText.of(bytes).text()).isEqualTo("a\ufffd");
    }

    @Test
    void refusesNul() {
        assertThatThrownBy(() -> DecodedText.of(new byte[] {'a', 'b', 0}))
                .isInstanceOf(UndecodableException.class)
                .hasMessage("no text: byte 2 is NUL and there is no byte order mark");
    }

    @Test
    void refusesMoreThanATenthControlCharacters() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(1);
        bytes.writeBytes("nine more".getBytes(StandardCharsets.UTF_8));
        assertThat(DecodedText.of(bytes.toByteArray()).text()).endsWith("nine more");

        bytes.write(0x7f);
        assertThatThrownBy(() -> DecodedText.of(bytes.toByteArray()))
                .isInstanceOf(UndecodableException.class)
                .hasMessage("no text: 2 of 11 bytes are control characters");
    }

    @Test
    void refusesRandomBytes() {
        byte[] bytes = new byte[4096];
        new Random(7).nextBytes(bytes);

        assertThatThrownBy(() -> DecodedText.of(bytes)).isInstanceOf(UndecodableException.class);
    }
}
