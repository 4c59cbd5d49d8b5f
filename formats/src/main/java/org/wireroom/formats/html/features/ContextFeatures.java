package org.wireroom.formats.html.features;

import java.util.HashMap;
import java.util.Map;
import org.wireroom.formats.html.page.Box;
import org.wireroom.formats.html.page.PageBlocks;
import org.wireroom.formats.trees.FeatureRow;

/** The features of a block in its context, for the second pass: where the first pass found the body, and how near it is. */
public final class ContextFeatures {
    /** A word counts for a box if the probability of its block is above this, against it if it is below. */
    private static final double BREAK_EVEN = 0.4;

    private static final double SURE = 0.6;
    private static final int REACH = 3;
    private static final int LEAST_WORDS = 8;
    private static final int LONGEST_GAP = 7;
    private static final int MOST_GAP_WORDS = 90;
    private static final double MOST = 0.6;

    private final PageBlocks page;
    private final double[] first;
    private final double[] mass;
    private final double total;
    private final Box main;
    private final Map<String, Double> bySignature = new HashMap<>();
    private final int[] before;
    private final int[] after;
    private final double[] sumBefore;
    /** For each block the expected words of body of the run that it is in. */
    private final double[] runMass;

    private double heaviestRun;
    private double greatest;

    /**
     * Prepares the features of a page.
     *
     * @param first the probabilities of the first pass
     */
    public ContextFeatures(PageBlocks page, double[] first) {
        this.page = page;
        this.first = first;
        int size = page.size();
        mass = new double[size];
        before = new int[size];
        after = new int[size];
        sumBefore = new double[size + 1];
        runMass = new double[size];
        for (Box box : page.boxes()) {
            box.worth = 0;
            box.mass = 0;
        }
        for (int i = 0; i < size; i++) {
            int words = page.block(i).words();
            mass[i] = first[i] * words;
            greatest = Math.max(greatest, words > LEAST_WORDS ? first[i] : 0);
            sumBefore[i + 1] = sumBefore[i] + mass[i];
            bySignature.merge(page.signature(i), mass[i], Double::sum);
            for (Box at = page.box(i); at != null; at = at.parent) {
                at.worth += (first[i] - BREAK_EVEN) * words;
                at.mass += mass[i];
            }
            before[i] = i == 0 ? -1 : first[i - 1] > SURE ? i - 1 : before[i - 1];
        }
        for (int i = size - 1; i >= 0; i--) {
            after[i] = i == size - 1 ? size : first[i + 1] > SURE ? i + 1 : after[i + 1];
        }
        total = Math.max(1, sumBefore[size]);
        runs();
        main = main();
    }

    /** Divides the blocks into runs, where much that is not body is between them. */
    private void runs() {
        int begun = 0;
        int gap = 0;
        int gapWords = 0;
        for (int i = 0; i < first.length; i++) {
            boolean body = first[i] >= BREAK_EVEN;
            gap = body ? 0 : gap + 1;
            gapWords = body ? 0 : gapWords + page.block(i).words();
            if (gap > LONGEST_GAP || gapWords > MOST_GAP_WORDS) {
                fill(begun, i + 1);
                begun = i + 1;
                gap = 0;
                gapWords = 0;
            }
        }
        fill(begun, first.length);
    }

    private void fill(int from, int to) {
        double sum = sumBefore[to] - sumBefore[from];
        for (int i = from; i < to; i++) {
            runMass[i] = sum;
        }
        heaviestRun = Math.max(heaviestRun, sum);
    }

    /** The outermost box around a block that does not hold most of the body; its own box if even that one does. */
    private Box branch(Box box) {
        Box at = box;
        while (at.parent != null && at.mass < MOST * total && at.parent.mass < MOST * total) {
            at = at.parent;
        }
        return at;
    }

    /** The box with the most evidence for body and the least against; of several the innermost. */
    private Box main() {
        Box best = null;
        for (Box box : page.boxes()) {
            boolean better = best == null
                    || box.worth > best.worth + 1e-9
                    || (box.worth > best.worth - 1e-9 && box.depth > best.depth);
            best = better ? box : best;
        }
        return best;
    }

    public void add(int index, FeatureRow row) {
        row.add("first", first[index]);
        for (int offset = 1; offset <= REACH; offset++) {
            row.add("first -" + offset, index < offset ? -1 : first[index - offset]);
            row.add("first +" + offset, index + offset >= page.size() ? -1 : first[index + offset]);
        }
        Box box = page.box(index);
        int inside = -1;
        for (Box at = box; at != null && inside < 0; at = at.parent) {
            inside = at == main ? box.depth - at.depth : -1;
        }
        row.add("in main", Math.min(9, inside));
        row.add("main share", main == null ? 0 : main.worth / total);
        row.add("in range", main != null && main.holds(index));
        row.add("like body", bySignature.get(page.signature(index)) / total);
        Box parent = box.parent == null ? box : box.parent;
        Box grand = parent.parent == null ? parent : parent.parent;
        row.add("own worth", box.worth / total);
        row.add("parent worth", parent.worth / total);
        row.add("grand worth", grand.worth / total);
        row.add("body before", sumBefore[index] / total);
        row.add("body after", (sumBefore[page.size()] - sumBefore[index + 1]) / total);
        row.add("gap before", before[index] < 0 ? 99 : Math.min(60, index - before[index]));
        row.add("gap after", after[index] >= page.size() ? 99 : Math.min(60, after[index] - index));
        row.add("same parent before", before[index] >= 0 && page.box(before[index]).parent == box.parent);
        row.add("same parent after", after[index] < page.size() && page.box(after[index]).parent == box.parent);
        row.add("same box before", before[index] >= 0 && page.box(before[index]) == box);
        row.add("same box after", after[index] < page.size() && page.box(after[index]) == box);
        row.add("total", Math.log1p(total));
        Box branch = branch(box);
        row.add("branch mass", branch.mass / total);
        row.add("branch prose", (double) branch.prose / Math.max(1, page.prose()));
        row.add("branch worth", branch.worth / total);
        row.add("branch height", Math.min(12, box.depth - branch.depth));
        row.add("run", runMass[index] / total);
        row.add("heaviest run", heaviestRun <= 0 ? 0 : runMass[index] / heaviestRun);
        row.add("greatest", greatest);
        row.add("of greatest", greatest <= 0 ? 0 : first[index] / greatest);
        row.add("likely share", total / Math.max(1, page.prose()));
    }
}
