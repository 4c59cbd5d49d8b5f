package org.wireroom.formats.xml;

import org.wireroom.formats.layout.Blank;

/** What stands before the first element: declaration, comments, instructions, document type. None of it is ever acted on. */
final class XmlProlog {
    private XmlProlog() {}

    /** Where the first element begins; the end of the text if there is none. */
    static int end(String text) {
        int at = Blank.skip(text, 0, text.length());
        while (at < text.length()) {
            int next;
            if (text.startsWith("<?", at)) {
                next = after(text, "?>", at);
            } else if (text.startsWith("<!--", at)) {
                next = after(text, "-->", at);
            } else if (text.startsWith("<!", at)) {
                next = afterDoctype(text, at);
            } else {
                return text.charAt(at) == '<' ? at : text.length();
            }
            at = Blank.skip(text, next, text.length());
        }
        return text.length();
    }

    /** A document type ends at the first ">" outside of quotes and of its own declarations in brackets. */
    private static int afterDoctype(String text, int from) {
        int brackets = 0;
        char quote = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || (c == '\'' && brackets == 0)) {
                quote = c;
            } else if (c == '[') {
                brackets++;
            } else if (c == ']') {
                brackets--;
            } else if (c == '>' && brackets <= 0) {
                return i + 1;
            }
        }
        return text.length();
    }

    private static int after(String text, String mark, int from) {
        int at = text.indexOf(mark, from);
        return at < 0 ? text.length() : at + mark.length();
    }
}
