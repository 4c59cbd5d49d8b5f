package org.wireroom.formats.html.page;

/**
 * A date of publication that a page states, not yet parsed.
 *
 * @param source where it is stated: "JSON-LD datePublished"
 * @param text as written
 */
public record DateStatement(String source, String text) {}
