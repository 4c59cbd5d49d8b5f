package org.wireroom.formats.copy;

import java.util.Set;
import org.wireroom.text.Blank;
import org.wireroom.text.words.NameParticles;

/** Spans that read like names: every word has a capital letter, except small ones such as "of", "and" or "van". */
public final class NameShapes {
    private static final Set<String> SMALL_WORDS = NameParticles.ofNames();

    private NameShapes() {}

    /** Whether a span is a name or several, and has at least one capitalised word. */
    public static boolean isName(CharSequence text, int from, int to) {
        int capitalised = 0;
        int at = from;
        while (at < to) {
            int end = wordEnd(text, at, to);
            if (end == at) {
                at++;
            } else if (Character.isUpperCase(text.charAt(at)) || isUncased(text.charAt(at))) {
                capitalised++;
                at = end;
            } else if (isSmall(text, at, end)) {
                at = end;
            } else {
                return false;
            }
        }
        return capitalised > 0;
    }

    /** Whether a word is one of those that names write small: "of", "de", "and". */
    public static boolean isSmall(CharSequence text, int from, int to) {
        return SMALL_WORDS.contains(text.subSequence(from, to).toString());
    }

    /** Whether a mark sets several names apart. */
    public static boolean hasMark(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            if ("/|,;:()".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** How many words separated by white space the span has. */
    public static int count(CharSequence text, int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            boolean begins = !Blank.is(text.charAt(i)) && (i == from || Blank.is(text.charAt(i - 1)));
            words += begins ? 1 : 0;
        }
        return words;
    }

    private static int wordEnd(CharSequence text, int from, int to) {
        int at = from;
        while (at < to && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isUncased(char c) {
        return Character.isLetter(c) && !Character.isLowerCase(c);
    }
}
