package org.wireroom.analysis.language.linear;

/**
 * One kind of feature: what is looked at, for example the next word. The templates of a model are the constants of an enum, and a
 * feature is the hash of a template and of the values that are seen there.
 */
public interface FeatureTemplate {
    /** The name of the constant, which model files and messages use. */
    String name();

    /** The position among the templates of its model. */
    int ordinal();

    /** What the template's hashes start from, and its group. */
    Key key();

    /**
     * What a template's hashes start from, and its group.
     *
     * @param group the templates that look at similar things, whose worth is measured together
     * @param seed what its hashes start from; unique in its model, and part of what a model learns: another seed needs retraining
     */
    record Key(Enum<?> group, int seed) {}
}
