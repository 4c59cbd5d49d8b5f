package org.wireroom.training.trees;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.wireroom.formats.trees.BoostedTrees;

/**
 * Gradient boosting of small trees for yes and no (Friedman, 2001), splits by histograms, second-order leaves. The same rows in the
 * same order give the same trees.
 */
public final class TreeLearner {
    private static final int BINS = 48;

    private final int rounds;
    private final int leaves;
    private final double rate;
    private final double smoothing;
    private final double columns;
    private final double lines;

    public TreeLearner(int rounds, int leaves, double rate, double smoothing, double columns, double lines) {
        this.rounds = rounds;
        this.leaves = leaves;
        this.rate = rate;
        this.smoothing = smoothing;
        this.columns = columns;
        this.lines = lines;
    }

    /** Learns trees from a set of rows; a tree sees all rows of a group or none. */
    BoostedTrees learn(List<float[]> rows, double[] targets, double[] weights, int[] groups) {
        return new Run(rows, targets, weights, groups).trees();
    }

    private final class Run {
        private final Random random = new Random(1);
        private final int count;
        private final int width;
        private final float[][] edges;
        private final byte[][] bins;
        private final double[] targets;
        private final double[] weights;
        private final int[] groups;
        private final double[] sums;
        private final double[] gradients;
        private final double[] curvatures;

        Run(List<float[]> rows, double[] targets, double[] weights, int[] groups) {
            this.groups = groups;
            this.count = rows.size();
            this.width = rows.get(0).length;
            this.edges = new float[width][];
            this.bins = new byte[width][count];
            this.targets = targets;
            this.weights = weights;
            this.sums = new double[count];
            this.gradients = new double[count];
            this.curvatures = new double[count];
            for (int f = 0; f < width; f++) {
                float[] values = new float[count];
                for (int i = 0; i < count; i++) {
                    values[i] = rows.get(i)[f];
                }
                edges[f] = edges(values);
                for (int i = 0; i < count; i++) {
                    int at = Arrays.binarySearch(edges[f], values[i]);
                    bins[f][i] = (byte) (at < 0 ? -at - 1 : at);
                }
            }
        }

        /** The edges of the bins: a row is in the first bin whose edge it does not exceed. */
        private float[] edges(float[] values) {
            float[] sorted = values.clone();
            Arrays.sort(sorted);
            float[] distinct = new float[BINS];
            int size = 0;
            for (int b = 1; b < BINS; b++) {
                float edge = sorted[(int) ((long) b * (count - 1) / BINS)];
                if (size == 0 || edge > distinct[size - 1]) {
                    distinct[size++] = edge;
                }
            }
            // rare values at the top would else share a bin with common ones
            for (int i = count - 1; i >= 0 && size > 0 && size < BINS - 1; i--) {
                if (sorted[i] <= distinct[size - 1]) {
                    break;
                }
                if (i > 0 && sorted[i - 1] < sorted[i] && sorted[i - 1] > distinct[size - 1]) {
                    distinct[size++] = sorted[i - 1];
                    break;
                }
            }
            return Arrays.copyOf(distinct, size);
        }

        BoostedTrees trees() {
            double yes = 0;
            double all = 0;
            for (int i = 0; i < count; i++) {
                yes += targets[i] * weights[i];
                all += weights[i];
            }
            double base = Math.log(yes / (all - yes));
            Arrays.fill(sums, base);
            List<BoostedTrees.Tree> trees = new ArrayList<>();
            for (int round = 0; round < rounds; round++) {
                for (int i = 0; i < count; i++) {
                    double p = 1 / (1 + Math.exp(-sums[i]));
                    gradients[i] = weights[i] * (p - targets[i]);
                    curvatures[i] = weights[i] * Math.max(1e-6, p * (1 - p));
                }
                trees.add(tree());
            }
            return new BoostedTrees(width, (float) base, trees);
        }

        private BoostedTrees.Tree tree() {
            int[] chosen = new int[count];
            int size = 0;
            boolean taken = false;
            for (int i = 0; i < count; i++) {
                boolean same = i > 0 && groups[i] == groups[i - 1];
                taken = same ? taken : random.nextDouble() < lines;
                if (taken) {
                    chosen[size++] = i;
                }
            }
            boolean[] sampled = new boolean[width];
            for (int f = 0; f < width; f++) {
                sampled[f] = random.nextDouble() < columns;
            }
            List<Leaf> nodes = new ArrayList<>();
            nodes.add(new Leaf(Arrays.copyOf(chosen, size), sampled));
            for (int split = 1; split < leaves; split++) {
                Leaf best = null;
                for (Leaf leaf : nodes) {
                    if (leaf.next == 0 && leaf.gain > 1e-6 && (best == null || leaf.gain > best.gain)) {
                        best = leaf;
                    }
                }
                if (best == null) {
                    break;
                }
                best.next = nodes.size();
                nodes.add(new Leaf(best.side(true), sampled));
                nodes.add(new Leaf(best.side(false), sampled));
                best.rows = null;
            }
            BoostedTrees.Tree tree = packed(nodes);
            for (int i = 0; i < count; i++) {
                int at = 0;
                while (tree.feature()[at] >= 0) {
                    Leaf node = nodes.get(at);
                    at = bins[node.feature][i] <= node.bin ? node.next : node.next + 1;
                }
                sums[i] += tree.value()[at];
            }
            return tree;
        }

        private BoostedTrees.Tree packed(List<Leaf> nodes) {
            int[] feature = new int[nodes.size()];
            float[] value = new float[nodes.size()];
            int[] next = new int[nodes.size()];
            for (int i = 0; i < nodes.size(); i++) {
                Leaf node = nodes.get(i);
                feature[i] = node.next == 0 ? -1 : node.feature;
                value[i] = node.next == 0
                        ? Math.round(1e4 * rate * -node.gradient / (node.curvature + smoothing)) / 1e4f
                        : edges[node.feature][node.bin];
                next[i] = node.next;
            }
            return new BoostedTrees.Tree(feature, value, next);
        }

        private final class Leaf {
            private int[] rows;
            private double gradient;
            private double curvature;
            private double gain;
            private int feature;
            private int bin;
            private int next;

            Leaf(int[] rows, boolean[] sampled) {
                this.rows = rows;
                for (int row : rows) {
                    gradient += gradients[row];
                    curvature += curvatures[row];
                }
                for (int f = 0; f < width; f++) {
                    if (sampled[f] && edges[f].length > 0) {
                        search(f);
                    }
                }
            }

            private void search(int f) {
                double[] g = new double[BINS + 1];
                double[] h = new double[BINS + 1];
                byte[] column = bins[f];
                for (int row : rows) {
                    g[column[row]] += gradients[row];
                    h[column[row]] += curvatures[row];
                }
                double left = 0;
                double leftCurvature = 0;
                for (int b = 0; b < edges[f].length; b++) {
                    left += g[b];
                    leftCurvature += h[b];
                    double rightCurvature = curvature - leftCurvature;
                    if (leftCurvature < smoothing / 4 || rightCurvature < smoothing / 4) {
                        continue;
                    }
                    double right = gradient - left;
                    double better = left * left / (leftCurvature + smoothing)
                            + right * right / (rightCurvature + smoothing)
                            - gradient * gradient / (curvature + smoothing);
                    if (better > gain) {
                        gain = better;
                        feature = f;
                        bin = b;
                    }
                }
            }

            int[] side(boolean notGreater) {
                return Arrays.stream(rows)
                        .filter(row -> bins[feature][row] <= bin == notGreater)
                        .toArray();
            }
        }
    }
}
