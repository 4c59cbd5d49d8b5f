package org.wireroom.app.cli.options;

/** What the process tells its caller. */
public final class ExitCodes {
    /** Everything was done. */
    public static final int DONE = 0;
    /** It failed; the message says why. */
    public static final int FAILED = 1;
    /** The command line or a setting is wrong. */
    public static final int USAGE = 2;
    /** Done, but some files are no articles: they are in the dead letters. */
    public static final int DEAD_LETTERS = 3;
    /** Kafka refuses: the login, the certificate or a right. */
    public static final int REFUSED = 4;

    /** Told to stop before it was done. */
    public static final int INTERRUPTED = 130;

    private ExitCodes() {}
}
