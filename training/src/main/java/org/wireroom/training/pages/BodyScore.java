package org.wireroom.training.pages;

import java.util.Arrays;

/** Precision and recall of bodies by their runs of four words, the mean over pages. */
final class BodyScore {
    private double precision;
    private double recall;
    private int pages;
    /** Pages by tenths of their F1. */
    private final int[] tenths = new int[11];

    /** Adds a page; returns its own F1. */
    double add(String found, String expected) {
        WordRuns x = WordRuns.of(found);
        WordRuns y = WordRuns.of(expected);
        double both = x.shared(y);
        double p = both / Math.max(1, x.size());
        double r = both / Math.max(1, y.size());
        precision += p;
        recall += r;
        pages++;
        double f1 = p + r == 0 ? 0 : 2 * p * r / (p + r);
        tenths[(int) (10 * f1)]++;
        return f1;
    }

    int pages() {
        return pages;
    }

    double f1() {
        double p = precision / Math.max(1, pages);
        double r = recall / Math.max(1, pages);
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }

    @Override
    public String toString() {
        return String.format(
                "P %.4f R %.4f F1 %.4f of %d pages, by tenths of F1 %s",
                precision / Math.max(1, pages), recall / Math.max(1, pages), f1(), pages, Arrays.toString(tenths));
    }
}
