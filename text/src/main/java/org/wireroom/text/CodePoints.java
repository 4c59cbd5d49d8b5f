package org.wireroom.text;

import java.util.Arrays;
import java.util.List;

/**
 * Turns positions of a text from UTF-16 chars, which all reading counts in, into Unicode code points, which the contract counts
 * in. The two are the same where the text has no character beyond U+FFFF.
 */
public final class CodePoints {
    /** Positions of the second chars of surrogate pairs. */
    private final int[] seconds;

    /** The positions of a text. */
    public CodePoints(String text) {
        int[] found = new int[8];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, 2 * count);
                }
                found[count++] = i;
            }
        }
        seconds = Arrays.copyOf(found, count);
    }

    /** The code points before a char of the text; inside a pair those before the pair and one more. */
    public int at(int position) {
        if (seconds.length == 0) {
            return position;
        }
        int index = Arrays.binarySearch(seconds, position);
        return position - (index < 0 ? -index - 1 : index);
    }

    /** The same span in code points. */
    public Span span(int start, int end) {
        return new Span(at(start), at(end));
    }

    /** The spans as segments of the contract. */
    public List<Segment> segments(List<LabelledSpan> spans) {
        return spans.stream()
                .map(span -> new Segment(span.kind(), at(span.start()), at(span.end()), span.turn(), span.entry()))
                .toList();
    }
}
