package org.wireroom.app.cli.deadletters;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wireroom.app.cli.options.ExitCodes;
import org.wireroom.app.deadletters.DeadLetter;
import org.wireroom.app.deadletters.DeadLetters;
import org.wireroom.app.deadletters.LetterState;
import org.wireroom.contract.json.Instants;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code wireroom dead-letters list}. */
@Command(
        name = "list",
        description =
                "List dead letters by reason and stage: how many there are, their feeds and times, and an example.",
        footer = {"", "Example:", "  wireroom dead-letters list --since 1d --each --out out"})
final class ListLettersCommand extends LetterCommand {
    @Option(names = "--each", description = "Print one line per dead letter instead.")
    private boolean each;

    private record Group(String reason, String stage) {}

    @Override
    boolean isSelectionRequired() {
        return false;
    }

    @Override
    int run(DeadLetters letters, List<DeadLetter> selected, PrintWriter out) {
        List<DeadLetter> listed = selected.stream()
                .filter(letter -> selection().includesSettled() || isOpen(letters.state(letter)))
                .sorted(Comparator.comparing(DeadLetter::since))
                .toList();
        if (each) {
            listed.forEach(letter -> out.println(line(letter, letters.state(letter))));
        } else {
            groups(listed).forEach((group, all) -> print(group, all, letters, out));
        }
        out.printf("%,d dead letters, %,d listed%n", letters.all().size(), listed.size());
        return ExitCodes.DONE;
    }

    private static boolean isOpen(LetterState state) {
        return state == LetterState.OPEN || state == LetterState.REPLAYED;
    }

    private static String line(DeadLetter letter, LetterState state) {
        return "%-9s %s  %-12s attempt %d  %-16s %s"
                .formatted(
                        letter.place(),
                        Instants.format(letter.since()),
                        state.words(),
                        letter.attempt(),
                        letter.reason(),
                        letter.message());
    }

    private static Map<Group, List<DeadLetter>> groups(List<DeadLetter> letters) {
        Map<Group, List<DeadLetter>> groups =
                new TreeMap<>(Comparator.comparing(Group::reason).thenComparing(Group::stage));
        letters.forEach(
                letter -> groups.computeIfAbsent(new Group(letter.reason(), letter.stage()), group -> new ArrayList<>())
                        .add(letter));
        return groups;
    }

    private static void print(Group group, List<DeadLetter> all, DeadLetters letters, PrintWriter out) {
        Map<String, Long> states = all.stream()
                .collect(Collectors.groupingBy(
                        letter -> letters.state(letter).words(), TreeMap::new, Collectors.counting()));
        String feeds =
                all.stream().map(DeadLetter::feed).distinct().sorted().limit(10).collect(Collectors.joining(", "));
        Instant first = all.get(0).since();
        DeadLetter last = all.get(all.size() - 1);
        out.printf("%s at %s: %,d %s%n", group.reason(), group.stage(), all.size(), states);
        out.printf("    from %s to %s, feeds %s%n", Instants.format(first), Instants.format(last.since()), feeds);
        out.printf("    example: %s  %s%n", last.place(), last.message());
    }
}
