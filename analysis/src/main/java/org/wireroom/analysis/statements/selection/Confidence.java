package org.wireroom.analysis.statements.selection;

import java.util.List;
import org.wireroom.text.tables.Table;

/** Calibrates the probability of a decision: a measured table gives the share of decisions with this probability that are right. */
public final class Confidence {
    private static final double STEPS = 100.0;

    private final double[] probabilities;
    private final double[] shares;

    /** Of the decision what is a statement. */
    public Confidence() {
        this(Confidence.class, "confidence.tsv");
    }

    /** By a table beside a class: probability, share. */
    public Confidence(Class<?> owner, String table) {
        List<Table.Row> rows = Table.rows(owner, table);
        probabilities = rows.stream()
                .mapToDouble(row -> Double.parseDouble(row.cell(0)))
                .toArray();
        shares = rows.stream()
                .mapToDouble(row -> Double.parseDouble(row.cell(1)))
                .toArray();
    }

    /** The calibrated confidence, rounded to hundredths. */
    public double of(double probability) {
        int i = 1;
        while (i < probabilities.length - 1 && probabilities[i] < probability) {
            i++;
        }
        double part = (probability - probabilities[i - 1]) / (probabilities[i] - probabilities[i - 1]);
        return Math.round((shares[i - 1] + part * (shares[i] - shares[i - 1])) * STEPS) / STEPS;
    }
}
