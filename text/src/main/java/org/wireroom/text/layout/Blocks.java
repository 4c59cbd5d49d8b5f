package org.wireroom.text.layout;

import java.util.ArrayList;
import java.util.List;

/** Puts the lines of a text together to blocks: a block is one line, or all lines of a paragraph that is hard-wrapped. */
public final class Blocks {
    private Blocks() {}

    /** The blocks of a text, in order. */
    public static List<Block> of(String text) {
        List<Line> lines = Lines.of(text);
        Wrapping wrapping = Wrapping.of(text, lines);
        List<Block> blocks = new ArrayList<>(lines.size());
        int first = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || !wrapping.joins(text, lines.get(i - 1), lines.get(i))) {
                blocks.add(new Block(
                        text, lines.get(first).start(), lines.get(i - 1).end()));
                first = i;
            }
        }
        return blocks;
    }
}
