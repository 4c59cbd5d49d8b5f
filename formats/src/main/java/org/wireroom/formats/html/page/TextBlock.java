package org.wireroom.formats.html.page;

import org.jsoup.nodes.Element;

/**
 * A line of a page's text.
 *
 * @param element the innermost block-level element that holds it
 * @param start first char in the text
 * @param end char after the last one
 * @param linked how many of its chars are links
 * @param marked how many of its chars are bold or otherwise set apart from running text
 */
public record TextBlock(Element element, int start, int end, int linked, int marked) {
    public int length() {
        return end - start;
    }
}
