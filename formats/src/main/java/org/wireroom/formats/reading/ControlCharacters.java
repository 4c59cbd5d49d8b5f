package org.wireroom.formats.reading;

/** Distinguishes text from binary data by its share of control characters. */
final class ControlCharacters {
    private static final double MOST = 0.1;

    private ControlCharacters() {}

    /** Whether a code point, or a byte in an encoding that contains ASCII, is a control character that lays out no text. */
    static boolean is(int character) {
        boolean layout = character == '\t' || character == '\n' || character == '\r' || character == '\f';
        return character == 0x7f || (character >= 0 && character < ' ' && !layout);
    }

    /** Whether a text of a length would not have so many. */
    static boolean areTooMany(int controls, int length) {
        return controls > MOST * length;
    }
}
