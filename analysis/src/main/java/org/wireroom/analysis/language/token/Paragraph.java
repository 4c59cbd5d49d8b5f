package org.wireroom.analysis.language.token;

/**
 * A stretch of text to read; no sentence crosses its borders.
 *
 * @param start first character, a UTF-16 offset
 * @param end character after the last one
 * @param lineBreaks what a newline inside it means
 */
public record Paragraph(int start, int end, LineBreaks lineBreaks) {
    public Paragraph {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a stretch of text: start " + start + ", end " + end);
        }
    }

    /** A stretch in which every newline ends a sentence. */
    public Paragraph(int start, int end) {
        this(start, end, LineBreaks.HARD);
    }
}
