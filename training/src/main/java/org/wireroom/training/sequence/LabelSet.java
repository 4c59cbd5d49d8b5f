package org.wireroom.training.sequence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The labels of a model and which of them may be neighbours. */
public final class LabelSet {
    private final List<String> labels;
    private final boolean[][] follows;
    private final boolean[] starts;
    private final boolean[] ends;

    private LabelSet(List<String> labels, boolean[][] follows, boolean[] starts, boolean[] ends) {
        this.labels = List.copyOf(labels);
        this.follows = follows;
        this.starts = starts;
        this.ends = ends;
    }

    /** Labels in any order. */
    public static LabelSet free(List<String> labels) {
        int size = labels.size();
        boolean[][] follows = new boolean[size][size];
        boolean[] edges = new boolean[size];
        for (int i = 0; i < size; i++) {
            Arrays.fill(follows[i], true);
            edges[i] = true;
        }
        return new LabelSet(labels, follows, edges, edges);
    }

    /**
     * The labels of spans of these types: {@code O} outside, and of each type {@code B-} first, {@code I-} inside, {@code L-}
     * last and {@code U-} the only token (Ratinov, Roth, 2009).
     */
    public static LabelSet spans(List<String> types) {
        List<String> labels = new ArrayList<>(List.of("O"));
        for (String type : types) {
            for (String place : List.of("B-", "I-", "L-", "U-")) {
                labels.add(place + type);
            }
        }
        int size = labels.size();
        boolean[][] follows = new boolean[size][size];
        boolean[] starts = new boolean[size];
        boolean[] ends = new boolean[size];
        for (int from = 0; from < size; from++) {
            char place = labels.get(from).charAt(0);
            boolean open = place == 'B' || place == 'I';
            starts[from] = place != 'I' && place != 'L';
            ends[from] = !open;
            for (int to = 0; to < size; to++) {
                char next = labels.get(to).charAt(0);
                boolean continues = next == 'I' || next == 'L';
                boolean same = (from - 1) / 4 == (to - 1) / 4;
                follows[from][to] = open ? continues && same : !continues;
            }
        }
        return new LabelSet(labels, follows, starts, ends);
    }

    /** Their names, in order. */
    public List<String> labels() {
        return labels;
    }

    public int size() {
        return labels.size();
    }

    /** Whether the second label may follow the first. */
    boolean follows(int from, int to) {
        return follows[from][to];
    }

    /** Whether a sequence may start with a label. */
    boolean starts(int label) {
        return starts[label];
    }

    /** Whether a sequence may end with a label. */
    boolean ends(int label) {
        return ends[label];
    }
}
