package org.wireroom.text;

/** White space as copy contains it: spaces of every kind, control characters of old wires, invisible marks. */
public final class Blank {
    private Blank() {}

    /** Whether a char prints nothing. */
    public static boolean is(char c) {
        if (c < '\u0080') {
            return c <= ' ' || c == '\u007f';
        }
        return c <= '\u00a0'
                || c == '\u00ad'
                || (c >= '\u2000' && c <= '\u200f')
                || (c >= '\u2028' && c <= '\u202f')
                || (c >= '\u205f' && c <= '\u206f')
                || c == '\u3000'
                || c == '\ufeff'
                || c == '\u1680';
    }

    /**
     * Whether a char is neither seen nor a space: where a word may be hyphenated or broken, the direction of writing, a byte order mark.
     * A word with one in it is one word.
     */
    public static boolean isInvisible(char c) {
        return c == '\u00ad' || c == '\u200b' || c == '\u200e' || c == '\u200f' || c == '\u2060' || c == '\ufeff';
    }

    /** The first position from {@code from} that prints something, {@code to} if none does. */
    public static int skip(CharSequence text, int from, int to) {
        int at = from;
        while (at < to && is(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The position after the last char before {@code to} that prints something, {@code from} if none does. */
    public static int trim(CharSequence text, int from, int to) {
        int at = to;
        while (at > from && is(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** A span of text on one line: every run of white space is one space, and what is invisible is left out. */
    public static String collapse(CharSequence text, int from, int to) {
        StringBuilder line = new StringBuilder(to - from);
        boolean gap = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (isInvisible(c)) {
                continue;
            }
            if (is(c)) {
                gap = line.length() > 0;
            } else {
                if (gap) {
                    line.append(' ');
                    gap = false;
                }
                line.append(c);
            }
        }
        return line.toString();
    }
}
