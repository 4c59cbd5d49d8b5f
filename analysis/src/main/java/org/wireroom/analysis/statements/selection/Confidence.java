package org.wireroom.analysis.statements.selection;

import java.util.List;
import org.wireroom.text.StatementKind;
import org.wireroom.text.tables.Table;

/**
 * Calibrates the probability of a decision: measured tables, one for quoted words and one for reported speech, give the share of decisions
 * with this probability that are right.
 */
public final class Confidence {
    private static final double STEPS = 100.0;

    private final Curve quoted;
    private final Curve indirect;

    /** Of the decision what is a statement. */
    public Confidence() {
        this(Confidence.class, "confidence");
    }

    /** By two tables beside a class, NAME-quoted.tsv and NAME-indirect.tsv: probability, share. */
    public Confidence(Class<?> owner, String name) {
        quoted = Curve.of(owner, name + "-quoted.tsv");
        indirect = Curve.of(owner, name + "-indirect.tsv");
    }

    /** The calibrated confidence of a decision about a statement of a kind, rounded to hundredths. */
    public double of(StatementKind kind, double probability) {
        double share = (kind == StatementKind.INDIRECT ? indirect : quoted).at(probability);
        return Math.round(share * STEPS) / STEPS;
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Curve(double[] probabilities, double[] shares) {
        static Curve of(Class<?> owner, String table) {
            List<Table.Row> rows = Table.rows(owner, table);
            return new Curve(column(rows, 0), column(rows, 1));
        }

        private static double[] column(List<Table.Row> rows, int column) {
            return rows.stream()
                    .mapToDouble(row -> Double.parseDouble(row.cell(column)))
                    .toArray();
        }

        double at(double probability) {
            int i = 1;
            while (i < probabilities.length - 1 && probabilities[i] < probability) {
                i++;
            }
            double part = (probability - probabilities[i - 1]) / (probabilities[i] - probabilities[i - 1]);
            return shares[i - 1] + part * (shares[i] - shares[i - 1]);
        }
    }
}
