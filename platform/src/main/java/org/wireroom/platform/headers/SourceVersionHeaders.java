package org.wireroom.platform.headers;

import java.time.DateTimeException;
import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.wireroom.contract.headers.SourceStatus;
import org.wireroom.contract.headers.SourceVersion;
import org.wireroom.contract.headers.WireroomHeaders;
import org.wireroom.contract.json.Instants;

/** Reads and writes the headers of a raw record that give the source's version. */
public final class SourceVersionHeaders {
    private SourceVersionHeaders() {}

    /** The version in the headers of a raw record; headers that are missing or malformed count as unstated. */
    public static SourceVersion of(Headers headers) {
        String created = TextHeaders.get(headers, WireroomHeaders.SOURCE_CREATED);
        return new SourceVersion(
                TextHeaders.get(headers, WireroomHeaders.SOURCE_VERSION),
                created == null ? null : instant(created),
                SourceStatus.of(TextHeaders.get(headers, WireroomHeaders.SOURCE_STATUS)));
    }

    /** Sets the headers for the stated parts of a version. */
    public static void set(SourceVersion version, Headers headers) {
        if (version.number() != null) {
            TextHeaders.set(headers, WireroomHeaders.SOURCE_VERSION, version.number());
        }
        if (version.created() != null) {
            TextHeaders.set(headers, WireroomHeaders.SOURCE_CREATED, Instants.format(version.created()));
        }
        if (version.status() != SourceStatus.USABLE) {
            TextHeaders.set(
                    headers, WireroomHeaders.SOURCE_STATUS, version.status().code());
        }
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
