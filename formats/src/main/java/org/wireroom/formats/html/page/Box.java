package org.wireroom.formats.html.page;

import org.jsoup.nodes.Element;

/** An element that text stands in, with what it holds in all. Filled while the blocks of a page are counted. */
public final class Box {
    public final Element element;
    public final Box parent;
    public final int depth;
    /** What its names say of it, by {@link ClassWords}. */
    public final int words;
    /** The same for it and all that it stands in. */
    public int blocks;

    public int chars;
    int linked;
    /** Words of running text. */
    public int prose;
    /** Blocks whose innermost element is this one's child or itself and a paragraph. */
    public int paragraphs;

    int first = Integer.MAX_VALUE;
    int last = -1;
    /** Sum of what a first reading gives to the blocks inside. */
    public double worth;

    /** The likely words of body inside. */
    public double mass;
    /** Headings inside that are links: titles of other articles. */
    public int linkedHeadings;

    /** What is known of the elements that it stands in, null until somebody asks. */
    Surroundings surroundings;

    Box(Element element, Box parent, int words) {
        this.element = element;
        this.parent = parent;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.words = words;
    }

    /** Share of the chars that are links. */
    public double linkDensity() {
        return chars == 0 ? 0 : (double) linked / chars;
    }

    /** Whether a block of that index is inside. */
    public boolean holds(int index) {
        return index >= first && index <= last;
    }
}
