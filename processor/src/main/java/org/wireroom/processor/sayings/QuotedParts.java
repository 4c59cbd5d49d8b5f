package org.wireroom.processor.sayings;

import java.util.ArrayList;
import java.util.List;
import org.wireroom.text.punctuation.QuotationMarks;

/** The quoted parts of a content that also has unquoted words. */
final class QuotedParts {
    private QuotedParts() {}

    /** The quoted parts of a text in order; an unpaired mark extends to the end, or from the beginning, of the text. */
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
            } else if (open < 0 && parts.isEmpty() && QuotationMarks.isDouble(mark) && !QuotationMarks.opens(mark)) {
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
        return outside && before && (QuotationMarks.opens(mark) || opensAbroad(text, i));
    }

    /** Whether a mark opens a quotation in another language: {@code »...«}. */
    private static boolean opensAbroad(String text, int i) {
        char mark = text.charAt(i);
        return QuotationMarks.mayOpen(mark)
                && !QuotationMarks.resemblesApostrophe(mark)
                && (i == 0 || Character.isWhitespace(text.charAt(i - 1)));
    }

    private static boolean closes(String text, int i, char opening) {
        boolean outside = i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
        return QuotationMarks.arePair(opening, text.charAt(i)) && (outside || QuotationMarks.isDouble(opening));
    }
}
