package org.wireroom.formats.news;

import java.time.Instant;
import org.wireroom.contract.headers.SourceStatus;
import org.wireroom.contract.headers.SourceVersion;
import org.wireroom.text.dates.StatedDate;

/** Parses the versions that documents state. */
public final class Versions {
    private Versions() {}

    /**
     * The version of a document.
     *
     * @param version the version, null for none
     * @param created when it was created, in any known date format; null if not stated
     * @param status how the article may be used
     */
    public static SourceVersion of(String version, String created, SourceStatus status) {
        StatedDate date = StatedDate.parse(created);
        Instant instant = date == null ? null : date.instant();
        String number = version == null || version.isBlank() ? null : version.strip();
        return new SourceVersion(number, instant, status);
    }
}
