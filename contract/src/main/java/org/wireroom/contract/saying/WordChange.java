package org.wireroom.contract.saying;

/**
 * Words in which a rendering differs from the saying's text, in lower case and normalized spelling.
 *
 * @param text what the saying's text has, empty where the rendering inserts words
 * @param rendering what the rendering has, empty where it omits words
 */
public record WordChange(String text, String rendering) {}
