package org.wireroom.platform.headers;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.wireroom.contract.headers.WireroomHeaders;

/** Reads and writes the headers of records as UTF-8 text. */
public final class TextHeaders {
    private TextHeaders() {}

    /** Sets a header, in place of any of that name. */
    public static void set(Headers headers, String name, String value) {
        headers.remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    /** The last value of a header, null without one. */
    public static String get(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** The attempt that a record is: 1 without a header or with one that is no number. */
    public static int attempt(Headers headers) {
        String text = get(headers, WireroomHeaders.ATTEMPT);
        return text != null && text.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(text) : 1;
    }
}
