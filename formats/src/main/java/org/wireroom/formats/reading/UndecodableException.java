package org.wireroom.formats.reading;

/** Thrown for an item whose bytes are not text, or do not hold an article. The message is one line and says why. */
public class UndecodableException extends Exception {
    public UndecodableException(String reason) {
        super(reason);
    }
}
