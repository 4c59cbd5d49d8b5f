package org.wireroom.formats.html.page;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The visible text of a page in document order: each block is a line, white space is collapsed as in browsers.
 *
 * @param text all lines
 * @param blocks the lines, none empty
 */
public record VisibleText(String text, List<TextBlock> blocks) {
    public VisibleText {
        blocks = List.copyOf(blocks);
    }

    /** The text of an element. */
    public static VisibleText of(Element root, Elements elements) {
        return of(root, elements, false, Set.of());
    }

    /** The text of an element, including hidden elements. */
    public static VisibleText withHidden(Element root, Elements elements) {
        return of(root, elements, true, Set.of());
    }

    /** The text of an element without some of the elements inside. */
    public static VisibleText without(Set<Element> left, Element root, Elements elements, boolean hidden) {
        return of(root, elements, hidden, left);
    }

    private static VisibleText of(Element root, Elements elements, boolean hidden, Set<Element> left) {
        Renderer renderer = new Renderer(elements, hidden, left);
        root.filter(renderer);
        return renderer.text();
    }

    /** The words of a block. */
    String in(TextBlock block) {
        return text.substring(block.start(), block.end());
    }
}
