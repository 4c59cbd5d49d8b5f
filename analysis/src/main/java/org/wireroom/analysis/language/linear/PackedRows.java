package org.wireroom.analysis.language.linear;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.BitSet;

/**
 * A row of weights for each feature that matters, one weight per label. Whether a feature has a row is a bit in a table, and the count
 * of the bits before it is the number of its row (Jacobson, 1989); all others share an empty row. Four weights are packed in one
 * number, each moved up so that it is positive: one addition adds four. Immutable.
 */
final class PackedRows {
    /** Weights that one number holds, of 16 bits each. */
    private static final int LANES = 4;

    private static final int LANE_BITS = 16;
    /** Numbers that are added up at a time. */
    private static final int BLOCK = 4;
    /** What a weight is moved up by. */
    private static final int ZERO = 128;
    /** So many weights can be added up in one lane. */
    private static final int MOST_AT_ONCE = 256;

    private final int labels;
    private final int mask;
    private final long[] present;
    private final int[] rank;
    private final int width;
    private final long[] weights;

    /**
     * Packs rows.
     *
     * @param labels how many labels there are
     * @param bits binary logarithm of the number of features, 6 at least
     * @param features the features that have weights, each less than {@code 1 << bits}
     * @param rows weights from -127 to 127, of the features in ascending order, a label after the other
     */
    PackedRows(int labels, int bits, BitSet features, byte[] rows) {
        this.labels = labels;
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
        this.width = (labels + LANES * BLOCK - 1) / (LANES * BLOCK) * BLOCK;
        this.weights = new long[(count + 1) * width];
        for (int row = 0; row <= count; row++) {
            for (int label = 0; label < width * LANES; label++) {
                int weight = row == 0 || label >= labels ? 0 : rows[(row - 1) * labels + label];
                weights[row * width + label / LANES] |= (long) (weight + ZERO) << (label % LANES * LANE_BITS);
            }
        }
    }

    /** How many features have a row. */
    int size() {
        return weights.length / width - 1;
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
        int last = Math.min(first + LANES, labels);
        for (int label = first; label < last; label++) {
            int lane = (int) (lanes >>> ((label - first) * LANE_BITS)) & 0xffff;
            scores[offset + label] += lane - count * ZERO;
        }
    }

    private int weight(int row, int label) {
        long lanes = weights[row * width + label / LANES];
        return ((int) (lanes >>> (label % LANES * LANE_BITS)) & 0xffff) - ZERO;
    }

    /** Writes the features and the weights label by label, which compresses best. */
    void write(DataOutputStream out) throws IOException {
        out.writeInt(Integer.bitCount(mask));
        for (long word : present) {
            out.writeLong(Long.reverseBytes(word));
        }
        for (int label = 0; label < labels; label++) {
            for (int row = 1; row <= size(); row++) {
                out.writeByte(weight(row, label));
            }
        }
    }
}
