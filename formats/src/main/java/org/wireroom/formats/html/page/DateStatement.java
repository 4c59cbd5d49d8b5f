package org.wireroom.formats.html.page;

/**
 * A date of publication that a page states, before it is read.
 *
 * @param source where it says so, in words: "JSON-LD datePublished"
 * @param text as written
 */
public record DateStatement(String source, String text) {}
