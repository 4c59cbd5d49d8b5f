package org.wireroom.formats.trees;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.wireroom.text.tables.Table;

/**
 * A sum of small decision trees that gives the probability of yes (gradient boosting; Friedman, 2001). Thread-safe.
 *
 * @param width the number of features of a row
 * @param base what the sum starts from
 * @param trees the trees
 */
public record BoostedTrees(int width, float base, List<Tree> trees) {
    public BoostedTrees {
        trees = List.copyOf(trees);
    }

    /**
     * A tree in arrays; node 0 is its root.
     *
     * @param feature the feature that a node compares, -1 for a leaf
     * @param value the threshold of the feature; of a leaf the value that it adds
     * @param next the node for values up to the threshold; the node after it is for greater ones
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Tree(int[] feature, float[] value, int[] next) {
        float of(float[] row) {
            int at = 0;
            while (feature[at] >= 0) {
                at = row[feature[at]] <= value[at] ? next[at] : next[at] + 1;
            }
            return value[at];
        }
    }

    /** The probability of yes. */
    public double of(float[] row) {
        double sum = base;
        for (Tree tree : trees) {
            sum += tree.of(row);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** Writes the trees as text: width and base, then one tree per line, its nodes "feature value next", separated by semicolons. */
    public void write(PrintWriter out) {
        out.println(width + " " + base);
        for (Tree tree : trees) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < tree.feature.length; i++) {
                line.append(i == 0 ? "" : ";");
                if (tree.feature[i] >= 0) {
                    line.append(tree.feature[i])
                            .append(' ')
                            .append(tree.value[i])
                            .append(' ')
                            .append(tree.next[i]);
                } else {
                    line.append(tree.value[i]);
                }
            }
            out.println(line);
        }
    }

    /** Reads trees from a resource beside a class. */
    public static BoostedTrees resource(Class<?> owner, String name) {
        List<String> lines = Table.lines(owner, name);
        List<Tree> trees = new ArrayList<>();
        lines.subList(1, lines.size()).forEach(line -> trees.add(tree(line)));
        String[] head = lines.get(0).split(" ", -1);
        return new BoostedTrees(Integer.parseInt(head[0]), Float.parseFloat(head[1]), trees);
    }

    private static Tree tree(String line) {
        String[] nodes = line.split(";", -1);
        int[] feature = new int[nodes.length];
        float[] value = new float[nodes.length];
        int[] next = new int[nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            String[] parts = nodes[i].split(" ", -1);
            boolean leaf = parts.length == 1;
            feature[i] = leaf ? -1 : Integer.parseInt(parts[0]);
            value[i] = Float.parseFloat(leaf ? parts[0] : parts[1]);
            next[i] = leaf ? 0 : Integer.parseInt(parts[2]);
        }
        return new Tree(feature, value, next);
    }
}
