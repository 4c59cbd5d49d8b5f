package org.wireroom.analysis.language.token;

/** What a line break inside a {@link Paragraph} means. */
public enum LineBreaks {
    /** The line break ends a sentence: one paragraph, headline or table row a line. */
    HARD,
    /** The line break is white space: copy wrapped at a fixed width, as wires send it. An empty or indented line starts a new paragraph. */
    SOFT
}
