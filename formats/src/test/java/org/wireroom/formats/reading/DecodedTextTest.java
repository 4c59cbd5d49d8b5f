package org.wireroom.formats.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    void leavesAStrayNulOutUnlessTheTextIsWantedVerbatim() throws Exception {
        byte[] bytes = "The ferry\0 line across the bay".getBytes(StandardCharsets.UTF_8);

        assertThat(DecodedText.of(bytes).text()).isEqualTo("The ferry line across the bay");
        assertThat(DecodedText.verbatim(bytes, null).text()).isEqualTo("The ferry\0 line across the bay");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 12, false",
        "1, 40, true",
        "2, 40, false",
        "1, 1500, true",
        "3, 1500, false",
        "3, 2500, true",
        "12, 9000, false"
    })
    void takesManyNulsForBinaryData(int nuls, int letters, boolean text) {
        byte[] bytes = ("x".repeat(letters) + "\0".repeat(nuls)).getBytes(StandardCharsets.UTF_8);

        if (text) {
            assertThatCode(() -> DecodedText.of(bytes)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> DecodedText.of(bytes))
                    .isInstanceOf(UndecodableException.class)
                    .hasMessage("binary data: " + nuls + " of " + bytes.length
                            + " bytes are NUL and there is no byte order mark");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7\n\0\0\0\1\2", "GIF89a\1\0\1\0\0", "PK\3\4\24\0\0\0\10\0"})
    void refusesTheHeadsOfBinaryFiles(String head) {
        assertThatThrownBy(() -> DecodedText.of(head.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(UndecodableException.class);
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
                .hasMessage("binary data: 2 of 11 bytes are control characters");
    }

    @Test
    void refusesRandomBytes() {
        byte[] bytes = new byte[4096];
        new Random(7).nextBytes(bytes);

        assertThatThrownBy(() -> DecodedText.of(bytes)).isInstanceOf(UndecodableException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version='1.0' encoding='%s'?><a>Привет, мир</a>",
                "<!doctype html><meta charset=%s><p>Привет, мир",
                "<html><meta http-equiv=\"Content-Type\" content=\"text/html; charset=%s\"><p>Привет, мир"
            })
    void decodesMarkUpAsItDeclares(String pattern) throws Exception {
        String markUp = pattern.formatted("KOI8-R");

        assertThat(DecodedText.of(markUp.getBytes(Charset.forName("KOI8-R"))))
                .isEqualTo(new DecodedText(markUp, Charset.forName("KOI8-R")));
    }

    @Test
    void believesTheBytesRatherThanADeclarationWhereTheyAreUtf8() throws Exception {
        String markUp = "<meta charset=windows-1251><p>Привет";

        assertThat(DecodedText.of(markUp.getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo(markUp);
    }

    @Test
    void readsDeclarationsAsBrowsersDo() throws Exception {
        byte[] bytes = "<meta charset=iso-8859-1><p>\u0093x\u0094".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(DecodedText.of(bytes).text()).endsWith("“x”");
    }

    @Test
    void keepsUtf8ThatIsBrokenInAPlaceWhereItIsDeclared() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("<meta charset=utf-8><p>Привет, мир".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xd0);

        assertThat(DecodedText.of(bytes.toByteArray()).text()).endsWith("Привет, мир\ufffd");
    }

    @Test
    void takesTheWordOfAHeaderWhereTheBytesDeclareNothing() throws Exception {
        byte[] bytes = "Žižkov".getBytes(Charset.forName("windows-1250"));

        assertThat(DecodedText.of(bytes, "windows-1250").text()).isEqualTo("Žižkov");
        assertThat(DecodedText.of(bytes, "no-such-charset").charset().name()).isEqualTo("windows-1252");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R", "Shift_JIS", "EUC-JP", "GB18030"})
    void detectsOtherScriptsWhereNothingIsDeclared(String charset) throws Exception {
        String russian =
                "Президент заявил журналистам, что переговоры продолжатся в четверг. Подробности он не назвал. ";
        String japanese = "首相は記者団に対し、木曜日に協議を続けると述べた。詳細については明らかにしなかった。これはテストです。";
        String chinese = "总理对记者说，谈判将于星期四继续进行。他没有透露更多的细节，但是表示对结果充满信心。";
        String text = charset.startsWith("GB") ? chinese : charset.contains("J") ? japanese : russian;

        assertThat(DecodedText.of(text.repeat(3).getBytes(Charset.forName(charset)))
                        .text())
                .isEqualTo(text.repeat(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void decodesMarkUpInWideCharactersWithoutAMark(String charset) throws Exception {
        assertThat(DecodedText.of("<p>Zoë".getBytes(Charset.forName(charset))).text())
                .isEqualTo("<p>Zoë");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UTF-16LE | {\"title\": \"Färja\"}",
                "UTF-16BE | {\"title\": \"Färja\"}",
                "UTF-16LE | [{\"title\": \"Färja\"}]",
                "UTF-16BE | [{\"title\": \"Färja\"}]",
                "UTF-16LE | <item/>",
                "UTF-16BE | <item/>",
                "UTF-32LE | <item/>",
                "UTF-32BE | <item/>",
                "UTF-32LE | {\"title\": \"Färja\"}",
                "UTF-32BE | [{\"title\": \"Färja\"}]",
                "UTF-16LE | Färjan ställs in 🚢 på måndag",
                "UTF-16BE | PORT, March 2 - The ferry stops “for good”",
                "UTF-32LE | Ferry stops",
            })
    void readsWideCharactersOfMarkupAndJsonWithoutAMark(String charset, String text) throws UndecodableException {
        DecodedText decoded = DecodedText.of(text.getBytes(Charset.forName(charset)));

        assertThat(decoded.text()).isEqualTo(text);
        assertThat(decoded.charset().name()).isEqualTo(charset);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void readsJsonInWideCharactersThatBeginsWithALineEnd(String charset) throws UndecodableException {
        String text = "{\r\n \"title\": \"Färja\"}";

        assertThat(DecodedText.of(text.getBytes(Charset.forName(charset))).text())
                .isEqualTo(text);
    }

    @Test
    void readsWideCharactersWithALineEndOfOneByte() throws UndecodableException {
        byte[] bytes = ("Ferry".replaceAll("(.)", "$1\0") + "\n").getBytes(StandardCharsets.UTF_8);

        assertThat(DecodedText.of(bytes).text()).startsWith("Ferry");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1\0002\0\1\0\2\0\3\0\4\0", "a\0b\0\0\0\0\0\0\0", "a\0\0\0b\0\0\0\1\2\3\4"})
    void refusesNumbersOfSeveralBytes(String data) {
        assertThatThrownBy(() -> DecodedText.of(data.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(UndecodableException.class);
    }
}
