package org.wireroom.processor.language;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.BitSet;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A linear model of label sequences: each hashed feature of a token adds a weight to each label, each pair of neighbouring
 * labels adds one too, and the best sequence is the one with the highest sum. Trained as a conditional random field
 * (Lafferty, McCallum, Pereira, 2001), so that the sums are logarithms of odds, counted in steps of {@link #step()}.
 *
 * <p>Only features that matter have a row of weights. Whether one has is a bit in a table, and the count of the bits before
 * it is the number of its row (Jacobson, 1989): most features of a text have none and cost one look into a table that fits
 * the cache. Immutable; a {@link SequenceDecoder} does the work for one thread.
 */
public final class SequenceModel {
    /** Score of what is not allowed. */
    static final int NEVER = -(1 << 28);

    private static final int MAGIC = 0x57535131;
    private static final int LANES = 16;

    private final List<String> labels;
    private final float step;
    private final int[] transitions;
    private final int[] starts;
    private final int[] ends;
    private final int mask;
    private final long[] present;
    private final int[] rank;
    private final int stride;
    private final short[] weights;

    /**
     * A model from its weights.
     *
     * @param labels names of the labels, 64 at most
     * @param step what one step of a weight is worth, in natural logarithms
     * @param transitions in steps, from label times the number of labels plus to label; {@code NEVER} or less forbids
     * @param starts in steps, of each label at the first token
     * @param ends in steps, of each label at the last token
     * @param bits binary logarithm of the number of features, 6 at least
     * @param features the features that have weights, each less than {@code 1 << bits}
     * @param rows weights in steps of the features in ascending order, a label after the other
     */
    public SequenceModel(
            List<String> labels,
            float step,
            int[] transitions,
            int[] starts,
            int[] ends,
            int bits,
            BitSet features,
            byte[] rows) {
        this.labels = List.copyOf(labels);
        this.step = step;
        this.transitions = transitions.clone();
        this.starts = starts.clone();
        this.ends = ends.clone();
        this.mask = (1 << bits) - 1;
        this.present = new long[1 << (bits - 6)];
        long[] words = features.toLongArray();
        System.arraycopy(words, 0, present, 0, words.length);
        this.rank = new int[present.length];
        int count = 0;
        for (int i = 0; i < present.length; i++) {
            rank[i] = count;
            count += Long.bitCount(present[i]);
        }
        int size = labels.size();
        this.stride = (size + LANES - 1) / LANES * LANES;
        this.weights = new short[count * stride];
        for (int row = 0; row < count; row++) {
            for (int label = 0; label < size; label++) {
                weights[row * stride + label] = rows[row * size + label];
            }
        }
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
        return weights.length / stride;
    }

    int stride() {
        return stride;
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

    /** Adds the weights of a feature to the scores that start at an offset. */
    void add(int feature, short[] scores, int offset) {
        int index = feature & mask;
        long word = present[index >>> 6];
        if ((word >>> index & 1) == 0) {
            return;
        }
        int row = (rank[index >>> 6] + Long.bitCount(word & ((1L << index) - 1))) * stride;
        for (int i = 0; i < stride; i++) {
            scores[offset + i] += weights[row + i];
        }
    }

    /** Reads what {@link #write} wrote. The stream is not closed. */
    public static SequenceModel read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream), 1 << 16));
        if (in.readInt() != MAGIC) {
            throw new IOException("not a sequence model");
        }
        String[] labels = new String[in.readInt()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = in.readUTF();
        }
        float step = in.readFloat();
        int[] transitions = ints(in, labels.length * labels.length);
        int[] starts = ints(in, labels.length);
        int[] ends = ints(in, labels.length);
        int bits = in.readInt();
        BitSet features = BitSet.valueOf(in.readNBytes(1 << (bits - 3)));
        int count = features.cardinality();
        byte[] columns = in.readNBytes(count * labels.length);
        byte[] rows = new byte[columns.length];
        for (int label = 0; label < labels.length; label++) {
            for (int row = 0; row < count; row++) {
                rows[row * labels.length + label] = columns[label * count + row];
            }
        }
        return new SequenceModel(List.of(labels), step, transitions, starts, ends, bits, features, rows);
    }

    /** Writes the model, compressed: weights label by label, which packs best. The stream is not closed. */
    public void write(OutputStream stream) throws IOException {
        GZIPOutputStream packed = new GZIPOutputStream(stream, 1 << 16);
        DataOutputStream out = new DataOutputStream(packed);
        out.writeInt(MAGIC);
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
        out.writeInt(Integer.bitCount(mask));
        for (long word : present) {
            out.writeLong(Long.reverseBytes(word));
        }
        for (int label = 0; label < labels.size(); label++) {
            for (int row = 0; row < size(); row++) {
                out.writeByte(weights[row * stride + label]);
            }
        }
        out.flush();
        packed.finish();
    }

    private static int[] ints(DataInputStream in, int count) throws IOException {
        int[] values = new int[count];
        for (int i = 0; i < count; i++) {
            values[i] = in.readInt();
        }
        return values;
    }
}
