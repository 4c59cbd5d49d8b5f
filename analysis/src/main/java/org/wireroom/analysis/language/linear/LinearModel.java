package org.wireroom.analysis.language.linear;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The weights of a linear model over hashed features (Weinberger et al., 2009): a feature's weight is at the low bits of its
 * hash. Immutable once it is in use; the training writes into {@link #table()}.
 */
public final class LinearModel {
    private static final int MAGIC = 0x57524c31;

    private final float[] table;
    private final int mask;

    /** All weights 0, {@code 1 << bits} of them. */
    public LinearModel(int bits) {
        table = new float[1 << bits];
        mask = table.length - 1;
    }

    /** The weights themselves, by {@link #index}. */
    public float[] table() {
        return table;
    }

    /** The index of a feature's weight. */
    public int index(int hash) {
        return hash & mask;
    }

    /** Sum of the weights of the features. */
    public float score(FeatureList features) {
        float sum = 0;
        for (int i = 0; i < features.size(); i++) {
            sum += table[features.get(i) & mask];
        }
        return sum;
    }

    /** Writes the weights in steps of one scale, compressed. The stream is not closed. */
    public void write(OutputStream stream) throws IOException {
        float most = 0;
        for (float weight : table) {
            most = Math.max(most, Math.abs(weight));
        }
        float step = most / Byte.MAX_VALUE;
        GZIPOutputStream packed = new GZIPOutputStream(stream, 1 << 16);
        DataOutputStream out = new DataOutputStream(packed);
        out.writeInt(MAGIC);
        out.writeInt(Integer.bitCount(mask));
        out.writeFloat(step);
        byte[] steps = new byte[table.length];
        for (int i = 0; i < table.length; i++) {
            steps[i] = (byte) (step == 0 ? 0 : Math.round(table[i] / step));
        }
        out.write(steps);
        out.flush();
        packed.finish();
    }

    /**
     * Reads what {@link #write} wrote. The stream is not closed.
     *
     * @throws IOException if it is not such a model or breaks off
     */
    public static LinearModel read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream), 1 << 16));
        if (in.readInt() != MAGIC) {
            throw new IOException("not a file of weights");
        }
        LinearModel weights = new LinearModel(in.readInt());
        float step = in.readFloat();
        byte[] steps = in.readNBytes(weights.table.length);
        if (steps.length < weights.table.length) {
            throw new IOException("weights break off");
        }
        for (int i = 0; i < steps.length; i++) {
            weights.table[i] = steps[i] * step;
        }
        return weights;
    }
}
