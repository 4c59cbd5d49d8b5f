package org.wireroom.analysis.language.linear;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import org.wireroom.text.hashing.WordHash;

/**
 * The hashed features of one thing that a linear model scores. A feature is a template and the hashes of what is seen there. Made once
 * by the model, filled again and again. For one thread.
 */
public final class FeatureList {
    /** The ordinals of the templates that are left out, null if none are. */
    private final BitSet leftOut;

    /** The templates of the features, null if they are not kept. */
    private FeatureTemplate[] templates;

    private int[] hashes = new int[256];
    private int size;

    /** An empty list of features of all templates. */
    public FeatureList() {
        this(null, false);
    }

    /**
     * An empty list that drops the features of some templates.
     *
     * @param leftOut their ordinals, null for none
     * @param keepTemplates whether {@link #template} is asked later
     */
    FeatureList(BitSet leftOut, boolean keepTemplates) {
        this.leftOut = leftOut;
        templates = keepTemplates ? new FeatureTemplate[hashes.length] : null;
    }

    /** Empties the list. */
    public void clear() {
        size = 0;
    }

    /** How many features there are. */
    public int size() {
        return size;
    }

    /** A feature's hash. */
    public int get(int index) {
        return hashes[index];
    }

    /** A feature's template; null unless the model is {@linkplain LinearModel#explained() explained}. */
    public FeatureTemplate template(int index) {
        return templates == null ? null : templates[index];
    }

    /** The features: the first {@link #size()} elements, overwritten after {@link #clear()}. */
    public int[] hashes() {
        return hashes;
    }

    /** Dropout: leaves each feature out with this probability, so that in training no feature relies on another. */
    public void dropOut(Random random, float probability) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (random.nextFloat() >= probability) {
                hashes[kept++] = hashes[i];
            }
        }
        size = kept;
    }

    /** Adds one value under a template. */
    public void add(FeatureTemplate template, int a) {
        put(template, WordHash.combine(template.key().seed(), a));
    }

    /** Adds two values together under a template. */
    public void add(FeatureTemplate template, int a, int b) {
        put(template, WordHash.combine(WordHash.combine(template.key().seed(), a), b));
    }

    /** Adds three values together under a template. */
    public void add(FeatureTemplate template, int a, int b, int c) {
        put(
                template,
                WordHash.combine(
                        WordHash.combine(WordHash.combine(template.key().seed(), a), b), c));
    }

    private void put(FeatureTemplate template, int hash) {
        if (leftOut != null && leftOut.get(template.ordinal())) {
            return;
        }
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
            templates = templates == null ? null : Arrays.copyOf(templates, size * 2);
        }
        if (templates != null) {
            templates[size] = template;
        }
        hashes[size++] = hash;
    }
}
