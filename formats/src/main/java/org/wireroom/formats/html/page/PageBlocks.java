package org.wireroom.formats.html.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.wireroom.text.layout.Block;

/** The blocks of a page with the elements around them. Not thread-safe. */
public final class PageBlocks {
    /** Blocks of a page that are read; a page with more is not an article. */
    private static final int MOST_BLOCKS = 8_000;

    private static final double MOST_LINKED = 0.3;
    private static final double MOSTLY = 0.8;

    private final VisibleText visible;
    private final PageFields fields;
    private final ClassWords classWords;
    private final Elements elements;
    private final Map<Element, Box> boxes = new HashMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Box> around = new ArrayList<>();
    private final Map<String, Integer> proseBySignature = new HashMap<>();
    private final List<String> signatures = new ArrayList<>();
    private int prose;

    public PageBlocks(VisibleText visible, PageFields fields, ClassWords classWords, Elements elements) {
        this.elements = elements;
        this.visible = visible;
        this.fields = fields;
        this.classWords = classWords;
        int count = Math.min(MOST_BLOCKS, visible.blocks().size());
        for (int i = 0; i < count; i++) {
            add(i);
        }
    }

    /** Whether a block is the same line of the page as a block of another text of that page. */
    public boolean isSame(int index, PageBlocks other, int otherIndex) {
        TextBlock one = visible.blocks().get(index);
        TextBlock two = other.visible.blocks().get(otherIndex);
        return one.element().equals(two.element()) && visible.in(one).equals(other.visible.in(two));
    }

    private void add(int index) {
        TextBlock line = visible.blocks().get(index);
        Block block = new Block(visible.text(), line.start(), line.end());
        Box box = box(line.element());
        blocks.add(block);
        around.add(box);
        int words = isProse(index) ? block.words() : 0;
        prose += words;
        String signature = signature(box);
        signatures.add(signature);
        proseBySignature.merge(signature, words, Integer::sum);
        boolean paragraph = box.element.normalName().equals("p");
        boolean linkedHeading = isLinkedHeading(index);
        for (Box at = box; at != null; at = at.parent) {
            at.linkedHeadings += linkedHeading ? 1 : 0;
            at.blocks++;
            at.chars += line.length();
            at.linked += line.linked();
            at.prose += words;
            at.paragraphs += paragraph && box.depth - at.depth <= 1 ? 1 : 0;
            at.first = Math.min(at.first, index);
            at.last = index;
        }
    }

    /** The box of an element; those of the elements around it are created first, from the outside in and without recursion. */
    private Box box(Element element) {
        List<Element> open = new ArrayList<>();
        Element at = element;
        while (at != null && !boxes.containsKey(at)) {
            open.add(at);
            at = at.parent();
        }
        for (int i = open.size() - 1; i >= 0; i--) {
            Element one = open.get(i);
            boxes.put(one, new Box(one, one.parent() == null ? null : boxes.get(one.parent()), classWords.of(one)));
        }
        return boxes.get(element);
    }

    private static String signature(Box box) {
        return name(box) + ">" + (box.parent == null ? "" : name(box.parent));
    }

    private static String name(Box box) {
        return box.element.normalName() + "." + box.words;
    }

    public int size() {
        return blocks.size();
    }

    public String text() {
        return visible.text();
    }

    public PageFields fields() {
        return fields;
    }

    public Block block(int index) {
        return blocks.get(index);
    }

    public TextBlock line(int index) {
        return visible.blocks().get(index);
    }

    /** The innermost box of a block. */
    public Box box(int index) {
        return around.get(index);
    }

    /** All boxes, in no particular order. */
    public Iterable<Box> boxes() {
        return boxes.values();
    }

    /** The element signature of a block: name and class words of its element and of the element around it. */
    public String signature(int index) {
        return signatures.get(index);
    }

    /** Words of running text of blocks with that signature. */
    public int proseOf(String signature) {
        return proseBySignature.getOrDefault(signature, 0);
    }

    /** Words of running text on the page. */
    public int prose() {
        return prose;
    }

    /** Share of the chars of a block that are in links. */
    public double linked(int index) {
        TextBlock line = line(index);
        return (double) line.linked() / line.length();
    }

    /** Whether a block is a heading that leads elsewhere: the title of another article. */
    public boolean isLinkedHeading(int index) {
        return linked(index) > MOSTLY && elements.isIn(box(index).element, Elements.Role.HEADING);
    }

    /** Whether a block is in a consent notice: an element that is named so and does not hold the headline. */
    public boolean isConsent(int index, int headline) {
        int bit = classWords.bit("consent");
        Box at = box(index);
        while (at != null && ((at.words & bit) == 0 || at.holds(headline))) {
            at = at.parent;
        }
        return at != null && (headline >= 0 || !at.element.normalName().matches("html|body|main"));
    }

    public boolean isProse(int index) {
        return blocks.get(index).isProse() && linked(index) <= MOST_LINKED;
    }
}
