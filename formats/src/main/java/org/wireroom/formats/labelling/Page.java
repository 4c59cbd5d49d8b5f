package org.wireroom.formats.labelling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.wireroom.formats.copy.dateline.FoundDateline;
import org.wireroom.formats.copy.furniture.Furniture;
import org.wireroom.text.LabelledSpan;
import org.wireroom.text.SegmentKind;
import org.wireroom.text.layout.Block;

/**
 * The blocks of one article while they are labelled. A block without a label is open. Each step labels what it is sure of and leaves
 * the rest to the next one.
 */
final class Page {
    private final List<Block> blocks;
    private final List<SegmentKind> kinds;
    private final List<Furniture.Cue> cues;
    private final List<Double> likely;
    private FoundDateline dateline;

    Page(List<Block> blocks) {
        this.blocks = new ArrayList<>(blocks);
        this.kinds = new ArrayList<>(Collections.nCopies(blocks.size(), null));
        this.cues = new ArrayList<>(Collections.nCopies(blocks.size(), null));
        this.likely = new ArrayList<>(Collections.nCopies(blocks.size(), 1.0));
    }

    /** A page of some of the blocks. */
    Page of(List<Integer> indexes) {
        Page part = new Page(List.of());
        for (int i : indexes) {
            part.add(blocks.get(i), kinds.get(i));
            part.cue(part.size() - 1, cues.get(i));
        }
        return part;
    }

    /** Adds a block below all others. */
    void add(Block block, SegmentKind kind) {
        blocks.add(block);
        kinds.add(kind);
        cues.add(null);
        likely.add(1.0);
    }

    /** The index of the first block that is open, the size if none is. */
    int firstOpen() {
        int first = kinds.indexOf(null);
        return first < 0 ? size() : first;
    }

    /** How many blocks are open. */
    int open() {
        return Collections.frequency(kinds, null);
    }

    int size() {
        return blocks.size();
    }

    Block block(int index) {
        return blocks.get(index);
    }

    /** The first char of a block; 0 if there is no such block. */
    int start(int index) {
        return index >= 0 && index < size() ? blocks.get(index).start() : 0;
    }

    /** What a block has been labelled, null while it is open. */
    SegmentKind kind(int index) {
        return kinds.get(index);
    }

    boolean isOpen(int index) {
        return index >= 0 && index < size() && kinds.get(index) == null;
    }

    boolean is(int index, SegmentKind kind) {
        return index >= 0 && index < size() && kinds.get(index) == kind;
    }

    void label(int index, SegmentKind kind) {
        kinds.set(index, kind);
    }

    /** The cue in the wording of a block that it is furniture, null for none. */
    Furniture.Cue cue(int index) {
        return cues.get(index);
    }

    void cue(int index, Furniture.Cue cue) {
        cues.set(index, cue);
    }

    /** How probable it is that a block is body; 1 as long as nothing speaks against it. */
    double likely(int index) {
        return likely.get(index);
    }

    void likely(int index, double probability) {
        likely.set(index, probability);
    }

    /** Splits a block at a char: the part before it is labelled, the part after it is open. */
    void split(int index, int position, SegmentKind before) {
        Block whole = blocks.get(index);
        blocks.set(index, whole.upTo(position));
        kinds.set(index, before);
        blocks.add(index + 1, whole.from(position));
        kinds.add(index + 1, null);
        cues.add(index + 1, null);
        likely.add(index + 1, likely.get(index));
    }

    /** The dateline, null if none was found. */
    FoundDateline dateline() {
        return dateline;
    }

    void setDateline(FoundDateline found) {
        dateline = found;
    }

    /** The blocks of a kind, in order. */
    List<Block> all(SegmentKind kind) {
        List<Block> found = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            if (kinds.get(i) == kind) {
                found.add(blocks.get(i));
            }
        }
        return found;
    }

    /** Whether at least some number of blocks are of a kind; no further block is looked at. */
    boolean has(SegmentKind kind, int number) {
        return kinds.stream().filter(label -> label == kind).limit(number).count() == number;
    }

    /** The blocks of the report's own text, in order. */
    List<Block> body() {
        List<Block> body = new ArrayList<>(size());
        for (int i = 0; i < size(); i++) {
            if (kinds.get(i) == SegmentKind.STANDFIRST || kinds.get(i) == SegmentKind.PARAGRAPH) {
                body.add(blocks.get(i));
            }
        }
        return body;
    }

    /** The first block of a kind on one line, null if there is none. */
    String first(SegmentKind kind) {
        int index = kinds.indexOf(kind);
        return index < 0 ? null : blocks.get(index).line();
    }

    /** All labelled spans. */
    List<LabelledSpan> spans() {
        List<LabelledSpan> spans = new ArrayList<>(size());
        for (int i = 0; i < size(); i++) {
            Block block = blocks.get(i);
            if (kinds.get(i) != null && block.length() > 0) {
                spans.add(new LabelledSpan(kinds.get(i), block.start(), block.end()));
            }
        }
        return spans;
    }
}
