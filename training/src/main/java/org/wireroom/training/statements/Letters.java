package org.wireroom.training.statements;

import java.util.List;
import org.wireroom.text.Span;

/** Counts the letters and digits of spans of a text. */
final class Letters {
    private Letters() {}

    static int in(String text, List<Span> spans) {
        return shared(text, spans, spans);
    }

    /** How many letters two lists of spans share. */
    static int shared(String text, List<Span> a, List<Span> b) {
        int count = 0;
        for (Span x : a) {
            for (Span y : b) {
                for (int i = Math.max(x.start(), y.start()); i < Math.min(x.end(), y.end()); i++) {
                    count += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
                }
            }
        }
        return count;
    }
}
