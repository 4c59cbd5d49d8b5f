package org.wireroom.training;

import org.wireroom.training.ablation.AblateCommand;
import org.wireroom.training.ablation.RecordWorthCommand;
import org.wireroom.training.pages.ScorePagesCommand;
import org.wireroom.training.pages.TrainPagesCommand;
import org.wireroom.training.reliability.ReliabilityCommand;
import org.wireroom.training.scoring.RecordScoresCommand;
import org.wireroom.training.scoring.ScoreCommand;
import org.wireroom.training.statements.FindCommand;
import org.wireroom.training.statements.SpeakerTraining;
import org.wireroom.training.statements.StatementTraining;
import org.wireroom.training.texts.TrainHeadlinesCommand;
import org.wireroom.training.texts.TrainTextsCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of the training module. */
@Command(
        name = "training",
        mixinStandardHelpOptions = true,
        description = "Trains and scores the models.",
        subcommands = {
            TrainCommand.class,
            StatementTraining.class,
            SpeakerTraining.class,
            FindCommand.class,
            TrainPagesCommand.class,
            TrainTextsCommand.class,
            TrainHeadlinesCommand.class,
            ScorePagesCommand.class,
            ScoreCommand.class,
            RecordScoresCommand.class,
            ReliabilityCommand.class,
            RecordWorthCommand.class,
            AblateCommand.class
        })
public final class Training {
    private Training() {}

    /** Runs a command and ends the process with its exit code: 0 done, 1 failed, 2 command line wrong. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Training()).execute(args));
    }
}
