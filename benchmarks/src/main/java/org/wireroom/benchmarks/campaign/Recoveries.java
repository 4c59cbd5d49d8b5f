package org.wireroom.benchmarks.campaign;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How long the newsroom needed after each kill. */
final class Recoveries {
    private final Map<ServicePart, List<Duration>> all = new EnumMap<>(ServicePart.class);

    void add(ServicePart part, Duration taken) {
        all.computeIfAbsent(part, each -> new ArrayList<>()).add(taken);
    }

    int kills() {
        return all.values().stream().mapToInt(List::size).sum();
    }

    /** Median over all parts. */
    Duration median() {
        return quantile(all.values().stream().flatMap(List::stream).toList(), 0.5);
    }

    /** One line per part, and one for all. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        all.forEach((part, taken) -> lines.add(line(part.word(), taken)));
        lines.add(line("all", all.values().stream().flatMap(List::stream).toList()));
        return lines;
    }

    private static String line(String name, List<Duration> taken) {
        return "%-9s %3d kills, recovery median %.1f s, p90 %.1f s, most %.1f s"
                .formatted(
                        name,
                        taken.size(),
                        seconds(quantile(taken, 0.5)),
                        seconds(quantile(taken, 0.9)),
                        seconds(quantile(taken, 1)));
    }

    private static Duration quantile(List<Duration> taken, double share) {
        Duration[] sorted = taken.toArray(Duration[]::new);
        Arrays.sort(sorted);
        return sorted.length == 0 ? Duration.ZERO : sorted[(int) Math.ceil(share * sorted.length) - 1];
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
