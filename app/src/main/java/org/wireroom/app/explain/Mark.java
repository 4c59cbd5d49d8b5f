package org.wireroom.app.explain;

/**
 * A span of text to mark.
 *
 * @param start first UTF-16 char
 * @param end char after the last one
 * @param label printed after it: the number of an entity
 */
public record Mark(int start, int end, String label) {}
