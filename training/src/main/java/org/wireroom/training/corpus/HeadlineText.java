package org.wireroom.training.corpus;

import java.util.Random;

/**
 * Prints some lines of a document like headlines, in capitals or with a capital on every word of weight, so that a model
 * learns names where capitals tell little. The length of the text and its annotations stay. The same document gives the same
 * result.
 */
public final class HeadlineText {
    private static final int SHORTEST = 15;
    private static final int LONGEST = 120;
    /** Words this long have a capital in a headline. */
    private static final int WEIGHTY = 4;

    private HeadlineText() {}

    /** A document of which about one short line in {@code oneIn} is a headline. */
    public static Document in(Document document, int oneIn) {
        Random random = new Random(document.id().hashCode());
        StringBuilder text = new StringBuilder(document.text());
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf("\n", start);
            int end = newline < 0 ? text.length() : newline;
            boolean isShort = end - start >= SHORTEST && end - start <= LONGEST;
            if (isShort && random.nextInt(oneIn) == 0) {
                print(text, start, end, random.nextBoolean());
            }
            start = end + 1;
        }
        return new Document(document.id(), text.toString(), document.annotations());
    }

    private static void print(StringBuilder text, int start, int end, boolean inCapitals) {
        for (int i = start; i < end; i++) {
            boolean wordStart = i == start || !Character.isLetterOrDigit(text.charAt(i - 1));
            if (inCapitals || (wordStart && isWeighty(text, i, end))) {
                text.setCharAt(i, Character.toUpperCase(text.charAt(i)));
            }
        }
    }

    private static boolean isWeighty(StringBuilder text, int start, int end) {
        int to = start;
        while (to < end && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return to - start >= WEIGHTY;
    }
}
