package org.wireroom.analysis.entities.authority;

/** A newsroom's authority file cannot be used; the message names the file, the line and what was expected. */
public final class AuthorityFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** An exception with that message. */
    public AuthorityFileException(String message) {
        super(message);
    }
}
