package org.wireroom.text.layout;

/** Where sentences end, in any script, closing quotation marks and brackets included. */
public final class SentenceEnds {
    private static final String STOPS = "…。！？।؟۔";
    private static final String CLOSERS = "\"'”’»)]}›」』*";

    private SentenceEnds() {}

    /** Whether the stretch ends with the end of a sentence. */
    public static boolean isEnd(CharSequence text, int from, int to) {
        int at = to;
        while (at > from && isCloser(text.charAt(at - 1))) {
            at--;
        }
        return at > from && isStop(text.charAt(at - 1));
    }

    /** Whether a char ends a sentence. */
    public static boolean isStop(char c) {
        return c < '\u0080' ? c == '.' || c == '!' || c == '?' : STOPS.indexOf(c) >= 0;
    }

    /** Whether a char closes a quotation or a bracket. */
    public static boolean isCloser(char c) {
        return c != ' ' && CLOSERS.indexOf(c) >= 0;
    }
}
