package org.wireroom.training.scoring;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code record-scores}: what the project's own gold scores from now on. */
@Command(
        name = "record-scores",
        mixinStandardHelpOptions = true,
        description = "Scores the project's own gold and records the scores that later builds must not fall below.",
        footer = {"", "Example: java -cp '...' org.wireroom.training.Training record-scores training/gold"})
public final class RecordScoresCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "GOLD", description = "The folder training/gold.")
    private Path gold;

    @Override
    public Integer call() throws IOException {
        new GoldScores().record(gold);
        return 0;
    }
}
