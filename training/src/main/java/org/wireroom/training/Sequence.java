package org.wireroom.training;

/**
 * What a model learns from: one sequence of tokens.
 *
 * @param features of each token, hashed
 * @param allowed for each token the bits of the labels that it may have: one where the corpus says which, several where it
 *     says only part of it
 */
record Sequence(int[][] features, long[] allowed) {}
