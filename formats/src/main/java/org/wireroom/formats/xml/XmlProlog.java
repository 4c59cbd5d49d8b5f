package org.wireroom.formats.xml;

import java.util.regex.Pattern;
import org.wireroom.text.Blank;

/** The part before the first element: declaration, comments, instructions, document type. All of it is ignored. */
final class XmlProlog {
    private static final int MOST_JUNK = 1_000;
    private static final String DECLARATION = "<?xml ";
    /** How the warnings begin that a server program prints as a part of a page. */
    private static final Pattern PAGE_ELEMENT = Pattern.compile("<(?:br|b|p|font|div|pre|strong|i|hr|h\\d)[\\s/>]");

    private static final Pattern EMPTY_LINE = Pattern.compile("\\n\\s*\\n");

    private XmlProlog() {}

    /** Where the first element begins; the end of the text if there is none. */
    static int end(String text) {
        int at = start(text);
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

    /** Where the document begins: server messages may be right above the declaration, without the empty line that mails have. */
    private static int start(String text) {
        int first = Blank.skip(text, 0, text.length());
        boolean markup = first < text.length() && text.charAt(first) == '<';
        if (first == text.length()
                || (markup
                        && !PAGE_ELEMENT
                                .matcher(text)
                                .region(first, text.length())
                                .lookingAt())) {
            return first;
        }
        int declaration = text.substring(0, Math.min(text.length(), MOST_JUNK)).indexOf(DECLARATION);
        boolean apart = declaration < 0
                || EMPTY_LINE.matcher(text.substring(0, declaration)).find();
        return apart ? (markup ? first : text.length()) : declaration;
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

    /** The position after a mark, the end of the text if the mark does not follow. */
    static int after(String text, String mark, int from) {
        int at = text.indexOf(mark, from);
        return at < 0 ? text.length() : at + mark.length();
    }
}
