package org.wireroom.formats.reading;

/** Thrown for a document of a known format that holds no article, or is broken. The message is one line and says why. */
public final class NoArticleException extends UndecodableException {
    public NoArticleException(String reason) {
        super(reason);
    }
}
