package org.wireroom.text.layout;

import java.util.ArrayList;
import java.util.List;
import org.wireroom.text.Blank;

/** Cuts text into lines at LF, CR LF, a lone CR, form feed and the Unicode line and paragraph separators. */
public final class Lines {
    private static final int TAB_WIDTH = 8;

    private Lines() {}

    /** The lines that print something, in order. */
    public static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>(Math.max(16, text.length() / 100));
        boolean gap = true;
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            int start = Blank.skip(text, at, end);
            if (start == end) {
                gap = true;
            } else {
                lines.add(new Line(start, Blank.trim(text, start, end), indent(text, at, start), gap));
                gap = false;
            }
            at = end + (end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n' ? 2 : 1);
        }
        return lines;
    }

    private static int end(String text, int from) {
        int at = from;
        while (at < text.length() && !breaksLine(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean breaksLine(char c) {
        return c <= '\r' ? c == '\n' || c == '\r' || c == '\f' : c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static int indent(String text, int from, int start) {
        int indent = 0;
        for (int i = from; i < start; i++) {
            indent += text.charAt(i) == '\t' ? TAB_WIDTH : 1;
        }
        return indent;
    }
}
