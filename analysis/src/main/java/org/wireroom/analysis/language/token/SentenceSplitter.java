package org.wireroom.analysis.language.token;

/** Finds where sentences end among the tokens of one block of text. */
final class SentenceSplitter {
    /** Longest sentence in tokens; a longer one is cut, so that the work space of a tagger is bounded. */
    static final int LONGEST = 400;

    private static final String CLOSING = "\"”’'»)]}";
    private static final String OPENING = "\"“‘'`«([{-–—•*";

    private final Abbreviations abbreviations;

    SentenceSplitter(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** Marks the sentences among the tokens from {@code first} on. */
    void split(TokenBuilder tokens, int first) {
        int start = first;
        for (int i = first; i < tokens.size(); i++) {
            if (i == start) {
                tokens.startSentence(i);
            }
            int next = isStop(tokens.lastChar(i)) ? afterClosing(tokens, i) : tokens.size();
            if (next < tokens.size() && ends(tokens, i, next)) {
                start = next;
                i = next - 1;
            } else if (i + 1 - start >= LONGEST) {
                start = i + 1;
            }
        }
    }

    /** The first token behind a token and the quotation marks and brackets that close right behind it. */
    private static int afterClosing(TokenBuilder tokens, int token) {
        int next = token + 1;
        while (next < tokens.size() && tokens.isAttached(next) && CLOSING.indexOf(tokens.firstChar(next)) >= 0) {
            next++;
        }
        return next;
    }

    private static boolean isStop(char last) {
        return last == '.' || last == '!' || last == '?' || last == '…' || last == '。';
    }

    private boolean ends(TokenBuilder tokens, int token, int next) {
        char last = tokens.lastChar(token);
        if (!mayStart(tokens, next)) {
            return false;
        }
        if (last != '.' || tokens.firstChar(token) == '.') {
            return !tokens.isAttached(next) || Character.isUpperCase(tokens.firstChar(next));
        }
        String word = tokens.form(token).substring(0, tokens.length(token) - 1);
        boolean never = abbreviations.kind(word) == Abbreviations.Kind.NEVER || word.length() == 1;
        return !never && abbreviations.startsSentence(tokens.form(next));
    }

    private static boolean mayStart(TokenBuilder tokens, int token) {
        char c = tokens.firstChar(token);
        return Character.isUpperCase(c)
                || Characters.isDigit(c)
                || OPENING.indexOf(c) >= 0
                || (!Character.isLowerCase(c) && Characters.isLetter(c));
    }
}
