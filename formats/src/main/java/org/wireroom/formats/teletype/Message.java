package org.wireroom.formats.teletype;

import java.util.ArrayList;
import java.util.List;

/**
 * A message of a teletype line: a header of the line, the text between start and end of text, a trailer with the time of filing.
 *
 * @param header the lines before the text
 * @param text the text, control characters removed
 * @param trailer the part after the text
 * @param isWhole whether the text ends as it should; taken for granted if the control characters were lost
 */
record Message(String header, String text, String trailer, boolean isWhole) {
    static final char START_OF_HEADER = 1;
    static final char START_OF_TEXT = 2;
    static final char END_OF_TEXT = 3;
    static final char END_OF_TRANSMISSION = 4;

    /** The message in a text; if the control characters were lost in transit, found by its lines. */
    static Message of(String text) {
        if (text.indexOf(START_OF_TEXT) < 0) {
            int lineEnd = Math.max(
                    0, text.indexOf('\n', text.length() - text.stripLeading().length()));
            int lastLine = Math.max(lineEnd, text.stripTrailing().lastIndexOf('\n'));
            return new Message(
                    printable(text.substring(0, lineEnd)),
                    printable(text.substring(lineEnd, lastLine)),
                    printable(text.substring(lastLine)),
                    text.indexOf(START_OF_HEADER) < 0);
        }
        int start = text.indexOf(START_OF_TEXT);
        int header = Math.max(0, Math.min(start, text.indexOf(START_OF_HEADER)));
        int end = text.indexOf(END_OF_TEXT, start);
        int over = text.indexOf(END_OF_TRANSMISSION, start);
        int last = over < 0 ? text.length() : over;
        int textEnd = end < 0 || end > last ? last : end;
        return new Message(
                printable(text.substring(header, start)),
                printable(text.substring(start, textEnd)),
                printable(text.substring(textEnd, last)),
                end >= 0 || over >= 0);
    }

    /** The start and end of each message in the bytes. */
    static List<int[]> spans(byte[] bytes) {
        List<int[]> found = new ArrayList<>();
        int start = -1;
        boolean hasText = false;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == START_OF_HEADER) {
                if (hasText) {
                    found.add(new int[] {start, i});
                }
                start = i;
                hasText = false;
            } else if (bytes[i] == START_OF_TEXT && start >= 0) {
                hasText = true;
            } else if (bytes[i] == END_OF_TRANSMISSION && hasText) {
                found.add(new int[] {start, i + 1});
                start = -1;
                hasText = false;
            }
        }
        if (hasText) {
            found.add(new int[] {start, bytes.length});
        }
        return found;
    }

    /** Line ends and tabs are the only control characters of text; two quotes and an underscore represent a quotation mark and a dash. */
    private static String printable(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if ((c >= ' ' && c != 0x7f) || c == '\n' || c == '\t') {
                text.append(c);
            }
        }
        return text.toString().replace("``", "\u201c").replace("\'\'", "\u201d").replace(" _ ", " \u2014 ");
    }
}
