package org.wireroom.formats.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wireroom.formats.Wire;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.UndecodableException;

/** What is above and around the first element of XML: encodings, warnings of servers, declarations, document types. */
class BytesAroundXmlTest {
    private static final String NITF =
            "<nitf><head><docdata><doc-id id-string=\"h.1\"/></docdata></head><body><body.head><hedline>"
                    + "<hl1>Café closes</hl1></hedline></body.head><body.content><p>The café – 90 years old – closed.</p></body.content></body></nitf>\n";

    private static void isTheArticle(byte[] document) throws UndecodableException {
        Reading reading = Wire.read(document);

        assertThat(reading.mediaType()).isEqualTo("application/nitf+xml");
        assertThat(reading.headline()).isEqualTo("Café closes");
        assertThat(Wire.paragraphs(reading)).containsExactly("The café – 90 years old – closed.");
        assertThat(Wire.items(document).get(0).identity()).isEqualTo("h.1");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, UTF-8",
        "UTF-8, ISO-8859-1",
        "UTF-16, UTF-16",
        "UTF-16LE, UTF-16",
        "UTF-16BE, UTF-16",
        "UTF-16LE, utf-8",
        "windows-1252, windows-1252",
        "windows-1252, ISO-8859-1",
        "UTF-32BE, UTF-32",
        "UTF-32LE, UTF-32LE"
    })
    void theEncodingIsThatOfTheBytes(String charset, String declared) throws UndecodableException {
        isTheArticle(
                ("<?xml version=\"1.0\" encoding=\"" + declared + "\"?>\n" + NITF).getBytes(Charset.forName(charset)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<br />\n<b>Warning</b>:  Undefined variable $a in <b>/srv/x.php</b> on line <b>3</b><br />\n",
                "<br />\n<b>Deprecated</b>: f() in <b>/srv/x.php</b><br />\n<br />\n<b>Notice</b>: a in <b>/srv/x.php</b><br />\n",
                "Warning: include(x.php): no such file in /srv/x.php on line 3\n",
                "\u0000",
                "\ufeff",
                "\n\n\t",
                "\ufeff\n"
            })
    void junkAboveTheDeclarationIsIgnored(String junk) throws UndecodableException {
        isTheArticle(utf8(junk + "<?xml version=\"1.0\"?>\n" + NITF));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE nitf>",
                "<!DOCTYPE nitf SYSTEM \"nitf.dtd\">",
                "<!DOCTYPE nitf PUBLIC \"-//IPTC//DTD NITF 3.2//EN\" \"http://h.example/nitf-3-2.dtd\">",
                "<!DOCTYPE nitf [<!ENTITY a \"<nitf>\"> <!ELEMENT b (#PCDATA)>]>",
                "<?xml-stylesheet href=\"a.xsl\"?>",
                "<!-- <newsItem> is another format -->",
                "<!-- a --><?b c?><!DOCTYPE nitf>\n<!-- d -->"
            })
    void whatIsAboveTheFirstElementIsIgnored(String prolog) throws UndecodableException {
        isTheArticle(utf8("<?xml version=\"1.0\"?>\n" + prolog + "\n" + NITF));
        isTheArticle(utf8(prolog + NITF));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 30, 100, 190})
    void aSingleNulByteIsLeftOut(int at) throws UndecodableException {
        isTheArticle(utf8(NITF.substring(0, at) + "\u0000" + NITF.substring(at)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<n:nitf xmlns:n=\"http://iptc.org/std/NITF/2006-10-18/\"><n:body><n:body.content><n:p>It closed.</n:p></n:body.content></n:body></n:nitf>",
                "<NITF><BODY><BODY.CONTENT><P>It closed.</P></BODY.CONTENT></BODY></NITF>",
                "<nitf><body><body.content><p>It closed.</body.content></body></nitf>",
                "<nitf><body><body.content><p>It closed.</p><p/></body.content></body></nitf>\n<!-- end -->\n",
                "<nitf><body><body.content><![CDATA[<p>It closed.</p>]]></body.content></body></nitf>"
            })
    void prefixesCasesAndOpenElementsDoNotMatter(String document) throws UndecodableException {
        assertThat(Wire.read(document).mediaType()).isEqualTo("application/nitf+xml");
        assertThat(Wire.paragraphs(Wire.read(document))).containsExactly("It closed.");
    }

    @Test
    void anArticleTakenFromAFileIsADocumentWithTheNamespacesOfTheFile() throws UndecodableException {
        String feed =
                "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><rss version=\"2.0\" xmlns:t=\"http://purl.org/dc/elements/1.1/\">"
                        + "<channel><language>fr</language><item><guid>1</guid><title>Café fermé</title><t:creator>Mara Holt</t:creator></item>"
                        + "<item><guid>2</guid><title>Pont ouvert</title></item></channel></rss>";

        List<byte[]> parts = Wire.items(feed.getBytes(StandardCharsets.ISO_8859_1)).stream()
                .map(item -> item.bytes())
                .toList();

        assertThat(new String(parts.get(0), StandardCharsets.ISO_8859_1)).contains("Café fermé");
        assertThat(Wire.read(parts.get(0)).byline()).isEqualTo("Mara Holt");
        assertThat(Wire.read(parts.get(0)).language()).isEqualTo("fr");
        assertThat(Wire.items(parts.get(1))).extracting(item -> item.identity()).containsExactly("2");
    }
}
