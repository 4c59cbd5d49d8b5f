package org.wireroom.analysis.language.linear;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/**
 * The weights of a linear model over hashed features (Weinberger et al., 2009): a feature's weight is at the low bits of its
 * hash. Immutable once it is in use; the training writes into {@link #table()}.
 */
public final class LinearModel {
    private static final int MAGIC = 0x57524c32;

    private final FeatureTemplates templates;
    private final BitSet leftOut;
    private final float[] table;
    private final int mask;
    private final boolean explained;

    /** A model of these templates, all weights 0, {@code 1 << bits} of them. */
    public LinearModel(FeatureTemplates templates, int bits) {
        this(templates, null, new float[1 << bits], false);
    }

    private LinearModel(FeatureTemplates templates, BitSet leftOut, float[] table, boolean explained) {
        this.templates = templates;
        this.leftOut = leftOut;
        this.table = table;
        this.explained = explained;
        mask = table.length - 1;
    }

    /** The same weights, for features without those of some templates; templates of other models are ignored. */
    public LinearModel without(Set<FeatureTemplate> left) {
        return new LinearModel(templates, templates.ordinals(left), table, explained);
    }

    /** The same weights, for features that know their templates, so that {@link #shares} can tell what each is worth. */
    public LinearModel explained() {
        return new LinearModel(templates, leftOut, table, true);
    }

    /** An empty list of features for this model. */
    public FeatureList features() {
        return new FeatureList(leftOut, explained);
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

    /** What each template adds to the score, by its name; empty unless the model is {@linkplain #explained() explained}. */
    public Map<String, Double> shares(FeatureList features) {
        Map<String, Double> shares = new TreeMap<>();
        for (int i = 0; explained && i < features.size(); i++) {
            shares.merge(features.template(i).name(), (double) table[features.get(i) & mask], Double::sum);
        }
        return shares;
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
        ModelHeader.write(out, MAGIC, templates);
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
     * @throws IOException if it is not such a model, was trained with other templates than these, or is truncated
     */
    public static LinearModel read(InputStream stream, FeatureTemplates templates) throws IOException {
        return ModelHeader.read(stream, MAGIC, templates, in -> {
            LinearModel weights = new LinearModel(templates, in.readInt());
            float step = in.readFloat();
            byte[] steps = new byte[weights.table.length];
            in.readFully(steps);
            for (int i = 0; i < steps.length; i++) {
                weights.table[i] = steps[i] * step;
            }
            return weights;
        });
    }
}
