package org.wireroom.analysis.language.token;

import org.wireroom.text.punctuation.QuotationMarks;
import org.wireroom.text.punctuation.SentenceEnds;

/** Finds where sentences end among the tokens of one block of text. */
final class SentenceSplitter {
    /** Longest sentence in tokens; a longer one is cut, so that the work space of a tagger is bounded. */
    static final int LONGEST = 400;

    private static final String OPENING = "([{-–—•*";

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
            int next = SentenceEnds.isStop(tokens.lastChar(i)) ? afterClosing(tokens, i) : tokens.size();
            if (next < tokens.size() && ends(tokens, i, next)) {
                start = next;
                i = next - 1;
            } else if (i + 1 - start >= LONGEST) {
                start = i + 1;
            }
        }
    }

    /** The first token after a token and the closing quotation marks and brackets that directly follow it. */
    private static int afterClosing(TokenBuilder tokens, int token) {
        int next = token + 1;
        while (next < tokens.size()
                && (tokens.isAttached(next) ? closes(tokens, next) : closesAfterSpace(tokens, next))) {
            next++;
        }
        return next;
    }

    /** Whether a token closes a quotation as French prints it, with a space on both sides: "« Non. » Elle". */
    private static boolean closesAfterSpace(TokenBuilder tokens, int token) {
        return tokens.firstChar(token) == '»' && (token + 1 == tokens.size() || !tokens.isAttached(token + 1));
    }

    /** Whether a token closes a quotation or bracket; a mark that closes in some languages only does if nothing follows it. */
    private static boolean closes(TokenBuilder tokens, int token) {
        char c = tokens.firstChar(token);
        if (!QuotationMarks.isMark(c) || QuotationMarks.closes(c)) {
            return SentenceEnds.isCloser(c);
        }
        boolean followed = token + 1 < tokens.size() && tokens.isAttached(token + 1);
        return QuotationMarks.mayClose(c) && (!followed || SentenceEnds.isCloser(tokens.firstChar(token + 1)));
    }

    /** Whether a token opens a quotation; a mark that opens in some languages only does if it touches the next word alone. */
    private static boolean opens(TokenBuilder tokens, int token) {
        char c = tokens.firstChar(token);
        boolean touchesNext = !tokens.isAttached(token) && token + 1 < tokens.size() && tokens.isAttached(token + 1);
        return QuotationMarks.opens(c)
                || (touchesNext && QuotationMarks.mayOpen(c) && !QuotationMarks.resemblesApostrophe(c));
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
        boolean never = abbreviations.kind(word) == Abbreviations.Kind.NEVER || isInitial(tokens, token, word);
        return !never && (abbreviations.startsSentence(tokens.form(next)) || startsQuotedSentence(tokens, next));
    }

    /** Whether a quotation opens that begins like a sentence: after "Lake Port, Fla." or "5 p.m.", unlike a nickname after "Gen.". */
    private static boolean startsQuotedSentence(TokenBuilder tokens, int token) {
        return opens(tokens, token)
                && !tokens.isAttached(token)
                && token + 1 < tokens.size()
                && Character.isUpperCase(tokens.firstChar(token + 1));
    }

    /** Whether a letter is an initial of a name. After a word in lower case it is not, so a sentence may end there: "he got an A. She". */
    private static boolean isInitial(TokenBuilder tokens, int token, String word) {
        return word.length() == 1 && (token == 0 || !Character.isLowerCase(tokens.firstChar(token - 1)));
    }

    private static boolean mayStart(TokenBuilder tokens, int token) {
        char c = tokens.firstChar(token);
        return Character.isUpperCase(c)
                || Characters.isDigit(c)
                || OPENING.indexOf(c) >= 0
                || opens(tokens, token)
                || (!Character.isLowerCase(c) && Characters.isLetter(c));
    }
}
