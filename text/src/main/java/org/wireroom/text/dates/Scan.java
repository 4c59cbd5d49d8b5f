package org.wireroom.text.dates;

import java.util.Locale;

/** Reads a range of text char by char; positions count chars, and outside the range there is only NUL. */
record Scan(CharSequence text, int end) {
    char at(int position) {
        return position >= 0 && position < end ? text.charAt(position) : '\0';
    }

    /** The char before, even if it is before the range. */
    char before(int position) {
        return position > 0 && position <= text.length() ? text.charAt(position - 1) : '\0';
    }

    boolean isDigit(int position) {
        char c = at(position);
        return c >= '0' && c <= '9';
    }

    /** End of the run of ASCII digits from there. */
    int digits(int from) {
        int to = from;
        while (isDigit(to)) {
            to++;
        }
        return to;
    }

    /** End of the run of letters from there. */
    int letters(int from) {
        int to = from;
        while (Character.isLetter(at(to))) {
            to++;
        }
        return to;
    }

    /** The number that the digits of a short run spell. */
    int number(int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + (text.charAt(i) - '0');
        }
        return number;
    }

    /** The position after spaces of any kind, line ends included: a date may be wrapped. */
    int skipSpace(int from) {
        int to = from;
        while (to < end && isSpace(text.charAt(to))) {
            to++;
        }
        return to;
    }

    /** The position after one of the given chars, or the same one. */
    int skip(int from, String anyOf) {
        return from < end && anyOf.indexOf(text.charAt(from)) >= 0 ? from + 1 : from;
    }

    /** The position after a word, in any case, and the space after it, or the same position. */
    int skipWord(int from, String word) {
        int to = from + word.length();
        if (to > end || Character.isLetterOrDigit(at(to))) {
            return from;
        }
        for (int i = 0; i < word.length(); i++) {
            if (Character.toLowerCase(text.charAt(from + i)) != word.charAt(i)) {
                return from;
            }
        }
        return skipSpace(to);
    }

    /** The letters of a range in lower case. */
    String lowerCase(int from, int to) {
        return text.subSequence(from, to).toString().toLowerCase(Locale.ROOT);
    }

    /** Whether a word or number can begin there: no letter or digit touches it from the left. */
    boolean isEdge(int position) {
        return !Character.isLetterOrDigit(before(position));
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || (c > '\u00a0' && Character.isSpaceChar(c));
    }
}
