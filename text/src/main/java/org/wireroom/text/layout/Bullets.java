package org.wireroom.text.layout;

import org.wireroom.text.Blank;

/** The signs that items of a list begin with. */
public final class Bullets {
    private static final String SIGNS = "-–—*•·▪►▸●○◦‣>»";

    private Bullets() {}

    /** Whether a char can be a bullet. */
    public static boolean isBullet(char c) {
        return SIGNS.indexOf(c) >= 0;
    }

    /** The position after a bullet and its space, the same position if none is there. */
    public static int skip(CharSequence text, int from, int to) {
        if (from + 1 < to && isBullet(text.charAt(from)) && Blank.is(text.charAt(from + 1))) {
            return Blank.skip(text, from + 1, to);
        }
        return from;
    }
}
