package org.wireroom.app.cli.deadletters;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.wireroom.app.cli.options.ExitCodes;
import org.wireroom.app.cli.options.InstallationOptions;
import org.wireroom.app.deadletters.DeadLetter;
import org.wireroom.app.deadletters.DeadLetters;
import org.wireroom.app.deadletters.Replay;
import org.wireroom.app.deadletters.State;
import org.wireroom.platform.settings.KafkaSettings;
import org.wireroom.platform.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code wireroom dead-letters discard}. */
@Command(
        name = "discard",
        description = "Say that dead letters need no looking after. They are kept and can still be put back.",
        footer = {"", "Example:", "  wireroom dead-letters discard --reason empty --until 7d --out out"})
final class DiscardLettersCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private InstallationOptions installation;

    @Mixin
    private LetterChoice choice;

    @Option(names = "--dry-run", description = "Say what would be done, and do nothing.")
    private boolean dryRun;

    @Override
    public Integer call() throws Exception {
        choice.requireAny(spec.commandLine());
        return installation.withKafka(this::discard);
    }

    private int discard(Settings settings) throws InterruptedException {
        KafkaSettings kafka = new KafkaSettings(settings);
        DeadLetters letters = DeadLetters.read(settings);
        List<DeadLetter> open = choice.of(letters.all()).stream()
                .filter(letter -> letters.state(letter) == State.OPEN)
                .toList();
        PrintWriter out = spec.commandLine().getOut();
        open.forEach(letter ->
                out.printf("%s %s  %s%n", dryRun ? "would discard" : "discard", letter.place(), letter.message()));
        if (!dryRun && !open.isEmpty()) {
            try (Replay replay = new Replay(kafka, InstantSource.system())) {
                replay.discard(open.stream().map(DeadLetter::place).collect(Collectors.toSet()));
            }
        }
        out.printf("%,d %s%n", open.size(), dryRun ? "would be discarded" : "discarded");
        out.flush();
        return choice.unknown(letters.all()).isEmpty() ? ExitCodes.DONE : ExitCodes.FAILED;
    }
}
