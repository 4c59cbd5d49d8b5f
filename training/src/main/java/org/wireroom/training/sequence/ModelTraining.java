package org.wireroom.training.sequence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.wireroom.analysis.language.linear.FeatureTemplates;
import org.wireroom.analysis.language.linear.SequenceModel;

/**
 * Makes a model from sequences: rounds over them, shuffled each time, the mean of the weights after each round of the
 * second half (Polyak, Juditsky, 1992), then quantised and pruned. The same input gives the same model.
 *
 * @param templates of the features
 * @param labelSet the labels
 * @param bits binary logarithm of the number of feature weights per label
 * @param rounds how often every sequence is seen
 * @param rate see {@link RandomField}
 * @param damping see {@link RandomField}
 * @param least features none of whose weights is as large, in natural logarithms, are left out
 */
public record ModelTraining(
        FeatureTemplates templates, LabelSet labelSet, int bits, int rounds, float rate, float damping, float least) {
    private static final int LARGEST = 127;
    private static final double CLIPPED = 1e-4;
    private static final int FORBIDDEN = -(1 << 28);

    public SequenceModel train(List<Sequence> sequences) {
        RandomField field = new RandomField(labelSet, bits, rate, damping);
        List<Sequence> order = new ArrayList<>(sequences);
        Random random = new Random(1);
        float[] mean = new float[field.weights().length];
        float[] meanTransitions = new float[field.transitions().length];
        int from = rounds / 2;
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            for (Sequence sequence : order) {
                field.learn(sequence, sequence.hasExtra() && random.nextBoolean());
            }
            if (round >= from) {
                addTo(mean, field.weights(), rounds - from);
                addTo(meanTransitions, field.transitions(), rounds - from);
            }
        }
        return pack(mean, meanTransitions);
    }

    private static void addTo(float[] mean, float[] values, int count) {
        for (int i = 0; i < mean.length; i++) {
            mean[i] += values[i] / count;
        }
    }

    private SequenceModel pack(float[] weights, float[] transitions) {
        int labels = labelSet.size();
        BitSet kept = new BitSet(1 << bits);
        for (int i = 0; i < weights.length; i++) {
            if (Math.abs(weights[i]) >= least) {
                kept.set(i / labels);
            }
        }
        float step = limit(weights) / LARGEST;
        byte[] rows = new byte[kept.cardinality() * labels];
        int at = 0;
        for (int feature = kept.nextSetBit(0); feature >= 0; feature = kept.nextSetBit(feature + 1)) {
            for (int label = 0; label < labels; label++) {
                int value = Math.round(weights[feature * labels + label] / step);
                rows[at++] = (byte) Math.max(-LARGEST, Math.min(LARGEST, value));
            }
        }
        int[] moves = new int[labels * labels];
        int[] starts = new int[labels];
        int[] ends = new int[labels];
        for (int label = 0; label < labels; label++) {
            starts[label] = labelSet.starts(label) ? 0 : FORBIDDEN;
            ends[label] = labelSet.ends(label) ? 0 : FORBIDDEN;
            for (int to = 0; to < labels; to++) {
                int i = label * labels + to;
                moves[i] = labelSet.follows(label, to) ? Math.round(transitions[i] / step) : FORBIDDEN;
            }
        }
        return new SequenceModel(templates, labelSet.labels(), step, moves, starts, ends, bits, kept, rows);
    }

    /** The size that only one weight in ten thousand of those that are not 0 passes. */
    private static float limit(float[] weights) {
        int resolution = 1000;
        int[] counts = new int[100 * resolution];
        int all = 0;
        for (float weight : weights) {
            int size = Math.min(counts.length - 1, (int) (Math.abs(weight) * resolution));
            if (size > 0) {
                counts[size]++;
                all++;
            }
        }
        int above = 0;
        int size = counts.length - 1;
        while (size > 1 && above + counts[size] <= CLIPPED * all) {
            above += counts[size--];
        }
        return (size + 1f) / resolution;
    }
}
