package org.wireroom.analysis.language.linear;

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
 * it is the number of its row (Jacobson, 1989); all others share an empty row. Four weights are packed in one number, each moved
 * up so that it is positive: one addition adds four. Immutable; a {@link SequenceDecoder} does the work for one thread.
 */
public final class SequenceModel {
    /** Score of what is not allowed. */
    static final int NEVER = -(1 << 28);

    private static final int MAGIC = 0x57535131;
    /** Weights that one number holds, of 16 bits each. */
    private static final int LANES = 4;

    private static final int LANE_BITS = 16;
    /** Numbers that are added up at a time. */
    private static final int BLOCK = 4;
    /** What a weight is moved up by. */
    private static final int ZERO = 128;
    /** So many weights can be added up in one lane. */
    private static final int MOST_AT_ONCE = 256;

    private final List<String> labels;
    private final float step;
    private final int[] transitions;
    private final int[] starts;
    private final int[] ends;
    private final int mask;
    private final long[] present;
    private final int[] rank;
    private final int width;
    private final long[] weights;

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
     * @param rows weights in steps, from -127 to 127, of the features in ascending order, a label after the other
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
        this.width = (size + LANES * BLOCK - 1) / (LANES * BLOCK) * BLOCK;
        this.weights = new long[(count + 1) * width];
        for (int row = 0; row <= count; row++) {
            for (int label = 0; label < width * LANES; label++) {
                int weight = row == 0 || label >= size ? 0 : rows[(row - 1) * size + label];
                weights[row * width + label / LANES] |= (long) (weight + ZERO) << (label % LANES * LANE_BITS);
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
        return weights.length / width - 1;
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
     * @param rows work space of at least as many elements
     * @param scores what is added to, from {@code offset} on
     */
    void add(int[] features, int count, int[] rows, int[] scores, int offset) {
        for (int from = 0; from < count; from += MOST_AT_ONCE) {
            int some = Math.min(MOST_AT_ONCE, count - from);
            for (int i = 0; i < some; i++) {
                rows[i] = row(features[from + i]) * width;
            }
            for (int block = 0; block < width; block += BLOCK) {
                add(rows, some, block, scores, offset);
            }
        }
    }

    /** The row of a feature, 0 when it has none; without a branch, which would be guessed wrong half of the time. */
    private int row(int feature) {
        int index = feature & mask;
        long word = present[index >>> 6];
        int has = -(int) (word >>> index & 1);
        return (rank[index >>> 6] + Long.bitCount(word & ((1L << index) - 1)) + 1) & has;
    }

    private void add(int[] rows, int count, int block, int[] scores, int offset) {
        long a = 0;
        long b = 0;
        long c = 0;
        long d = 0;
        for (int i = 0; i < count; i++) {
            int at = rows[i] + block;
            a += weights[at];
            b += weights[at + 1];
            c += weights[at + 2];
            d += weights[at + 3];
        }
        int first = block * LANES;
        add(a, count, scores, offset, first);
        add(b, count, scores, offset, first + LANES);
        add(c, count, scores, offset, first + 2 * LANES);
        add(d, count, scores, offset, first + 3 * LANES);
    }

    private void add(long lanes, int count, int[] scores, int offset, int first) {
        int last = Math.min(first + LANES, labels.size());
        for (int label = first; label < last; label++) {
            int lane = (int) (lanes >>> ((label - first) * LANE_BITS)) & 0xffff;
            scores[offset + label] += lane - count * ZERO;
        }
    }

    private int weight(int row, int label) {
        long lanes = weights[row * width + label / LANES];
        return ((int) (lanes >>> (label % LANES * LANE_BITS)) & 0xffff) - ZERO;
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
            for (int row = 1; row <= size(); row++) {
                out.writeByte(weight(row, label));
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
