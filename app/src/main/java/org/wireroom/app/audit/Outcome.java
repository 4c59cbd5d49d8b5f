package org.wireroom.app.audit;

import java.util.Locale;

/** What becomes of a raw record: exactly one of these. */
enum Outcome {
    ENRICHED,
    DEAD_LETTER,
    WITHDRAWN,
    SUPERSEDED,
    UNCHANGED,
    WITHHELD;

    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
