package org.wireroom.formats.html;

import org.jsoup.nodes.Element;

/** An element that text stands in, with what it holds in all. Filled while the blocks of a page are counted. */
final class Box {
    final Element element;
    final Box parent;
    final int depth;
    /** What its names say of it, by {@link ClassWords}. */
    final int words;
    /** The same for it and all that it stands in. */
    int blocks;

    int chars;
    int linked;
    /** Words of running text. */
    int prose;
    /** Blocks whose innermost element is this one's child or itself and a paragraph. */
    int paragraphs;

    int first = Integer.MAX_VALUE;
    int last = -1;
    /** Sum of what a first reading gives to the blocks inside. */
    double worth;

    /** The likely words of body inside. */
    double mass;
    /** Headings inside that are links: titles of other articles. */
    int linkedHeadings;

    /** What is known of the elements that it stands in, null until somebody asks. */
    Surroundings surroundings;

    Box(Element element, Box parent, int words) {
        this.element = element;
        this.parent = parent;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.words = words;
    }

    /** Share of the chars that are links. */
    double linkDensity() {
        return chars == 0 ? 0 : (double) linked / chars;
    }

    /** Whether a block of that index is inside. */
    boolean holds(int index) {
        return index >= first && index <= last;
    }
}
