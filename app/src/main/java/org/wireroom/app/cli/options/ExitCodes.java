package org.wireroom.app.cli.options;

/** The exit codes of the process. */
public final class ExitCodes {
    /** Done. */
    public static final int DONE = 0;
    /** Failed; the message says why. */
    public static final int FAILED = 1;
    /** The command line or a setting is wrong. */
    public static final int USAGE = 2;
    /** Done, but some files are not articles and became dead letters. */
    public static final int DEAD_LETTERS = 3;
    /** Kafka refused the login, the certificate or a permission. */
    public static final int REFUSED = 4;

    /** Interrupted before it was done. */
    public static final int INTERRUPTED = 130;

    private ExitCodes() {}
}
