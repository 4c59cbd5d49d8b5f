package org.wireroom.formats.labelling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    /** How often an insert is repeated. */
    private static final int LEAST_REPEATED = 3;

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
        estimateBetweenInserts(page);
        String[] turns = Turns.labels(
                IntStream.range(0, page.size()).mapToObj(page::block).toList());
        for (int i = 0; i < turns.length; i++) {
            if (LabelRule.INTERVIEW_TURN.decides(turns[i] != null && page.isOpen(i), page.start(i))) {
                page.likely(i, 1);
            }
        }
    }

    /** A sentence between inserts such as "Advertisement" is as probable as without them: they say nothing about it. */
    private void estimateBetweenInserts(Page page) {
        Map<String, Integer> counts = new HashMap<>();
        page.all(SegmentKind.FURNITURE).forEach(block -> counts.merge(block.line(), 1, Integer::sum));
        boolean[] inserts = new boolean[page.size() + 1];
        for (int i = 0; i < page.size(); i++) {
            inserts[i] = page.is(i, SegmentKind.FURNITURE)
                    && counts.get(page.block(i).line()) >= LEAST_REPEATED;
        }
        List<Integer> kept =
                IntStream.range(0, page.size()).filter(i -> !inserts[i]).boxed().toList();
        if (kept.size() == page.size()) {
            return;
        }
        List<float[]> rows = BlockFeatures.of(page.of(kept), null);
        for (int i = 0; i < rows.size(); i++) {
            int at = kept.get(i);
            boolean beside = (at > 0 && inserts[at - 1]) || inserts[at + 1];
            double likely = model.of(rows.get(i));
            boolean text = beside && page.block(at).endsSentence() && likely > page.likely(at);
            if (LabelRule.TEXT_BETWEEN_INSERTS.decides(text && page.isOpen(at), page.start(at))) {
                page.likely(at, likely);
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
