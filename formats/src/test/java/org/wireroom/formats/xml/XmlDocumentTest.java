package org.wireroom.formats.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wireroom.formats.Wire;
import org.wireroom.formats.reading.Reading;
import org.wireroom.formats.reading.UndecodableException;
import org.wireroom.formats.reading.UnsafeException;

/** What hostile XML must not do. */
class XmlDocumentTest {
    private static final String ARTICLE =
            "<nitf><head><title>T</title></head><body><body.content><p>%s</p></body.content></body></nitf>";

    @Test
    void entitiesOfTheDocumentAreNotExpanded() throws UndecodableException {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE nitf [<!ENTITY a0 \"lol\">");
        for (int i = 1; i < 20; i++) {
            bomb.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }

        Reading reading = Wire.read(bomb + "]>" + ARTICLE.formatted("x &a19; y"));

        assertThat(reading.text()).hasSizeLessThan(200).doesNotContain("lol");
    }

    @Test
    void filesAreNotRead(@TempDir Path folder) throws Exception {
        Path secret = folder.resolve("secret.txt");
        Files.writeString(secret, "TOPSECRET");
        String doctype = "<!DOCTYPE nitf [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";

        assertThat(Wire.read(doctype + ARTICLE.formatted("a &x; b")).text()).doesNotContain("TOPSECRET");
    }

    @Test
    void nothingIsFetched() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/x.dtd";
            server.setSoTimeout(300);

            Wire.read("<!DOCTYPE nitf SYSTEM \"" + address + "\" [<!ENTITY x SYSTEM \"" + address + "\">]>"
                    + ARTICLE.formatted("&x; <img src=\"" + address + "\"/> text"));

            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void depthIsLimited() {
        String deep = "<nitf>" + "<a>".repeat(100_000);

        assertThatThrownBy(() -> Wire.read(deep))
                .isInstanceOf(UnsafeException.class)
                .hasMessageContaining("deeper than 500");
    }

    @Test
    void theNumberOfElementsIsLimited() {
        String many = "<rss>" + "<a/>".repeat(XmlDocument.MOST_ELEMENTS + 1);

        assertThatThrownBy(() -> Wire.items(many))
                .isInstanceOf(UnsafeException.class)
                .hasMessageContaining("elements");
    }

    @Test
    void tagsInCharacterDataAndCommentsAreNoElements() throws UndecodableException {
        String tags = "<a>".repeat(2_000);

        assertThat(Wire.read("<nitf><!--" + tags + "--><head><title>T</title></head><body><body.content><![CDATA[" + "x"
                                + "]]></body.content>" + "</body></nitf>")
                        .headline())
                .isEqualTo("T");
    }
}
