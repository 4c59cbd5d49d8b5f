package org.wireroom.text.layout;

import java.util.List;
import org.wireroom.text.Blank;
import org.wireroom.text.punctuation.SentenceEnds;

/**
 * How the lines of a text are to be read: each a paragraph of its own, as pages and most exports have them, or hard-wrapped at
 * a column, as old wires and e-mail have them.
 *
 * <p>Wrapped text shows itself by lines that break off in mid-sentence: a line of middling length without a full stop, the next
 * one beginning in lower case.
 *
 * @param isHard whether lines are wrapped
 * @param width chars of the longest line that breaks off, its indent included
 * @param indent the smallest indent of a line
 * @param isIndented whether paragraphs begin with a deeper indent
 */
record Wrapping(boolean isHard, int width, int indent, boolean isIndented) {
    private static final int NARROWEST = 25;
    private static final int WIDEST = 110;
    /** A text of long lines may contain a broken one by accident. */
    private static final int ENOUGH_AMONG_LONG_LINES = 3;
    /** Of the line breaks inside paragraphs about half are followed by lower case; of those between sentences hardly any. */
    private static final double SHARE_BROKEN = 0.25;
    /** Where paragraphs are indented a line at the margin is hardly anything but a broken one. */
    private static final double SHARE_OPEN = 0.5;
    /** Chars from the beginning within which lines in capitals are a headline. */
    private static final int HEAD = 400;

    private static final Wrapping NONE = new Wrapping(false, 0, 0, false);

    /** How the lines of a text are wrapped. */
    static Wrapping of(String text, List<Line> lines) {
        int indent = lines.stream().mapToInt(Line::indent).min().orElse(0);
        int longest = lines.stream().mapToInt(Line::length).max().orElse(0);
        boolean indented = lines.stream().anyMatch(line -> line.indent() > indent + 1);
        int breaks = 0;
        int open = 0;
        int broken = 0;
        int width = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line before = lines.get(i - 1);
            Line line = lines.get(i);
            if (line.afterGap() || line.indent() > indent || before.length() < NARROWEST) {
                continue;
            }
            breaks++;
            if (isOpen(text, before)) {
                open++;
                broken += startsLower(text, line) ? 1 : 0;
                width = Math.max(width, before.indent() + before.length());
            }
        }
        int enough = longest > WIDEST ? ENOUGH_AMONG_LONG_LINES : 1;
        boolean midSentence = broken >= enough && broken >= SHARE_BROKEN * breaks;
        boolean atMargin = indented && open >= enough && open >= SHARE_OPEN * breaks;
        return midSentence || atMargin ? new Wrapping(true, width, indent, indented) : NONE;
    }

    /** Whether a line continues the paragraph of the line before it. */
    boolean joins(String text, Line before, Line line) {
        if (!isHard
                || line.afterGap()
                || before.length() > WIDEST
                || Rows.isRow(text, before)
                || Rows.isRow(text, line)) {
            return false;
        }
        if (line.indent() > indent) {
            return line.indent() == before.indent() && isOpen(text, before) && startsLower(text, line);
        }
        boolean shouted = Rows.isShouted(text, before);
        if (shouted || Rows.isShouted(text, line)) {
            return shouted && Rows.isShouted(text, line) && line.start() < HEAD;
        }
        return !Rows.isItem(text, line) && !Rows.isMarked(text, before) && !isEnded(text, before, line);
    }

    /** Whether a line that had room for the next word was ended on purpose. */
    private boolean isEnded(String text, Line before, Line line) {
        boolean hadRoom = before.indent() + before.length() + 1 + firstWord(text, line) <= width;
        boolean begins = !startsLower(text, line);
        boolean sentenceEnded = SentenceEnds.isEnd(text, before.start(), before.end());
        boolean mayEnd = isIndented
                ? begins && (sentenceEnded || before.length() < NARROWEST)
                : sentenceEnded || Character.isUpperCase(text.charAt(line.start()));
        return hadRoom && mayEnd;
    }

    /** Whether a line is as long as a wrapped one and does not end a sentence. */
    private static boolean isOpen(String text, Line line) {
        return line.length() >= NARROWEST
                && line.length() <= WIDEST
                && !SentenceEnds.isEnd(text, line.start(), line.end());
    }

    private static boolean startsLower(String text, Line line) {
        return Character.isLowerCase(text.charAt(line.start()));
    }

    private static int firstWord(String text, Line line) {
        int at = line.start();
        while (at < line.end() && !Blank.is(text.charAt(at))) {
            at++;
        }
        return at - line.start();
    }
}
