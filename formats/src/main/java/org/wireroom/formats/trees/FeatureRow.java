package org.wireroom.formats.trees;

import java.util.Arrays;
import java.util.List;

/** The features of one block, as numbers in a fixed order. */
public final class FeatureRow {
    private float[] values = new float[160];
    private int size;
    /** Names of the features, null if they are not needed. */
    private final List<String> names;

    public FeatureRow(List<String> names) {
        this.names = names;
    }

    public void add(String name, double value) {
        if (names != null) {
            names.add(name);
        }
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = (float) value;
    }

    public void add(String name, boolean value) {
        add(name, value ? 1 : 0);
    }

    public float[] values() {
        return Arrays.copyOf(values, size);
    }
}
