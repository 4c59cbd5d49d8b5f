package org.wireroom.training.trees;

import java.util.ArrayList;
import java.util.List;
import org.wireroom.formats.trees.BoostedTrees;

/** Rows of features to learn trees from, each with its answer. For one thread. */
public final class TrainingRows {
    private final List<float[]> rows = new ArrayList<>();
    private final List<Boolean> answers = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();
    private final List<Integer> groups = new ArrayList<>();

    /**
     * Adds a row.
     *
     * @param answer whether it is what the trees tell
     * @param weight how much it counts
     * @param group the page or text that it is from; a tree sees all rows of a group or none
     */
    public void add(float[] row, boolean answer, double weight, int group) {
        rows.add(row);
        answers.add(answer);
        weights.add(weight);
        groups.add(group);
    }

    /** Learns from all rows. */
    public BoostedTrees learn(TreeLearner learner) {
        return learner.learn(
                rows,
                answers.stream().mapToDouble(answer -> answer ? 1 : 0).toArray(),
                weights.stream().mapToDouble(weight -> weight).toArray(),
                groups.stream().mapToInt(group -> group).toArray());
    }
}
