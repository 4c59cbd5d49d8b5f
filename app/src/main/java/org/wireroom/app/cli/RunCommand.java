package org.wireroom.app.cli;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.wireroom.app.cli.options.ExitCodes;
import org.wireroom.app.cli.options.FeedOptions;
import org.wireroom.app.cli.options.SettingsOptions;
import org.wireroom.app.cli.options.StopSignal;
import org.wireroom.app.cli.options.Version;
import org.wireroom.app.manage.Management;
import org.wireroom.app.manage.Service;
import org.wireroom.app.run.Brokers;
import org.wireroom.app.run.Ingest;
import org.wireroom.app.run.Pipeline;
import org.wireroom.app.run.Progress;
import org.wireroom.app.run.Summary;
import org.wireroom.app.run.Work;
import org.wireroom.platform.settings.Settings;
import org.wireroom.producer.InputFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code wireroom run}. */
@Command(
        name = "run",
        description = {
            "Publish article files, process them and write the results, all in this process.",
            "Starts its own Kafka, with its data in the work folder, unless --bootstrap-server is given."
        },
        footer = {"", "Example:", "  wireroom run --in examples/articles --out out"})
final class RunCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private SettingsOptions settingsOptions;

    @Mixin
    private FeedOptions feedOptions;

    @Option(
            names = "--in",
            paramLabel = "DIR",
            arity = "1..*",
            description = "Folders of article files, or single files. The first folder below DIR is the feed.")
    private List<Path> in = List.of();

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Folder for the results.")
    private Path out;

    @Option(
            names = "--work",
            paramLabel = "DIR",
            description = "Folder for Kafka's data and the processor's state; default is OUT/.wireroom.")
    private Path work;

    @Option(
            names = "--watch",
            description =
                    "Go on with what comes into the folders, until interrupted; so it is with --listen and --poll, too.")
    private boolean watch;

    @Option(names = "--force", description = "Let withdrawn articles return.")
    private boolean force;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "0",
            description = "Port of the embedded Kafka on loopback; default is any that is free.")
    private int port;

    @Override
    public Integer call() throws Exception {
        Settings settings = feedOptions.in(settingsOptions.load());
        boolean goesOn = Ingest.goesOn(settings);
        if (in.isEmpty() && !goesOn) {
            throw new ParameterException(
                    spec.commandLine(),
                    "nothing to publish: name folders --in, an address to --listen on, or one to --poll");
        }
        List<InputFolder> inputs = inputs();
        try (Management management = Management.open(settings, Service.RUN, Version.number());
                Work folder = Work.open(work == null ? out.resolve(".wireroom") : work);
                Brokers brokers = Brokers.open(settings, folder, port)) {
            MeterRegistry meters = management.meters();
            brokers.createTopics();
            Summary summary = new Summary(brokers.kafka(), meters, out.toRealPath());
            try (Pipeline pipeline = new Pipeline(brokers.settings(), folder, out, meters);
                    StopSignal signal = new StopSignal(pipeline::stop)) {
                pipeline.parts().forEach(management::watch);
                summary.leftOut(work(pipeline, inputs, goesOn, meters));
                boolean clean = summary.print(System.out);
                if (signal.received()) {
                    return ExitCodes.INTERRUPTED;
                }
                return clean ? ExitCodes.DONE : ExitCodes.DEAD_LETTERS;
            }
        }
    }

    private List<String> work(Pipeline pipeline, List<InputFolder> inputs, boolean goesOn, MeterRegistry meters)
            throws Exception {
        try (Progress progress = new Progress(meters, line -> System.err.println(line))) {
            if (!watch && !goesOn) {
                return pipeline.runOnce(inputs, force);
            }
            pipeline.watch(inputs, force);
            return List.of();
        }
    }

    private List<InputFolder> inputs() throws IOException {
        Path results = Files.createDirectories(out).toRealPath();
        List<InputFolder> inputs = new ArrayList<>();
        for (Path folder : in) {
            if (!Files.exists(folder)) {
                throw new ParameterException(spec.commandLine(), "--in " + folder + " does not exist");
            }
            if (folder.toRealPath().startsWith(results)) {
                throw new ParameterException(
                        spec.commandLine(), "--in " + folder + " lies in the output folder " + results);
            }
            inputs.add(new InputFolder(folder, Set.of(results)));
        }
        return inputs;
    }
}
