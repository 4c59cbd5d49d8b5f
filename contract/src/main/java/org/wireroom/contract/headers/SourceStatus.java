package org.wireroom.contract.headers;

import java.util.Arrays;
import java.util.Locale;

/** How an article may be used, according to its source (IPTC's publishing status). */
public enum SourceStatus {
    /** It may be published. */
    USABLE,
    /** It must not be published until a newer version says so. */
    WITHHELD,
    /** It must not be published before the date that it states, or until a newer version says so if it states none. */
    EMBARGOED,
    /** It must not be used at all: a kill. */
    CANCELED,
    /** The source says it in a word that nobody knows; until it is known, the article is withheld. */
    UNKNOWN;

    /** Whether this status alone withholds an article, whatever else it states. */
    public boolean isWithheld() {
        return this == WITHHELD || this == UNKNOWN;
    }

    /** The value of the header {@link WireroomHeaders#SOURCE_STATUS}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status of a value of the header; null means usable. */
    public static SourceStatus of(String code) {
        return code == null
                ? USABLE
                : Arrays.stream(values())
                        .filter(status -> status.code().equals(code))
                        .findFirst()
                        .orElse(UNKNOWN);
    }
}
