package org.wireroom.formats.labelling;

import java.util.List;
import java.util.stream.IntStream;
import org.wireroom.formats.rules.LabelRule;
import org.wireroom.formats.shapes.Turns;
import org.wireroom.formats.trees.BoostedTrees;
import org.wireroom.text.SegmentKind;

/**
 * Tells by a model which blocks of a plain text are the report's own, and which are menus, links, teasers and notices of the page
 * that it was saved from. Thread-safe.
 */
final class BodyBlocks {
    /** The least probability of the first and the last block of a body. */
    static final double LIKELY = 0.5;
    /** The least probability of a block between them. */
    private static final double DOUBTFUL = 0.3;

    /** A shorter text, or one with less boilerplate, was not saved from a page, or is read well by its wording. */
    private static final int LEAST_BLOCKS = 15;

    private static final int LEAST_FURNITURE = 3;

    private final BoostedTrees model = BoostedTrees.resource(BodyBlocks.class, "body-blocks.trees");

    /** Notes for each block how probable it is that it is body, where a text was saved from a page. */
    void estimate(Page page) {
        if (page.size() < LEAST_BLOCKS || page.all(SegmentKind.FURNITURE).size() < LEAST_FURNITURE) {
            return;
        }
        List<float[]> rows = BlockFeatures.of(page, null);
        for (int i = 0; i < rows.size(); i++) {
            page.likely(i, model.of(rows.get(i)));
        }
        String[] turns = Turns.labels(
                IntStream.range(0, page.size()).mapToObj(page::block).toList());
        for (int i = 0; i < turns.length; i++) {
            if (LabelRule.INTERVIEW_TURN.decides(turns[i] != null && page.isOpen(i), page.start(i))) {
                page.likely(i, 1);
            }
        }
    }

    /**
     * Labels the open blocks that are not body.
     *
     * @param start index of the first block of the body
     */
    void label(Page page, int start) {
        int lead = start;
        while (lead < page.size() - 1 && !(page.isOpen(lead) && page.block(lead).isProse())) {
            lead++;
        }
        int last = page.size() - 1;
        while (last > lead && page.likely(last) < LIKELY) {
            last--;
        }
        for (int i = 0; i < page.size(); i++) {
            boolean outside = i < start || i > last;
            boolean strange = i != lead && page.likely(i) < (outside ? LIKELY : DOUBTFUL);
            if (page.isOpen(i) && LabelRule.UNLIKELY_BODY.decides(strange, page.start(i))) {
                page.label(i, SegmentKind.FURNITURE);
            }
        }
    }
}
