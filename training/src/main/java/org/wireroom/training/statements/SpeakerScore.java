package org.wireroom.training.statements;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.wireroom.analysis.entities.model.FoundEntity;

/** Counts by kind of mention whom the model finds, and how often it is right at each probability. */
final class SpeakerScore {
    private static final int STEPS = 10;

    private final int errors;
    private final Map<String, Integer> shown = new TreeMap<>();
    private final Map<String, int[]> counts = new TreeMap<>();
    private final int[][] bins = new int[STEPS + 1][2];
    private final List<String> lines = new ArrayList<>();

    /** Keeps this many errors of each kind to print. */
    SpeakerScore(int errors) {
        this.errors = errors;
    }

    void add(SpeakerExamples.Example example, double[] probabilities, int best) {
        if (!example.isKnown()) {
            return;
        }
        FoundEntity entity = example.choice().entity(best);
        boolean right = example.right()[best];
        boolean nobody = example.right()[probabilities.length - 1];
        int column = right ? 0 : entity == null ? 1 : nobody ? 2 : 3;
        String kind = example.choice().kind();
        count(kind, column);
        count("all", column);
        if (entity != null) {
            int bin = (int) (probabilities[best] * STEPS);
            bins[bin][0]++;
            bins[bin][1] += right ? 1 : 0;
        }
        if (!right && shown.merge(kind, 1, Integer::sum) <= errors) {
            lines.add(kind + (column == 1 ? " nobody given" : column == 2 ? " for nobody" : " wrong")
                    + String.format(Locale.ROOT, " %.2f ", probabilities[best]) + (entity == null ? "-" : entity.name())
                    + " | " + example.words() + " | wanted " + wanted(example));
        }
    }

    private static String wanted(SpeakerExamples.Example example) {
        for (int i = 0; i < example.right().length; i++) {
            if (example.right()[i]) {
                FoundEntity entity = example.choice().entity(i);
                return entity == null ? "-" : entity.name();
            }
        }
        return "?";
    }

    private void count(String kind, int column) {
        counts.computeIfAbsent(kind, any -> new int[4])[column]++;
    }

    void print(PrintWriter out) {
        counts.forEach((kind, count) -> {
            int all = count[0] + count[1] + count[2] + count[3];
            out.printf(
                    Locale.ROOT,
                    "  %-14s %5d right %.3f  nobody given %.3f  for nobody %.3f  wrong %.3f%n",
                    kind,
                    all,
                    count[0] / (double) all,
                    count[1] / (double) all,
                    count[2] / (double) all,
                    count[3] / (double) all);
        });
        for (int i = 0; i <= STEPS; i++) {
            if (bins[i][0] > 0) {
                out.printf(Locale.ROOT, "  %.1f %4d %.3f;", i / 10.0, bins[i][0], bins[i][1] / (double) bins[i][0]);
            }
        }
        out.println();
        lines.forEach(out::println);
    }
}
