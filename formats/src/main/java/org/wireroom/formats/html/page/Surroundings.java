package org.wireroom.formats.html.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The elements around a box. An element that holds most of the running text is the page rather than a part of it: its names are
 * no evidence about a block.
 */
public final class Surroundings {
    /** Elements whose names say what they hold. */
    public static final List<String> SEMANTIC = List.of(
            "article",
            "main",
            "aside",
            "nav",
            "header",
            "footer",
            "form",
            "figure",
            "ul",
            "ol",
            "table",
            "blockquote",
            "section");

    static final int FAR = 12;

    private static final double WHOLE = 0.7;
    private static final int NEAR = 2;

    /** How many levels up each of the semantic elements is, at most {@link #FAR}. */
    public final int[] distances = new int[SEMANTIC.size()];
    /** Kinds of names of the box and of the parts of the page around it, at most two levels up. */
    public final int near;
    /** The same for parts further up. */
    public final int far;
    /** The same for the box and all parts around it. */
    private final int upward;
    /** The same for all elements. */
    public final int all;
    /** Whether one element is named both as article and as body. */
    public final boolean articleBody;
    /** The outermost box around that is not the page; the box itself if all are. */
    public final Box outer;

    private Surroundings(Box box, Surroundings parent, int prose, int pair) {
        String name = box.element.normalName();
        for (int i = 0; i < distances.length; i++) {
            distances[i] =
                    SEMANTIC.get(i).equals(name) ? 0 : parent == null ? FAR : Math.min(FAR, parent.distances[i] + 1);
        }
        int nearby = box.words;
        Box at = box.parent;
        for (int i = 0; i < NEAR && at != null; i++, at = at.parent) {
            nearby |= isWhole(at, prose) ? 0 : at.words;
        }
        near = nearby;
        far = at == null ? 0 : at.surroundings.upward;
        upward = isWhole(box, prose) ? 0 : box.words | (parent == null ? 0 : parent.upward);
        all = box.words | (parent == null ? 0 : parent.all);
        articleBody = (box.words & pair) == pair || (parent != null && parent.articleBody);
        outer = box.parent != null && !isWhole(box.parent, prose) ? parent.outer : box;
    }

    /** The surroundings of a box, computed once for it and all boxes around it. */
    public static Surroundings of(Box box, int prose, int pair) {
        Deque<Box> open = new ArrayDeque<>();
        for (Box at = box; at != null && at.surroundings == null; at = at.parent) {
            open.push(at);
        }
        for (Box one : open) {
            one.surroundings = new Surroundings(one, one.parent == null ? null : one.parent.surroundings, prose, pair);
        }
        return box.surroundings;
    }

    private static boolean isWhole(Box box, int prose) {
        return prose > 0 && box.prose > WHOLE * prose;
    }
}
