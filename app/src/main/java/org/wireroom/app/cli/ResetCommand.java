package org.wireroom.app.cli;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.wireroom.app.cli.options.ExitCodes;
import org.wireroom.app.cli.options.SettingsOptions;
import org.wireroom.app.cli.options.StopSignal;
import org.wireroom.app.reset.Reset;
import org.wireroom.app.run.Brokers;
import org.wireroom.app.run.Pipeline;
import org.wireroom.app.run.Work;
import org.wireroom.platform.settings.KafkaSettings;
import org.wireroom.platform.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code wireroom reset}. */
@Command(
        name = "reset",
        description = {
            "Delete everything derived from the raw articles (topics, consumer groups, state, result files) and rebuild it: after an"
                    + " upgrade that improves the results, or when state is damaged. Raw articles, the producers' records of what"
                    + " they published, and dead letters are kept.",
            "Stop the processor and the sink first. If Kafka runs elsewhere, start them again afterwards: they rebuild everything."
        },
        footer = {
            "",
            "Examples:",
            "  wireroom reset --out out",
            "  wireroom reset --out /srv/results --work /var/lib/wireroom --yes --bootstrap-server kafka:9092"
        })
final class ResetCommand implements Callable<Integer> {
    private static final String WORD = "reset";

    @Spec
    private CommandSpec spec;

    @Mixin
    private SettingsOptions settingsOptions;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "Folder of the results; its contents are deleted.")
    private Path out;

    @Option(
            names = "--work",
            paramLabel = "DIR",
            description = "Work folder of the run or the processor (default: OUT/.wireroom); its state is deleted.")
    private Path work;

    @Option(names = "--yes", description = "Do not ask for confirmation.")
    private boolean yes;

    @Override
    public Integer call() throws Exception {
        Settings settings = settingsOptions.load();
        if (!yes && !isConfirmed()) {
            spec.commandLine().getErr().println("wireroom: cancelled, nothing changed");
            return ExitCodes.FAILED;
        }
        Path folder = work == null ? out.resolve(".wireroom") : work;
        if (new KafkaSettings(settings).bootstrapServers() == null && Work.hasBroker(folder)) {
            return resetAndRun(settings, folder);
        }
        reset(Brokers.requireAddress(settings), folder.resolve("state"), folder.resolve("processor/state"));
        spec.commandLine().getOut().println("now start the processor and the sink: they rebuild everything");
        return ExitCodes.DONE;
    }

    private int resetAndRun(Settings settings, Path folder) throws Exception {
        try (Work own = Work.open(folder);
                Brokers brokers = Brokers.open(settings, own, 0)) {
            brokers.createTopics();
            reset(brokers.settings(), own.state());
            try (Pipeline pipeline = new Pipeline(brokers.settings(), own, out, new SimpleMeterRegistry());
                    StopSignal signal = new StopSignal(pipeline::stop)) {
                pipeline.drain();
                return signal.received() ? ExitCodes.INTERRUPTED : ExitCodes.DONE;
            }
        }
    }

    private void reset(Settings settings, Path... states) throws IOException, InterruptedException {
        PrintWriter printer = spec.commandLine().getOut();
        Reset reset = new Reset(settings, line -> {
            printer.println(line);
            printer.flush();
        });
        reset.topics();
        for (Path state : states) {
            reset.folder(state);
        }
        reset.folder(out.resolve("articles"));
        reset.folder(out.resolve("ninjs"));
        reset.folder(out.resolve("sayings"));
        reset.folder(out.resolve("stories"));
    }

    private boolean isConfirmed() throws IOException {
        PrintWriter printer = spec.commandLine().getOut();
        printer.printf("This deletes all results in %s and rebuilds them. Type %s to continue: ", out, WORD);
        printer.flush();
        String answer = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())).readLine();
        return answer != null && answer.strip().equals(WORD);
    }
}
