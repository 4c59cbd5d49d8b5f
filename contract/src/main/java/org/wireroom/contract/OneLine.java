package org.wireroom.contract;

/**
 * Makes untrusted text safe to log or print: one line, without characters that move the cursor, change the writing direction
 * or are invisible.
 */
public final class OneLine {
    private static final int MOST = 2000;

    private OneLine() {}

    /** The text with control, format, separator and unassigned characters written as \\uXXXX, cut after 2,000 characters. */
    public static String of(String text) {
        StringBuilder line = new StringBuilder(Math.min(text.length(), MOST));
        int at = 0;
        while (at < text.length() && line.length() < MOST) {
            int character = text.codePointAt(at);
            if (isPlain(character)) {
                line.appendCodePoint(character);
            } else {
                text.substring(at, at + Character.charCount(character))
                        .chars()
                        .forEach(unit -> line.append("\\u%04x".formatted(unit)));
            }
            at += Character.charCount(character);
        }
        return at < text.length() ? line.append('…').toString() : line.toString();
    }

    private static boolean isPlain(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
