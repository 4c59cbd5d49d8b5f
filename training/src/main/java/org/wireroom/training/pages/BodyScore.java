package org.wireroom.training.pages;

/** Precision and recall of bodies by their runs of four words, the mean over pages. */
final class BodyScore {
    private double precision;
    private double recall;
    private int pages;

    /** Adds a page; returns its own F1. */
    double add(String found, String wanted) {
        WordRuns x = WordRuns.of(found);
        WordRuns y = WordRuns.of(wanted);
        double both = x.shared(y);
        double p = both / Math.max(1, x.size());
        double r = both / Math.max(1, y.size());
        precision += p;
        recall += r;
        pages++;
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
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
                "P %.4f R %.4f F1 %.4f of %d pages",
                precision / Math.max(1, pages), recall / Math.max(1, pages), f1(), pages);
    }
}
