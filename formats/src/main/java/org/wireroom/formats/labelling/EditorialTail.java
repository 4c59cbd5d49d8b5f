package org.wireroom.formats.labelling;

import java.util.stream.IntStream;
import org.wireroom.formats.copy.furniture.EditorLines;
import org.wireroom.formats.rules.LabelRule;
import org.wireroom.text.SegmentKind;

/** Labels what wires and press offices print below their copy for editors: below "ENDS", "Notes to editors", "# Notebook". */
final class EditorialTail {
    private static final int LEAST_LETTERS_ABOVE = 100;

    private final EditorLines editorLines = new EditorLines();

    /**
     * Labels what is below such a line, unless it is the longer part.
     *
     * @param body index of the first block of the body
     */
    void label(Page page, int body) {
        int above = 0;
        int all = IntStream.range(body, page.size())
                .map(i -> page.block(i).letters())
                .sum();
        for (int i = body; i < page.size(); i++) {
            boolean tail = 2 * above > all && above >= LEAST_LETTERS_ABOVE && editorLines.isTailHeading(page.block(i));
            if (LabelRule.EDITORIAL_TAIL.decides(tail, page.start(i))) {
                for (int below = i; below < page.size(); below++) {
                    if (page.isOpen(below)) {
                        page.label(below, SegmentKind.FURNITURE);
                    }
                }
                return;
            }
            above += page.block(i).letters();
        }
    }
}
