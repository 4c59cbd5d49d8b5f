package org.wireroom.formats.html.page;

import org.jsoup.nodes.Element;

/** An element that holds text, with totals of what is inside. Filled while the blocks of a page are counted. */
public final class Box {
    public final Element element;
    public final Box parent;
    public final int depth;
    /** Kinds of words in its names, by {@link ClassWords}. */
    public final int words;

    public int blocks;

    public int chars;
    int linked;
    /** Words of running text. */
    public int prose;
    /** Blocks whose innermost element is this one's child or itself and a paragraph. */
    public int paragraphs;

    int first = Integer.MAX_VALUE;
    int last = -1;
    /** Sum of the evidence of the first pass for the blocks inside. */
    public double worth;

    /** The expected words of body inside. */
    public double mass;
    /** Headings inside that are links: titles of other articles. */
    public int linkedHeadings;

    /** The elements around it, null until requested. */
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

    /** Whether the block with that index is inside. */
    public boolean holds(int index) {
        return index >= first && index <= last;
    }
}
