package org.wireroom.app.cli.deadletters;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wireroom.app.cli.options.ExitCodes;
import org.wireroom.app.deadletters.DeadLetter;
import org.wireroom.app.deadletters.DeadLetters;
import org.wireroom.app.deadletters.Replay;
import org.wireroom.app.deadletters.Replayable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code wireroom dead-letters replay}. */
@Command(
        name = "replay",
        description = {
            "Publish dead letters to news.articles.raw again, with their bytes unchanged and the attempt counted.",
            "Skips those that were replayed already, have no bytes or no article id, are withdrawn, or have a newer version,"
                    + " and exits with code 3 if there are any. 'list --all' shows the result later."
        },
        footer = {"", "Example:", "  wireroom dead-letters replay --reason failed --feed tass --dry-run --out out"})
final class ReplayLettersCommand extends LetterCommand {
    @Mixin
    private DryRun dryRun;

    @Override
    int run(DeadLetters letters, List<DeadLetter> selected, PrintWriter out) {
        Set<String> articles = selected.stream()
                .map(DeadLetter::articleId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Replayable replayable = Replayable.among(letters, articles, kafka());
        List<DeadLetter> replayed = new ArrayList<>();
        for (DeadLetter letter : selected) {
            Optional<String> objection = replayable.objection(letter);
            if (objection.isPresent()) {
                out.printf("skip %s  %s: %s%n", letter.place(), letter.message(), objection.get());
            } else {
                replayed.add(letter);
                out.printf(
                        "%s %s  attempt %d  %s%n",
                        dryRun.words("replay", "would replay"), letter.place(), letter.attempt() + 1, letter.message());
            }
        }
        out.flush();
        if (!dryRun.isOn() && !replayed.isEmpty()) {
            try (Replay replay = new Replay(kafka(), InstantSource.system())) {
                replay.replay(places(replayed));
            }
        }
        int skipped = selected.size() - replayed.size();
        out.printf("%,d %s, %,d skipped%n", replayed.size(), dryRun.words("replayed", "would be replayed"), skipped);
        return skipped == 0 ? ExitCodes.DONE : ExitCodes.DEAD_LETTERS;
    }
}
