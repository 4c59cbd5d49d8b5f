package org.wireroom.producer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** For tests: files as they come in. */
public final class TestBytes {
    private TestBytes() {}

    /** A text in UTF-8. */
    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The same bytes, packed. */
    public static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    /** An item of an RSS feed. */
    public static String item(String guid, String title) {
        return "<item><guid>" + guid + "</guid><title>" + title + "</title></item>";
    }
}
