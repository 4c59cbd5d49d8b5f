package org.wireroom.contract.json;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Formats instants as the contract defines them: UTC with exactly three decimals, "2026-11-21T10:00:00.000Z". */
public final class Instants {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Instants() {}

    /** The instant in text. */
    public static String format(Instant instant) {
        return FORMAT.format(instant);
    }

    /** The milliseconds since the epoch in text. */
    public static String format(long epochMillis) {
        return format(Instant.ofEpochMilli(epochMillis));
    }
}
