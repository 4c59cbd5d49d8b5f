package org.wireroom.formats.reading;

/** Thrown for a document that goes beyond a limit that keeps one article from holding up all others. The message says which. */
public final class UnsafeException extends UndecodableException {
    public UnsafeException(String reason) {
        super(reason);
    }
}
