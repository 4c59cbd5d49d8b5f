package org.wireroom.training.reliability;

import java.util.Locale;

/** How many of the things found with a confidence are right, in bins of confidence. */
final class ReliabilityTable {
    private static final double[] BOUNDS = {0, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01};

    private final int[] counts = new int[BOUNDS.length - 1];
    private final int[] right = new int[BOUNDS.length - 1];
    private final double[] sums = new double[BOUNDS.length - 1];

    void add(double confidence, boolean isRight) {
        int bin = 0;
        while (bin < counts.length - 1 && confidence >= BOUNDS[bin + 1]) {
            bin++;
        }
        counts[bin]++;
        right[bin] += isRight ? 1 : 0;
        sums[bin] += confidence;
    }

    /** The rows of a Markdown table: confidence from and up to, how many, their mean confidence, the share that is right. */
    String rows() {
        StringBuilder rows = new StringBuilder();
        for (int bin = 0; bin < counts.length; bin++) {
            if (counts[bin] > 0) {
                rows.append(String.format(
                        Locale.ROOT,
                        "| %.2f to %.2f | %d | %.3f | %.3f |%n",
                        BOUNDS[bin],
                        Math.min(1, BOUNDS[bin + 1]),
                        counts[bin],
                        sums[bin] / counts[bin],
                        (double) right[bin] / counts[bin]));
            }
        }
        return rows.toString();
    }

    /** The largest difference of mean confidence and share among the bins of at least so many things. */
    double largestError(int fewest) {
        double largest = 0;
        for (int bin = 0; bin < counts.length; bin++) {
            if (counts[bin] >= Math.max(1, fewest)) {
                largest = Math.max(largest, Math.abs(sums[bin] - right[bin]) / counts[bin]);
            }
        }
        return largest;
    }
}
