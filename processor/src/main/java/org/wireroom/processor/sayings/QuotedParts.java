package org.wireroom.processor.sayings;

import java.util.ArrayList;
import java.util.List;

/** The quoted parts of a content that also has words which are not quoted. */
final class QuotedParts {
    private static final String OPENING = "\"“„«‘";
    private static final String CLOSING = "\"”“»’";

    private QuotedParts() {}

    /** The quoted parts of a text in order; a mark that has no partner opens or closes at the text's end. */
    static List<String> of(String text) {
        List<String> parts = new ArrayList<>();
        int open = -1;
        int past = 0;
        for (int i = 0; i < text.length(); i++) {
            char mark = text.charAt(i);
            if (open < 0 && opens(text, i)) {
                open = i;
            } else if (open >= 0 && closes(text, i, text.charAt(open))) {
                parts.add(text.substring(open + 1, i));
                open = -1;
                past = i + 1;
            } else if (open < 0 && parts.isEmpty() && mark == '”') {
                parts.add(text.substring(past, i));
                past = i + 1;
            }
        }
        if (open >= 0) {
            parts.add(text.substring(open + 1));
        }
        return parts;
    }

    private static boolean opens(String text, int i) {
        char mark = text.charAt(i);
        boolean outside = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
        boolean before = i + 1 < text.length() && !Character.isWhitespace(text.charAt(i + 1));
        return outside && before && (OPENING.indexOf(mark) >= 0 || mark == '\'');
    }

    private static boolean closes(String text, int i, char opening) {
        char mark = text.charAt(i);
        boolean outside = i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
        return switch (opening) {
            case '\'' -> outside && (mark == '\'' || mark == '’');
            case '‘' -> outside && (mark == '’' || mark == '\'');
            case '„' -> mark == '“' || mark == '”';
            case '«' -> mark == '»';
            default -> mark != '’' && mark != '»' && CLOSING.indexOf(mark) >= 0;
        };
    }
}
