package org.wireroom.training.corpus;

/**
 * An annotated span of a document.
 *
 * @param start first character, a UTF-16 offset
 * @param end character after the last one
 * @param label the corpus's own name of the type
 */
public record Annotation(int start, int end, String label) {}
