package org.wireroom.app.cli.deadletters;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.List;
import org.wireroom.app.cli.options.ExitCodes;
import org.wireroom.app.deadletters.DeadLetter;
import org.wireroom.app.deadletters.DeadLetters;
import org.wireroom.app.deadletters.LetterState;
import org.wireroom.app.deadletters.Replay;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code wireroom dead-letters discard}. */
@Command(
        name = "discard",
        description = "Mark dead letters as needing no action. They are kept and can still be replayed.",
        footer = {"", "Example:", "  wireroom dead-letters discard --reason empty --until 7d --out out"})
final class DiscardLettersCommand extends LetterCommand {
    @Mixin
    private DryRun dryRun;

    @Override
    int run(DeadLetters letters, List<DeadLetter> selected, PrintWriter out) {
        List<DeadLetter> open = selected.stream()
                .filter(letter -> letters.state(letter) == LetterState.OPEN)
                .toList();
        open.forEach(letter ->
                out.printf("%s %s  %s%n", dryRun.words("discard", "would discard"), letter.place(), letter.message()));
        if (!dryRun.isOn() && !open.isEmpty()) {
            try (Replay replay = new Replay(kafka(), InstantSource.system())) {
                replay.discard(places(open));
            }
        }
        out.printf("%,d %s%n", open.size(), dryRun.words("discarded", "would be discarded"));
        return ExitCodes.DONE;
    }
}
