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
import org.wireroom.app.cli.options.IngestOptions;
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
import org.wireroom.producer.files.InputFolder;
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
            "Publish article files, process them and write the results, all in one process.",
            "Unless --bootstrap-server is given, an embedded Kafka is started, with its data in the work folder."
        },
        footer = {"", "Example:", "  wireroom run --in examples/articles --out out"})
final class RunCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private SettingsOptions settingsOptions;

    @Mixin
    private IngestOptions ingestOptions;

    @Option(
            names = "--in",
            paramLabel = "DIR",
            arity = "1..*",
            description = "Folders of article files, or single files. The first folder below DIR names the feed.")
    private List<Path> in = List.of();

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Folder for the results.")
    private Path out;

    @Option(
            names = "--work",
            paramLabel = "DIR",
            description = "Folder for Kafka's data and the processor's state (default: OUT/.wireroom).")
    private Path work;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "0",
            description = "Port of the embedded Kafka on loopback (default: any free port).")
    private int port;

    @Override
    public Integer call() throws Exception {
        Brokers.requirePort(port);
        Settings settings = ingestOptions.applyTo(settingsOptions.load());
        boolean continuous = ingestOptions.isContinuous(settings);
        if (in.isEmpty() && !Ingest.isContinuous(settings)) {
            throw new ParameterException(spec.commandLine(), "nothing to publish: give --in, --listen or --poll");
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
                summary.skipped(work(pipeline, inputs, continuous, meters));
                boolean clean = summary.print(System.out);
                if (signal.received()) {
                    return ExitCodes.INTERRUPTED;
                }
                return clean ? ExitCodes.DONE : ExitCodes.DEAD_LETTERS;
            }
        }
    }

    private List<String> work(Pipeline pipeline, List<InputFolder> inputs, boolean continuous, MeterRegistry meters)
            throws Exception {
        try (Progress progress = new Progress(meters, line -> System.err.println(line))) {
            if (!continuous) {
                return pipeline.runOnce(inputs, ingestOptions.allowReturn());
            }
            pipeline.watch(inputs, ingestOptions.allowReturn());
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
                        spec.commandLine(), "--in " + folder + " is inside the output folder " + results);
            }
            inputs.add(new InputFolder(folder, Set.of(results)));
        }
        return inputs;
    }
}
