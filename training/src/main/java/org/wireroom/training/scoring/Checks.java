package org.wireroom.training.scoring;

import java.util.LinkedHashMap;
import java.util.Map;

/** Checks that hold or do not, counted by what they check. */
final class Checks {
    /** Asks for two checks at once and so is not part of the sum. */
    static final String STATEMENT_AND_SPEAKER = "statement and speaker";

    private final Map<String, long[]> groups = new LinkedHashMap<>();
    private final Scorer.ErrorList errors;

    Checks(Scorer.ErrorList errors) {
        this.errors = errors;
    }

    /** Counts a check. */
    void check(String group, boolean holds, String what) {
        long[] counts = groups.computeIfAbsent(group, any -> new long[2]);
        counts[0] += holds ? 1 : 0;
        counts[1]++;
        if (!holds) {
            errors.add(group + ": " + what);
        }
    }

    /** How many hold, by group and in all. */
    Figures figures() {
        Figures figures = new Figures();
        long right = 0;
        long of = 0;
        for (Map.Entry<String, long[]> group : groups.entrySet()) {
            long[] counts = group.getValue();
            figures.checks(group.getKey(), counts[0], counts[1]);
            if (!group.getKey().equals(STATEMENT_AND_SPEAKER)) {
                right += counts[0];
                of += counts[1];
            }
        }
        figures.checks("all", right, of);
        return figures;
    }
}
