package org.wireroom.text.layout;

import java.util.Arrays;
import java.util.Locale;

/**
 * The words of a text as the tables of phrases spell them: runs of letters and digits in lower case; punctuation does
 * not count. A word is put in lower case when it is asked for. Made for one thread.
 */
public final class SpelledWords {
    private final CharSequence text;
    private final int[] starts;
    private final int[] ends;
    private final String[] words;

    private SpelledWords(CharSequence text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.words = new String[starts.length];
    }

    /** The words between two chars. */
    public static SpelledWords of(CharSequence text, int from, int to) {
        int[] starts = new int[Math.max(0, to - from) / 4 + 1];
        int[] ends = new int[starts.length];
        int count = 0;
        int at = from;
        while (at < to) {
            int end = at;
            while (end < to && isWordChar(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * count);
                    ends = Arrays.copyOf(ends, 2 * count);
                }
                starts[count] = at;
                ends[count++] = end;
            }
            at = end + 1;
        }
        return new SpelledWords(text, Arrays.copyOf(starts, count), ends);
    }

    public int size() {
        return starts.length;
    }

    public boolean isEmpty() {
        return starts.length == 0;
    }

    /** A word in lower case. */
    public String get(int index) {
        if (words[index] == null) {
            words[index] =
                    text.subSequence(starts[index], ends[index]).toString().toLowerCase(Locale.ROOT);
        }
        return words[index];
    }

    /** The first char of a word in lower case. */
    public char initial(int index) {
        return Character.toLowerCase(text.charAt(starts[index]));
    }

    /** The last char of a word in lower case. */
    public char last(int index) {
        return Character.toLowerCase(text.charAt(ends[index] - 1));
    }

    /** The chars of a word. */
    public int length(int index) {
        return ends[index] - starts[index];
    }

    /** The position of the char after a word. */
    public int end(int index) {
        return ends[index];
    }

    /** Whether a word is these chars, in any case. */
    public boolean is(int index, String lowerCase) {
        return index < size() && get(index).equals(lowerCase);
    }

    /** Whether a word is a year in figures. */
    public boolean isYear(int index) {
        return index < size() && length(index) == 4 && get(index).chars().allMatch(Character::isDigit);
    }

    /** All words, joined by spaces. */
    public String phrase() {
        return join(false);
    }

    /** The words that do not begin with a digit, joined by spaces. */
    public String phraseWithoutNumbers() {
        return join(true);
    }

    private String join(boolean skipNumbers) {
        StringBuilder phrase = new StringBuilder();
        for (int i = 0; i < size(); i++) {
            if (!skipNumbers || !Character.isDigit(initial(i))) {
                phrase.append(phrase.isEmpty() ? "" : " ").append(get(i));
            }
        }
        return phrase.toString();
    }

    private static boolean isWordChar(char c) {
        return Character.isLetterOrDigit(c);
    }
}
