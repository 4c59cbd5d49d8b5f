package org.wireroom.processor.withheld;

import java.util.Locale;
import org.wireroom.contract.headers.SourceStatus;

/** Why a version is withheld. */
public enum WithheldReason {
    /** Its source says that it must not be published: hold, draft, not for publication. */
    STATUS,
    /** Its source states the status in a word that nobody knows. */
    UNKNOWN_STATUS,
    /** It is embargoed. */
    EMBARGO;

    /** The reason of a status that withholds. */
    public static WithheldReason of(SourceStatus status) {
        return status == SourceStatus.UNKNOWN ? UNKNOWN_STATUS : STATUS;
    }

    /** The reason as metrics and reports name it: "unknown-status". */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
