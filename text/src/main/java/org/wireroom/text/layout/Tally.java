package org.wireroom.text.layout;

import org.wireroom.text.Blank;
import org.wireroom.text.punctuation.QuotationMarks;
import org.wireroom.text.punctuation.SentenceEnds;

/** Counts words, letters and sentences of a text, char by char. */
final class Tally {
    private int spaced;
    private int unspaced;
    private int capitalized;
    private int letters;
    private int capitals;
    private int digits;
    private int sentences;

    private int wordLength;
    private boolean wordIsCapitalized;
    private boolean inWord;
    private boolean afterStop;
    private boolean afterStopAndSpace;

    Tally(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            take(text.charAt(i));
        }
    }

    /** Runs of letters and digits, an apostrophe or hyphen inside; of scripts without spaces two characters are a word. */
    int words() {
        return spaced + (unspaced + 1) / 2;
    }

    int capitalized() {
        return capitalized;
    }

    int letters() {
        return letters;
    }

    int capitals() {
        return capitals;
    }

    int digits() {
        return digits;
    }

    /** Sentences that another one follows. */
    int sentences() {
        return sentences;
    }

    private void take(char c) {
        if (Character.isLetter(c)) {
            takeLetter(c);
        } else if (c >= '0' && c <= '9') {
            digits++;
            takeWordChar(false);
        } else {
            takeMark(c);
        }
    }

    private void takeLetter(char c) {
        letters++;
        boolean capital = Character.isUpperCase(c);
        capitals += capital ? 1 : 0;
        if (isUnspaced(c)) {
            unspaced++;
        } else {
            takeWordChar(capital);
        }
    }

    private void takeWordChar(boolean capital) {
        if (inWord) {
            wordLength++;
        } else {
            wordLength = 1;
            wordIsCapitalized = capital;
            spaced++;
            capitalized += capital ? 1 : 0;
            sentences += afterStopAndSpace && capital ? 1 : 0;
        }
        inWord = true;
        afterStop = false;
        afterStopAndSpace = false;
    }

    private void takeMark(char c) {
        inWord = inWord && (c == '-' || QuotationMarks.isApostrophe(c));
        if (Blank.is(c)) {
            afterStopAndSpace |= afterStop;
            afterStop = false;
        } else if (SentenceEnds.isStop(c)) {
            afterStop = c != '.' || !isAbbreviation();
            sentences += SentenceEnds.isUnspacedStop(c) ? 1 : 0;
        } else {
            afterStop = afterStop && SentenceEnds.isCloser(c);
        }
    }

    /** "J.", "Mr.", "Gov." end with a stop that ends no sentence. */
    private boolean isAbbreviation() {
        return wordLength < 3 || (wordLength == 3 && wordIsCapitalized);
    }

    /** Chinese, Japanese, Thai, Lao, Khmer and Burmese print no spaces between words. */
    private static boolean isUnspaced(char c) {
        return (c >= '\u2e80' && c <= '\u9fff') || (c >= '\u0e00' && c <= '\u0eff') || (c >= '\u1000' && c <= '\u109f');
    }
}
