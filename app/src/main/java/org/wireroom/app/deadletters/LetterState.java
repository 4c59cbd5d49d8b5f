package org.wireroom.app.deadletters;

import java.util.Locale;

/** What has happened to a dead letter. */
public enum LetterState {
    /** Nothing yet. */
    OPEN,
    /** It was replayed and has not been processed yet. */
    REPLAYED,
    /** It was replayed and processed successfully. */
    READ,
    /** It was replayed and rejected again, as a new dead letter. */
    FAILED_AGAIN,
    /** Somebody marked it as needing no action. */
    DISCARDED;

    /** The state in words: "failed again". */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
