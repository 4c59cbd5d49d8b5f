package org.wireroom.app.audit;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wireroom.contract.Outcome;

/** What an audit has found. Keeps at most {@value #MOST_KEPT} findings and only counts the others. */
public final class AuditReport {
    private static final int MOST_KEPT = 10_000;

    private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> behind = new ArrayList<>();
    private long records;
    private long neverRecords;
    private long articleFiles;
    private long sayingFiles;
    private long storyFiles;
    private long uncounted;
    private int changedKeys;

    /** Whether nothing is wrong. */
    public boolean isClean() {
        return findings.isEmpty() && behind.isEmpty();
    }

    /** How many raw records were checked. */
    public long records() {
        return records;
    }

    /** One line per finding, as far as they are kept. */
    public List<String> findings() {
        return findings.stream().map(Finding::line).toList();
    }

    /** One line for each topic that the processor or the sink has not caught up with. */
    public List<String> behind() {
        return List.copyOf(behind);
    }

    /** The number of raw records by outcome: "enriched 12, dead letter 1". */
    public String outcomes() {
        return outcomes.entrySet().stream()
                .map(outcome -> "%s %,d".formatted(outcome.getKey().words(), outcome.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** Prints it, with a limited number of findings of each kind. */
    public void print(PrintWriter out, int most) {
        out.printf("%,d raw records: %s%n", records, outcomes());
        out.printf("%,d article files, %,d saying files, %,d story files", articleFiles, sayingFiles, storyFiles);
        out.printf("; %,d files became dead letters without a raw record%n", neverRecords);
        behind.forEach(line -> out.println("behind      " + line));
        for (Finding.Kind kind : Finding.Kind.values()) {
            List<Finding> ofKind = findings.stream()
                    .filter(finding -> finding.kind() == kind)
                    .sorted(Comparator.comparing(Finding::place, Comparator.nullsLast(Comparator.naturalOrder())))
                    .toList();
            ofKind.stream().limit(most).forEach(finding -> out.println(finding.line()));
            if (ofKind.size() > most) {
                out.printf("%-11s and %,d more%n", kind.word(), ofKind.size() - most);
            }
        }
        if (changedKeys > 0) {
            out.printf("%,d keys changed during the audit and were not checked%n", changedKeys);
        }
        out.println(
                isClean()
                        ? "clean: every raw record has exactly one outcome, and every file holds the newest event of its key"
                        : "%,d findings".formatted(findings.size() + uncounted + behind.size()));
        out.flush();
    }

    void count(Map<Outcome, Integer> some) {
        some.forEach((outcome, number) -> outcomes.merge(outcome, (long) number, Long::sum));
    }

    void find(Finding finding) {
        if (findings.size() < MOST_KEPT) {
            findings.add(finding);
        } else {
            uncounted++;
        }
    }

    void addBehind(List<String> lines) {
        behind.addAll(lines);
    }

    void addRecord() {
        records++;
    }

    void addFileThatNeverWasARecord() {
        neverRecords++;
    }

    void addFiles(int articles, int sayings, int stories) {
        articleFiles += articles;
        sayingFiles += sayings;
        storyFiles += stories;
    }

    /** Whether a finding may be due to a key that changed during the audit. */
    boolean hasSuspects() {
        return findings.stream().anyMatch(finding -> !finding.key().isEmpty());
    }

    /** Removes findings about keys that have changed since. */
    void ignore(Set<String> changed) {
        Set<String> left =
                findings.stream().map(Finding::key).filter(changed::contains).collect(Collectors.toSet());
        findings.removeIf(finding -> left.contains(finding.key()));
        changedKeys = left.size();
    }
}
