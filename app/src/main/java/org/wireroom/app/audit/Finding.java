package org.wireroom.app.audit;

import java.util.Locale;

/**
 * Something wrong.
 *
 * @param kind its kind
 * @param key article or saying id, "" for a record without a valid key
 * @param place the record that it is about, or that implies it; null for a file without one
 * @param message one line
 */
record Finding(Kind kind, String key, Place place, String message) {
    enum Kind {
        /** A record without an outcome, a key without its event or file. */
        MISSING,
        /** A record with two outcomes. */
        DOUBLED,
        /** An event or file that is not of the newest version or revision. */
        STALE,
        /** An event, a file or a dead letter that nothing on the topics explains. */
        UNEXPLAINED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One line: kind, place, key, message. */
    String line() {
        return "%-11s %s%s: %s"
                .formatted(kind.word(), place == null ? "" : place + " ", key.isEmpty() ? "no key" : key, message);
    }
}
