package org.wireroom.analysis.language.token;

import java.util.List;

/**
 * Cuts text into tokens and sentences, the way the Penn Treebank and its successors do: punctuation marks are separate tokens, a hyphenated
 * word is its parts and its hyphens, clitics ({@code 's}, {@code n't}) and currency signs are tokens of their own,
 * abbreviations keep their period, numbers keep their commas, points, slashes and hyphens; an address stays whole.
 *
 * <p>Linear in the length of the text, never fails, and has no state: safe for many threads.
 */
public final class Lexer {
    private final Abbreviations abbreviations;
    private final SentenceSplitter splitter;

    /** A lexer that knows these abbreviations. */
    public Lexer(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
        this.splitter = new SentenceSplitter(abbreviations);
    }

    /** The lexer of English newswire. */
    public static Lexer english() {
        return new Lexer(Abbreviations.english());
    }

    /** The tokens of a whole text in which every newline ends a sentence. */
    public Tokens tokens(String text) {
        return tokens(text, List.of(new Paragraph(0, text.length())));
    }

    /**
     * The tokens of parts of a text.
     *
     * @param text what the paragraphs' positions count in
     * @param paragraphs what to read, in order, not overlapping
     * @throws IndexOutOfBoundsException if a paragraph ends after the text does
     */
    public Tokens tokens(String text, List<Paragraph> paragraphs) {
        TokenBuilder tokens = new TokenBuilder(text);
        for (Paragraph paragraph : paragraphs) {
            int position = paragraph.start();
            while (position < paragraph.end()) {
                int end = blockEnd(text, position, paragraph);
                int first = tokens.size();
                new TokenScanner(text, position, end, abbreviations, tokens).scan();
                splitter.split(tokens, first);
                position = end;
            }
        }
        return tokens.build();
    }

    /** End of the block that sentences cannot cross: the line, or the paragraph where lines are wrapped. */
    private static int blockEnd(String text, int from, Paragraph paragraph) {
        int end = paragraph.end();
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            boolean newline = c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
            boolean pair = c == '\r' && i + 1 < end && text.charAt(i + 1) == '\n';
            if (newline && !pair && (paragraph.lineBreaks() == LineBreaks.HARD || startsParagraph(text, i + 1, end))) {
                return i + 1;
            }
        }
        return end;
    }

    /** Whether a line is empty or indented. */
    private static boolean startsParagraph(String text, int line, int end) {
        if (line == end) {
            return true;
        }
        char first = text.charAt(line);
        boolean oneSpace = first == ' ' && line + 1 < end && !isSpace(text.charAt(line + 1));
        return isSpace(first) && !oneSpace;
    }

    private static boolean isSpace(char c) {
        return Characters.kind(c) == Characters.SPACE;
    }
}
