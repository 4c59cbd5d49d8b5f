package org.wireroom.analysis.language.linear;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/**
 * A linear model of label sequences: each hashed feature of a token adds a weight to each label, each pair of neighbouring
 * labels adds one too, and the best sequence is the one with the highest sum. Trained as a conditional random field
 * (Lafferty, McCallum, Pereira, 2001), so that the sums are logarithms of odds, counted in steps of {@link #step()}.
 *
 * <p>Immutable; a {@link SequenceDecoder} does the work for one thread.
 */
public final class SequenceModel {
    /** Score of what is not allowed. */
    static final int NEVER = -(1 << 28);

    private static final int MAGIC = 0x57535132;

    private final FeatureTemplates templates;
    private final BitSet leftOut;
    private final List<String> labels;
    private final float step;
    private final int[] transitions;
    private final int[] starts;
    private final int[] ends;
    private final PackedRows rows;

    /**
     * A model from its weights.
     *
     * @param templates of its features
     * @param labels names of the labels, 64 at most
     * @param step what one step of a weight is worth, in natural logarithms
     * @param transitions in steps, from label times the number of labels plus to label; {@code NEVER} or less forbids
     * @param starts in steps, of each label at the first token
     * @param ends in steps, of each label at the last token
     * @param bits binary logarithm of the number of features, 6 at least
     * @param features the features that have weights, each less than {@code 1 << bits}
     * @param rows weights in steps, from -127 to 127, of the features in ascending order, a label after the other
     */
    public SequenceModel(
            FeatureTemplates templates,
            List<String> labels,
            float step,
            int[] transitions,
            int[] starts,
            int[] ends,
            int bits,
            BitSet features,
            byte[] rows) {
        this.templates = templates;
        this.leftOut = null;
        this.labels = List.copyOf(labels);
        this.step = step;
        this.transitions = transitions.clone();
        this.starts = starts.clone();
        this.ends = ends.clone();
        this.rows = new PackedRows(labels.size(), bits, features, rows);
    }

    private SequenceModel(SequenceModel model, BitSet leftOut) {
        this.templates = model.templates;
        this.leftOut = leftOut;
        this.labels = model.labels;
        this.step = model.step;
        this.transitions = model.transitions;
        this.starts = model.starts;
        this.ends = model.ends;
        this.rows = model.rows;
    }

    /** The same weights, for features without those of some templates; templates of other models are ignored. */
    public SequenceModel without(Set<FeatureTemplate> left) {
        return new SequenceModel(this, templates.ordinals(left));
    }

    /** An empty list of features for this model. */
    public FeatureList features() {
        return new FeatureList(leftOut, false);
    }

    /** The labels; everywhere else a label is its position here. */
    public List<String> labels() {
        return labels;
    }

    /** What one step of a score is worth, in natural logarithms. */
    public float step() {
        return step;
    }

    /** How many features have weights. */
    public int size() {
        return rows.size();
    }

    int transition(int from, int to) {
        return transitions[from * labels.size() + to];
    }

    int start(int label) {
        return starts[label];
    }

    int end(int label) {
        return ends[label];
    }

    /**
     * Adds the weights of features to the scores of all labels.
     *
     * @param features the first {@code count} elements
     * @param work space of at least as many elements
     * @param scores what is added to, from {@code offset} on
     */
    void add(int[] features, int count, int[] work, int[] scores, int offset) {
        rows.add(features, count, work, scores, offset);
    }

    /**
     * Reads what {@link #write} wrote. The stream is not closed.
     *
     * @throws IOException if it is not such a model, was trained with other templates than these, or is truncated
     */
    public static SequenceModel read(InputStream stream, FeatureTemplates templates) throws IOException {
        return ModelHeader.read(stream, MAGIC, templates, in -> read(in, templates));
    }

    private static SequenceModel read(DataInputStream in, FeatureTemplates templates) throws IOException {
        String[] labels = new String[in.readInt()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = in.readUTF();
        }
        float step = in.readFloat();
        int[] transitions = ints(in, labels.length * labels.length);
        int[] starts = ints(in, labels.length);
        int[] ends = ints(in, labels.length);
        int bits = in.readInt();
        BitSet features = BitSet.valueOf(bytes(in, 1 << (bits - 3)));
        int count = features.cardinality();
        byte[] columns = bytes(in, count * labels.length);
        byte[] rows = new byte[columns.length];
        for (int label = 0; label < labels.length; label++) {
            for (int row = 0; row < count; row++) {
                rows[row * labels.length + label] = columns[label * count + row];
            }
        }
        return new SequenceModel(templates, List.of(labels), step, transitions, starts, ends, bits, features, rows);
    }

    /** Writes the model, compressed: weights label by label, which packs best. The stream is not closed. */
    public void write(OutputStream stream) throws IOException {
        GZIPOutputStream packed = new GZIPOutputStream(stream, 1 << 16);
        DataOutputStream out = new DataOutputStream(packed);
        ModelHeader.write(out, MAGIC, templates);
        out.writeInt(labels.size());
        for (String label : labels) {
            out.writeUTF(label);
        }
        out.writeFloat(step);
        for (int[] values : new int[][] {transitions, starts, ends}) {
            for (int value : values) {
                out.writeInt(value);
            }
        }
        rows.write(out);
        out.flush();
        packed.finish();
    }

    private static byte[] bytes(DataInputStream in, int count) throws IOException {
        byte[] bytes = new byte[count];
        in.readFully(bytes);
        return bytes;
    }

    private static int[] ints(DataInputStream in, int count) throws IOException {
        int[] values = new int[count];
        for (int i = 0; i < count; i++) {
            values[i] = in.readInt();
        }
        return values;
    }
}
