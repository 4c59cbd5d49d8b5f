package org.wireroom.formats.xml;

import java.nio.charset.StandardCharsets;

/** Finds the first element of mark-up in its first bytes, in any encoding that contains ASCII. */
final class XmlRoot {
    private static final int WINDOW = 64 * 1024;

    private XmlRoot() {}

    /** The local name of the first element in lower case, empty if the bytes do not begin with mark-up. */
    static String of(byte[] item) {
        int first = 0;
        // bytes of a byte order mark are negative, zeroes belong to UTF-16 and UTF-32
        while (first < Math.min(item.length, 64) && (item[first] <= ' ' || item[first] == 0x7f)) {
            first++;
        }
        byte[] letters = new byte[Math.min(item.length, WINDOW)];
        int count = 0;
        for (int i = first; i < letters.length; i++) {
            if (item[i] != 0) {
                letters[count++] = item[i];
            }
        }
        return of(new String(letters, 0, count, StandardCharsets.ISO_8859_1));
    }

    private static String of(String text) {
        int at = XmlProlog.end(text);
        int end = at + 1;
        while (end < text.length() && isNameChar(text.charAt(end))) {
            end++;
        }
        boolean named = at < text.length() && end > at + 1 && Character.isLetter(text.charAt(at + 1));
        return named ? XmlElement.localName(text.substring(at + 1, end)) : "";
    }

    static boolean isNameChar(char c) {
        return Character.isLetterOrDigit(c) || c == ':' || c == '_' || c == '-' || c == '.';
    }
}
