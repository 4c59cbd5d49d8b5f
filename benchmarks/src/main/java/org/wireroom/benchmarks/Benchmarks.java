package org.wireroom.benchmarks;

import org.wireroom.benchmarks.campaign.CampaignCommand;
import org.wireroom.benchmarks.campaign.NodeLossCommand;
import org.wireroom.benchmarks.formats.FormatsCommand;
import org.wireroom.benchmarks.mutation.FloodCommand;
import org.wireroom.benchmarks.mutation.MutateCommand;
import org.wireroom.benchmarks.pipeline.PipelineCommand;
import org.wireroom.benchmarks.push.PushCommand;
import org.wireroom.benchmarks.reading.MemoryCommand;
import org.wireroom.benchmarks.reading.SpeedCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of the benchmarks module. */
@Command(
        name = "benchmarks",
        mixinStandardHelpOptions = true,
        description = "Measures reading and the whole pipeline, and tests them with broken articles.",
        subcommands = {
            SpeedCommand.class,
            MemoryCommand.class,
            MutateCommand.class,
            FormatsCommand.class,
            PipelineCommand.class,
            CampaignCommand.class,
            NodeLossCommand.class,
            FloodCommand.class,
            PushCommand.class
        })
public final class Benchmarks {
    private Benchmarks() {}

    /** Runs a command and ends the process with its exit code: 0 done, 1 failed, 2 command line wrong. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Benchmarks()).execute(args));
    }
}
