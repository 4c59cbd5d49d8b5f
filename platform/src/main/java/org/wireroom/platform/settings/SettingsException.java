package org.wireroom.platform.settings;

/** A setting that is unknown, malformed or fixed; the message names it and what was expected. */
public final class SettingsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With a one-line message for the operator. */
    public SettingsException(String message) {
        super(message);
    }
}
