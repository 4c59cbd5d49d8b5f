package org.wireroom.processor.sayings;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which rendering gives a saying its text. What one report alone has is not what the speaker is known to have said: with several reports,
 * it is the longest rendering that is a part of another report's, and the shortest of all if there is none. With one report it is the
 * fullest.
 */
final class CommonText {
    private static final Comparator<Run> LONGEST =
            Comparator.comparingInt((Run run) -> -run.words().size()).thenComparing(Run::first);
    private static final Comparator<Run> SHORTEST =
            Comparator.comparingInt((Run run) -> run.words().size()).thenComparing(Run::first);

    private CommonText() {}

    /** The run of that rendering. */
    static Run of(List<Run> runs) {
        List<Run> longest = runs.stream().sorted(LONGEST).toList();
        if (reports(runs).size() == 1) {
            return longest.get(0);
        }
        return longest.stream()
                .filter(run -> isConfirmed(run, runs))
                .findFirst()
                .orElseGet(() -> runs.stream().min(SHORTEST).orElseThrow());
    }

    private static boolean isConfirmed(Run run, List<Run> runs) {
        return runs.stream()
                .filter(other -> other.words().indexOf(run.words()) >= 0)
                .anyMatch(other -> reports(List.of(run, other)).size() > 1);
    }

    private static Set<String> reports(List<Run> runs) {
        Set<String> reports = new HashSet<>();
        runs.forEach(run -> run.appearances().forEach(appearance -> reports.add(appearance.reportId())));
        return reports;
    }
}
