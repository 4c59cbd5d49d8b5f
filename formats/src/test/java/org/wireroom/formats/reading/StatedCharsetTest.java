package org.wireroom.formats.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedCharsetTest {
    private static final Charset KOI8 = Charset.forName("KOI8-R");
    private static final String WORD = "\u041f\u041f\u041f";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/plain; charset=koi8-r | koi8-r",
                "text/xml;version=1;CHARSET=\"KOI8-R\" | KOI8-R",
                "text/plain |",
                "text/plain; charset= |",
            })
    void standsInAMediaType(String mediaType, String charset) {
        assertThat(StatedCharset.in(mediaType)).isEqualTo(charset);
        assertThat(StatedCharset.in(null)).isNull();
    }

    @Test
    void countsWhereNothingElseTells() {
        byte[] legible = StatedCharset.legible(WORD.getBytes(KOI8), "koi8-r");
        assertThat(new String(legible, StandardCharsets.UTF_8)).isEqualTo(WORD);
    }

    @Test
    void doesNotCountAgainstWhatTheBytesTell() {
        byte[] utf8 = WORD.getBytes(StandardCharsets.UTF_8);
        byte[] declared = ("<?xml version=\"1.0\" encoding=\"KOI8-R\"?><a>" + WORD + "</a>").getBytes(KOI8);
        byte[] marked = ("\ufeff" + WORD).getBytes(StandardCharsets.UTF_16LE);
        assertThat(StatedCharset.legible(utf8, "koi8-r")).isSameAs(utf8);
        assertThat(StatedCharset.legible(declared, "windows-1251")).isSameAs(declared);
        assertThat(StatedCharset.legible(marked, "koi8-r")).isSameAs(marked);
    }

    @Test
    void leavesWhatNobodyKnowsOrCanReadAsItIs() {
        byte[] item = WORD.getBytes(KOI8);
        byte[] noText = {'a', 0, 'b'};
        assertThat(StatedCharset.legible(item, null)).isSameAs(item);
        assertThat(StatedCharset.legible(item, "no-such-charset")).isSameAs(item);
        assertThat(StatedCharset.legible(noText, "koi8-r")).isSameAs(noText);
    }
}
