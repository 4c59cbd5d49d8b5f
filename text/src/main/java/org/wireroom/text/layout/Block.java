package org.wireroom.text.layout;

import java.util.Locale;
import org.wireroom.text.Blank;
import org.wireroom.text.punctuation.SentenceEnds;

/**
 * A line of copy, or a paragraph that is wrapped over several lines, with what can be seen of it without understanding it.
 * Positions are chars of the text; a block begins and ends with chars that print. Made for the thread that reads the article.
 */
public final class Block {
    /** Shortest paragraph of one sentence, in words. */
    private static final int PROSE_WORDS = 12;

    private final String text;
    private final int start;
    private final int end;
    private final Tally tally;
    private SpelledWords wording;

    /**
     * The block between two positions, without the white space around it.
     *
     * @param text the whole text
     * @param start first char
     * @param end char after the last one
     */
    public Block(String text, int start, int end) {
        this.text = text;
        this.start = Blank.skip(text, start, end);
        this.end = Blank.trim(text, this.start, end);
        this.tally = new Tally(text, this.start, this.end);
    }

    public String text() {
        return text;
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    public int length() {
        return end - start;
    }

    /** Runs of letters and digits; of scripts without spaces two characters count as a word. */
    public int words() {
        return tally.words();
    }

    public int letters() {
        return tally.letters();
    }

    public int digits() {
        return tally.digits();
    }

    /** Sentences that end inside the block or with it. */
    public int sentences() {
        return tally.sentences() + (endsSentence() ? 1 : 0);
    }

    /** Share of the words that begin with a capital letter. */
    public double shareCapitalised() {
        return words() == 0 ? 0 : (double) tally.capitalized() / words();
    }

    /** Whether nearly all letters are capitals. */
    public boolean isShouted() {
        return letters() > 1 && tally.capitals() >= letters() * 0.9;
    }

    public boolean endsSentence() {
        return SentenceEnds.isEnd(text, start, end);
    }

    /** Whether it ends with a full stop; the dot of an abbreviation ("in the U.S.") does not count. */
    public boolean endsWithFullStop() {
        int at = end;
        while (at > start && SentenceEnds.isCloser(text.charAt(at - 1))) {
            at--;
        }
        boolean stop = at > start && SentenceEnds.isFullStop(text.charAt(at - 1));
        return stop && !(at - 2 > start && text.charAt(at - 3) == '.');
    }

    public boolean endsWith(char c) {
        return length() > 0 && text.charAt(end - 1) == c;
    }

    /** Whether it reads as running text rather than as a headline or a label. */
    public boolean isProse() {
        return (words() >= PROSE_WORDS && endsSentence()) || sentences() > 1 || words() > 4 * PROSE_WORDS;
    }

    /** Its words in lower case. */
    public SpelledWords wording() {
        if (wording == null) {
            wording = SpelledWords.of(text, start, end);
        }
        return wording;
    }

    /** The text on one line, every run of white space one space. */
    public String line() {
        return Blank.collapse(text, start, end);
    }

    /** The block's part from a char on. */
    public Block from(int position) {
        return new Block(text, position, end);
    }

    /** The block's part up to a char. */
    public Block upTo(int position) {
        return new Block(text, start, position);
    }

    /** Where words are in the block, at a position or after it; -1 if they are not. The rest of the text is not searched. */
    public int indexOf(String words, int from) {
        for (int i = Math.max(start, from); i + words.length() <= end; i++) {
            if (text.startsWith(words, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether it begins with a text, in any case. */
    public boolean startsWith(String lowerCase) {
        return length() >= lowerCase.length()
                && text.substring(start, start + lowerCase.length())
                        .toLowerCase(Locale.ROOT)
                        .equals(lowerCase);
    }

    @Override
    public String toString() {
        return line();
    }
}
