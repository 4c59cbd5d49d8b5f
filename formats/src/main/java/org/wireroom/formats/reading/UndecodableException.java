package org.wireroom.formats.reading;

/** Thrown for an item whose bytes are no text, or of which no article can be made. The message is one line and says why. */
public class UndecodableException extends Exception {
    public UndecodableException(String reason) {
        super(reason);
    }
}
