package org.wireroom.formats.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wireroom.formats.copy.dateline.FoundDateline;
import org.wireroom.formats.html.page.PageBlocks;
import org.wireroom.text.LabelledSpan;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.layout.Block;

/** The blocks of a page, each labelled, and the dateline that was found in the first paragraph. */
final class LabelledPage {
    private final PageBlocks blocks;
    private final SegmentKind[] kinds;
    private final int[] starts;
    private final int[] ends;
    private final List<LabelledSpan> parts = new ArrayList<>();
    private FoundDateline dateline;

    LabelledPage(PageBlocks blocks) {
        this.blocks = blocks;
        this.kinds = new SegmentKind[blocks.size()];
        this.starts = new int[blocks.size()];
        this.ends = new int[blocks.size()];
        Arrays.fill(kinds, SegmentKind.FURNITURE);
        for (int i = 0; i < kinds.length; i++) {
            starts[i] = blocks.line(i).start();
            ends[i] = blocks.line(i).end();
        }
    }

    PageBlocks blocks() {
        return blocks;
    }

    int size() {
        return kinds.length;
    }

    SegmentKind kind(int index) {
        return kinds[index];
    }

    boolean is(int index, SegmentKind kind) {
        return index >= 0 && index < kinds.length && kinds[index] == kind;
    }

    void label(int index, SegmentKind kind) {
        kinds[index] = kind;
    }

    /** Splits a block: the part before a char is of another kind. */
    void splitFront(int index, int position, SegmentKind front) {
        parts.add(span(front, starts[index], position));
        starts[index] = new Block(blocks.text(), position, ends[index]).start();
    }

    /** Splits a block: the part after a char is of another kind. */
    void splitBack(int index, int position, SegmentKind back) {
        parts.add(span(back, position, ends[index]));
        ends[index] = new Block(blocks.text(), starts[index], position).end();
    }

    private LabelledSpan span(SegmentKind kind, int from, int to) {
        Block trimmed = new Block(blocks.text(), from, to);
        return new LabelledSpan(kind, trimmed.start(), trimmed.end());
    }

    void setDateline(FoundDateline found) {
        dateline = found;
    }

    /** The dateline, null if there is none. */
    FoundDateline dateline() {
        return dateline;
    }

    /** The index of the first block of a kind from an index on, -1 if there is none. */
    int first(SegmentKind kind, int from) {
        for (int i = from; i < kinds.length; i++) {
            if (kinds[i] == kind) {
                return i;
            }
        }
        return -1;
    }

    /** The index of the last block of a kind, -1 if there is none. */
    int last(SegmentKind kind) {
        int last = kinds.length - 1;
        while (last >= 0 && kinds[last] != kind) {
            last--;
        }
        return last;
    }

    /** The words of the first block of a kind, on one line; null if there is none. */
    String line(SegmentKind kind) {
        int index = first(kind, 0);
        return index < 0 ? null : new Block(blocks.text(), starts[index], ends[index]).line();
    }

    /** The texts of a kind, in order. */
    List<Block> all(SegmentKind kind) {
        return spans().stream()
                .filter(span -> span.kind() == kind)
                .map(span -> new Block(blocks.text(), span.start(), span.end()))
                .toList();
    }

    /** All spans in order. */
    List<LabelledSpan> spans() {
        List<LabelledSpan> spans = new ArrayList<>(parts);
        for (int i = 0; i < kinds.length; i++) {
            if (ends[i] > starts[i]) {
                spans.add(new LabelledSpan(kinds[i], starts[i], ends[i]));
            }
        }
        spans.removeIf(span -> span.start() >= span.end());
        spans.sort((one, other) -> Integer.compare(one.start(), other.start()));
        return spans;
    }
}
