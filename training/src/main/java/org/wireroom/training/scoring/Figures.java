package org.wireroom.training.scoring;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The figures of a scoring, each under its name, in the order in which they are printed. */
public final class Figures {
    private final Map<String, Map<String, Number>> rows = new LinkedHashMap<>();

    /** All rows: a name, and its values by key. Shares and rates are doubles from 0 to 1, counts are whole numbers. */
    public Map<String, Map<String, Number>> rows() {
        return rows;
    }

    /** Precision, recall and F1 of what was predicted. */
    void rate(String name, long rightOfPredicted, long predicted, long rightOfWanted, long wanted) {
        double precision = predicted == 0 ? 0 : (double) rightOfPredicted / predicted;
        double recall = wanted == 0 ? 0 : (double) rightOfWanted / wanted;
        Map<String, Number> row = rate(name, precision, recall);
        row.put("predicted", predicted);
        row.put("gold", wanted);
    }

    /** Precision and recall that are known already, and their F1; further values can be added. */
    Map<String, Number> rate(String name, double precision, double recall) {
        Map<String, Number> row = row(name);
        row.put("P", precision);
        row.put("R", recall);
        row.put("F1", precision + recall == 0 ? 0.0 : 2 * precision * recall / (precision + recall));
        return row;
    }

    /** A share of how many were asked for; 0 if none was. */
    void share(String name, long right, long of) {
        share(name, right, of, 0);
    }

    /** A share of how many were asked for. */
    void share(String name, long right, long of, double ofNone) {
        Map<String, Number> row = row(name);
        row.put("share", of == 0 ? ofNone : (double) right / of);
        row.put("of", of);
    }

    /** How many checks hold. */
    void checks(String name, long right, long of) {
        Map<String, Number> row = row(name);
        row.put("right", right);
        row.put("of", of);
    }

    private Map<String, Number> row(String name) {
        return rows.computeIfAbsent(name, any -> new LinkedHashMap<>());
    }

    /** A row per line: {@code quoted exact   P 0.912  R 0.874  F1 0.893  predicted 310  gold 324}. */
    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        rows.forEach((name, values) -> {
            lines.append(String.format(Locale.ROOT, "%-32s", name));
            values.forEach((key, value) -> lines.append(' ')
                    .append(key)
                    .append(' ')
                    .append(printed(value))
                    .append(' '));
            lines.setLength(lines.length() - 1);
            lines.append('\n');
        });
        return lines.toString();
    }

    private static String printed(Number value) {
        return value instanceof Double share ? String.format(Locale.ROOT, "%.3f", share) : value.toString();
    }
}
