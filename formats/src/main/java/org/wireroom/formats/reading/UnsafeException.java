package org.wireroom.formats.reading;

/** Thrown for a document that exceeds a limit. Limits keep one article from holding up the others; the message names the limit. */
public final class UnsafeException extends UndecodableException {
    public UnsafeException(String reason) {
        super(reason);
    }
}
