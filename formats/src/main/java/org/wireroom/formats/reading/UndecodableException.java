package org.wireroom.formats.reading;

/** Thrown for an item whose bytes are no text. The message is one line and says why. */
public final class UndecodableException extends Exception {
    public UndecodableException(String reason) {
        super(reason);
    }
}
