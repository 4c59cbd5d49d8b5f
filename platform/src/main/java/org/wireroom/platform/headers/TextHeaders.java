package org.wireroom.platform.headers;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.wireroom.contract.headers.WireroomHeaders;

/** Reads and writes record headers as UTF-8 text. */
public final class TextHeaders {
    private TextHeaders() {}

    /** Sets a header, replacing any with the same name. */
    public static void set(Headers headers, String name, String value) {
        headers.remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    /** The last value of a header, null if there is none. */
    public static String get(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** The number of the attempt: 1 if the header is missing or not a number. */
    public static int attempt(Headers headers) {
        String text = get(headers, WireroomHeaders.ATTEMPT);
        return text != null && text.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(text) : 1;
    }
}
