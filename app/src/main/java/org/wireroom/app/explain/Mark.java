package org.wireroom.app.explain;

/**
 * A stretch of text to mark.
 *
 * @param start first UTF-16 char
 * @param end char after the last one
 * @param label what is printed behind it: the number of an entity
 */
public record Mark(int start, int end, String label) {}
