package org.wireroom.app.cli.deadletters;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.wireroom.app.cli.options.ExitCodes;
import org.wireroom.app.cli.options.InstallationOptions;
import org.wireroom.app.deadletters.DeadLetter;
import org.wireroom.app.deadletters.DeadLetters;
import org.wireroom.app.deadletters.State;
import org.wireroom.contract.json.Instants;
import org.wireroom.platform.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code wireroom dead-letters list}. */
@Command(
        name = "list",
        description =
                "List dead letters by reason and stage: how many, of which feeds, since when, and an example of each.",
        footer = {"", "Example:", "  wireroom dead-letters list --since 1d --each --out out"})
final class ListLettersCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private InstallationOptions installation;

    @Mixin
    private LetterChoice choice;

    @Option(names = "--each", description = "One line a dead letter instead.")
    private boolean each;

    private record Group(String reason, String stage) {}

    @Override
    public Integer call() throws Exception {
        return installation.withKafka(this::list);
    }

    private int list(Settings settings) throws InterruptedException {
        DeadLetters letters = DeadLetters.read(settings);
        List<DeadLetter> chosen = choice.of(letters.all()).stream()
                .filter(letter -> choice.isSettledToo() || isUnsettled(letters.state(letter)))
                .sorted(Comparator.comparing(DeadLetter::since))
                .toList();
        PrintWriter out = spec.commandLine().getOut();
        if (each) {
            chosen.forEach(letter -> out.println(line(letter, letters.state(letter))));
        } else {
            groups(chosen).forEach((group, all) -> print(group, all, letters, out));
        }
        out.printf("%,d dead letters, %,d of them chosen%n", letters.all().size(), chosen.size());
        out.flush();
        return ExitCodes.DONE;
    }

    private static boolean isUnsettled(State state) {
        return state == State.OPEN || state == State.REPLAYED;
    }

    private static String line(DeadLetter letter, State state) {
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
        out.printf("    such as %s  %s%n", last.place(), last.message());
    }
}
