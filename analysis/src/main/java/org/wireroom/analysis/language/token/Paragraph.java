package org.wireroom.analysis.language.token;

/**
 * A range of text to read; no sentence crosses its limits.
 *
 * @param start first character, a UTF-16 offset
 * @param end character after the last one
 * @param lineBreaks what a newline inside it means
 */
public record Paragraph(int start, int end, LineBreaks lineBreaks) {
    public Paragraph {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a range of text: start " + start + ", end " + end);
        }
    }

    /** A range in which every newline ends a sentence. */
    public Paragraph(int start, int end) {
        this(start, end, LineBreaks.HARD);
    }
}
