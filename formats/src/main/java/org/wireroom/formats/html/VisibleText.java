package org.wireroom.formats.html;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * What a reader of a page sees, in document order: each block is a line, white space is collapsed as browsers collapse it.
 *
 * @param text all lines
 * @param blocks the lines, none empty
 */
record VisibleText(String text, List<TextBlock> blocks) {
    VisibleText {
        blocks = List.copyOf(blocks);
    }

    /** The text of an element. */
    static VisibleText of(Element root, Elements elements) {
        Renderer renderer = new Renderer(elements);
        root.filter(renderer);
        return renderer.text();
    }

    /** The words of a block. */
    String in(TextBlock block) {
        return text.substring(block.start(), block.end());
    }
}
