package org.wireroom.analysis.language.token;

import static org.wireroom.analysis.language.token.Characters.isDigit;
import static org.wireroom.analysis.language.token.Characters.isLetter;
import static org.wireroom.analysis.language.token.Characters.isWord;
import static org.wireroom.analysis.language.token.Characters.kind;

/** Splits a range of text into tokens in one pass. */
final class TokenScanner {
    private final String text;
    private final int end;
    private final Abbreviations abbreviations;
    private final TokenBuilder tokens;
    private int position;

    TokenScanner(String text, int start, int end, Abbreviations abbreviations, TokenBuilder tokens) {
        this.text = text;
        this.position = start;
        this.end = end;
        this.abbreviations = abbreviations;
        this.tokens = tokens;
    }

    void scan() {
        while (position < end) {
            switch (kind(text.charAt(position))) {
                case Characters.SPACE -> position++;
                case Characters.LETTER, Characters.DIGIT -> word();
                case Characters.APOSTROPHE -> apostrophe();
                case Characters.HYPHEN, Characters.RUN -> run();
                case Characters.SURROGATE -> add(Character.charCount(text.codePointAt(position)));
                default -> mark();
            }
        }
    }

    private void add(int length) {
        int to = Math.min(position + length, end);
        tokens.add(position, to);
        position = to;
    }

    private char at(int index) {
        return index < end ? text.charAt(index) : ' ';
    }

    /** A run of the same mark is one token: an ellipsis, a dash of hyphens, a rule. */
    private void run() {
        int to = position + 1;
        while (to < end && text.charAt(to) == text.charAt(position)) {
            to++;
        }
        add(to - position);
    }

    private void mark() {
        char c = text.charAt(position);
        boolean tag = (c == '#' || c == '@') && isLetter(at(position + 1));
        add(tag ? wordEnd(position + 1) - position : 1);
    }

    private void apostrophe() {
        char c = text.charAt(position);
        if ((c == '\'' || c == '`') && at(position + 1) == c) {
            add(2);
            return;
        }
        int suffix = cliticLength(position + 1);
        add(suffix > 0 && !isWord(at(position + 1 + suffix)) ? 1 + suffix : 1);
    }

    /** Length of the clitic that starts here, after its apostrophe; 0 if there is none. */
    private int cliticLength(int from) {
        char first = Character.toLowerCase(at(from));
        char second = Character.toLowerCase(at(from + 1));
        if ((first == 'r' && second == 'e') || (first == 'v' && second == 'e') || (first == 'l' && second == 'l')) {
            return 2;
        }
        return first == 's' || first == 'd' || first == 'm' ? 1 : 0;
    }

    private void word() {
        int start = position;
        int to = Addresses.end(text, start, end);
        if (to > start) {
            add(to - start);
            return;
        }
        to = dottedEnd(start);
        if (to > start) {
            add(to - start);
            return;
        }
        to = wordEnd(start);
        int clitic = cliticStart(start, to);
        if (clitic > start) {
            add(clitic - start);
            add(to - clitic);
        } else if (kind(at(to)) == Characters.CURRENCY && to - start <= 3 && isCapitals(start, to)) {
            add(to + 1 - start);
        } else {
            add((keepsPeriod(start, to) ? to + 1 : to) - start);
        }
    }

    /** The end of {@code U.S.}, {@code p.m.}, {@code J.K.}: single letters, each with its period; else the start. */
    private int dottedEnd(int start) {
        int to = start;
        while (isLetter(at(to)) && at(to + 1) == '.' && at(to + 2) != '.') {
            to += 2;
        }
        if (to - start >= 4) {
            boolean openEnd = isLetter(at(to)) && !isWord(at(to + 1)); // U.S.A
            return openEnd ? to + 1 : to;
        }
        boolean openPair = to - start == 2 && isLetter(at(to)) && !isWord(at(to + 1)) && at(to + 1) != '\''; // U.S
        return openPair ? to + 1 : start;
    }

    private int wordEnd(int start) {
        int to = start + 1;
        while (to < end && (isWord(text.charAt(to)) || joins(start, to))) {
            to++;
        }
        return to;
    }

    /** Whether a mark inside a word belongs to it. */
    private boolean joins(int start, int index) {
        char before = text.charAt(index - 1);
        char after = at(index + 1);
        if (!isWord(after) || !isWord(before)) {
            return false;
        }
        return switch (text.charAt(index)) {
            case '.' -> (isDigit(before) && isDigit(after)) || isKnownDotted(start, index);
            case ',' -> isDigit(before) && isDigit(after) && isDigit(at(index + 2));
            case ':', '/', '-' -> isDigit(before) && isDigit(after);
            case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
            case '_' -> true;
            default -> kind(text.charAt(index)) == Characters.APOSTROPHE && isLetter(after);
        };
    }

    private boolean isKnownDotted(int start, int period) {
        int to = period + 1;
        while (to - period < 6 && isLetter(at(to))) {
            to++;
        }
        return period - start < 6 && abbreviations.kind(text.substring(start, to)) != null;
    }

    /** Start of the clitic at the end of a word ({@code 's}, {@code n't}); the start of the word if it has none. */
    private int cliticStart(int start, int to) {
        for (int i = to - 2; i > start && i >= to - 3; i--) {
            if (kind(text.charAt(i)) == Characters.APOSTROPHE) {
                boolean not = i == to - 2
                        && Character.toLowerCase(text.charAt(to - 1)) == 't'
                        && Character.toLowerCase(text.charAt(i - 1)) == 'n';
                if (not) {
                    return i - 1;
                }
                return i + 1 + cliticLength(i + 1) == to ? i : start;
            }
        }
        return start;
    }

    private boolean isCapitals(int start, int to) {
        for (int i = start; i < to; i++) {
            if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean keepsPeriod(int start, int to) {
        if (at(to) != '.' || at(to + 1) == '.' || (isWord(at(to + 1)) && isDigit(text.charAt(to - 1)))) {
            return false;
        }
        int next = to + 1;
        while (next < end && kind(text.charAt(next)) == Characters.SPACE) {
            next++;
        }
        if (to - start == 1) { // an initial comes before a name
            return Character.isUpperCase(text.charAt(start)) && Character.isUpperCase(at(next));
        }
        Abbreviations.Kind kind = to - start > 8 ? null : abbreviations.kind(text.substring(start, to));
        return kind != null && next < end && (kind != Abbreviations.Kind.NUMBER || isDigit(at(next)));
    }
}
