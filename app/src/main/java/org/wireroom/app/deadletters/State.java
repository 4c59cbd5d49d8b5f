package org.wireroom.app.deadletters;

import java.util.Locale;

/** What has become of a dead letter. */
public enum State {
    /** Nothing yet. */
    OPEN,
    /** It was put back and has not been read yet. */
    REPLAYED,
    /** It was put back and read. */
    READ,
    /** It was put back and is a dead letter again, by a place of its own. */
    FAILED_AGAIN,
    /** Somebody said that it needs no looking after. */
    DISCARDED;

    /** The state in words: "failed again". */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
