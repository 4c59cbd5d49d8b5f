package org.wireroom.app.cli.deadletters;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.wireroom.app.cli.options.ExitCodes;
import org.wireroom.app.cli.options.InstallationOptions;
import org.wireroom.app.deadletters.DeadLetter;
import org.wireroom.app.deadletters.DeadLetters;
import org.wireroom.app.deadletters.LetterPlace;
import org.wireroom.app.deadletters.Replay;
import org.wireroom.app.deadletters.Replayable;
import org.wireroom.platform.settings.KafkaSettings;
import org.wireroom.platform.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code wireroom dead-letters replay}. */
@Command(
        name = "replay",
        description = {
            "Put dead letters back on news.articles.raw, untouched, with the attempt counted.",
            "Left out: what was put back before, has no bytes or no article id, is withdrawn, or has a newer version."
                    + " Exit code 3 then. 'list --all' tells later what came of it."
        },
        footer = {"", "Example:", "  wireroom dead-letters replay --reason failed --feed tass --dry-run --out out"})
final class ReplayLettersCommand implements Callable<Integer> {
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
        return installation.withKafka(this::replay);
    }

    private int replay(Settings settings) throws InterruptedException {
        KafkaSettings kafka = new KafkaSettings(settings);
        DeadLetters letters = DeadLetters.read(settings);
        List<DeadLetter> chosen = new ArrayList<>(choice.of(letters.all()));
        Set<String> articles = chosen.stream()
                .map(DeadLetter::articleId)
                .filter(id -> id != null)
                .collect(Collectors.toSet());
        Replayable replayable = Replayable.among(letters, articles, kafka);
        Set<LetterPlace> places = new HashSet<>();
        PrintWriter out = spec.commandLine().getOut();
        for (DeadLetter letter : chosen) {
            Optional<String> objection = replayable.objection(letter);
            objection.ifPresentOrElse(
                    why -> out.printf("left out %s  %s: %s%n", letter.place(), letter.message(), why), () -> {
                        places.add(letter.place());
                        out.printf(
                                "%s %s  attempt %d  %s%n",
                                dryRun ? "would replay" : "replay",
                                letter.place(),
                                letter.attempt() + 1,
                                letter.message());
                    });
        }
        out.flush();
        if (!dryRun && !places.isEmpty()) {
            try (Replay replay = new Replay(kafka, InstantSource.system())) {
                replay.replay(places);
            }
        }
        out.printf(
                "%,d %s, %,d left out%n",
                places.size(), dryRun ? "would be put back" : "put back", chosen.size() - places.size());
        out.flush();
        return places.size() == chosen.size() && choice.unknown(letters.all()).isEmpty()
                ? ExitCodes.DONE
                : ExitCodes.DEAD_LETTERS;
    }
}
