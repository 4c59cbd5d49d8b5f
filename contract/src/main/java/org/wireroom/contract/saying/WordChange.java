package org.wireroom.contract.saying;

/**
 * Words that a rendering has otherwise than the saying's text; in lower case, in one house style.
 *
 * @param text what the saying's text has, empty where the rendering puts words in
 * @param rendering what the rendering has, empty where it leaves words out
 */
public record WordChange(String text, String rendering) {}
