package org.wireroom.contract.headers;

import java.util.Locale;

/** How an article may be used, according to its source (IPTC's publishing status). */
public enum SourceStatus {
    /** It may be published. */
    USABLE,
    /** It must not be published until a newer version says so. */
    WITHHELD,
    /** It must not be used at all: a kill. */
    CANCELED;

    /** The value of the header {@link WireroomHeaders#SOURCE_STATUS}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status that a word or code means: "stat:usable", "Canceled", "withheld". An unknown one means usable. */
    public static SourceStatus of(String code) {
        if (code == null) {
            return USABLE;
        }
        String word = code.strip().toLowerCase(Locale.ROOT).replaceFirst("^.*[:/]", "");
        return switch (word) {
            case "withheld", "embargoed", "held", "hold", "withhold" -> WITHHELD;
            case "canceled", "cancelled", "cancel", "killed", "kill", "withdrawn", "deleted", "retracted" -> CANCELED;
            default -> USABLE;
        };
    }
}
