package org.wireroom.app.cli.options;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.wireroom.app.run.Brokers;
import org.wireroom.app.run.Pipeline;
import org.wireroom.app.run.Work;
import org.wireroom.platform.settings.KafkaSettings;
import org.wireroom.platform.settings.Settings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * The options of a command that works on an installation: a Kafka that runs elsewhere, or that of a {@code wireroom run},
 * running or not.
 */
public final class InstallationOptions {
    @Mixin
    private SettingsOptions settingsOptions;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Output folder of a 'wireroom run' or 'wireroom sink', running or not.")
    private Path out;

    @Option(names = "--work", paramLabel = "DIR", description = "Work folder of the run (default: OUT/.wireroom).")
    private Path work;

    /** What is done with a running Kafka. */
    public interface Task {
        int with(Settings settings) throws Exception;
    }

    /** What is done with a running Kafka whose articles are being processed. */
    public interface PipelineTask {
        int with(Settings settings, Drain drain) throws Exception;
    }

    /** Waits until everything has its results on disk; does nothing where the processor runs elsewhere. */
    public interface Drain {
        void await() throws Exception;
    }

    /** The output folder, null if none is given. */
    public Path out() {
        return out;
    }

    /** The work folder, null if neither it nor an output folder is given. */
    public Path workFolder() {
        return work == null && out != null ? out.resolve(".wireroom") : work;
    }

    /** The settings, with the address of the Kafka that runs in the work folder, if one does. */
    public Settings load() throws IOException {
        Settings settings = settingsOptions.load();
        Path folder = workFolder();
        Optional<String> running = folder == null ? Optional.empty() : Work.address(folder);
        return running.map(address -> settings.with(KafkaSettings.BOOTSTRAP_SERVERS, address))
                .orElse(settings);
    }

    /** Whether these settings name no Kafka, but the work folder has the data of an embedded one. */
    public boolean hasStoppedBroker(Settings settings) {
        return new KafkaSettings(settings).bootstrapServers() == null
                && workFolder() != null
                && Work.hasBroker(workFolder());
    }

    /**
     * Does something with the Kafka that the options name, or with that of the work folder, which is started for the duration
     * if it does not run.
     *
     * @return the exit code
     * @throws org.wireroom.platform.settings.SettingsException if there is neither
     */
    public int withKafka(Task task) throws Exception {
        Settings settings = load();
        if (!hasStoppedBroker(settings)) {
            Settings complete = Brokers.requireAddress(settings);
            Brokers.requireAnswer(complete);
            Brokers.verifyTopics(complete);
            return task.with(complete);
        }
        try (Work own = Work.open(workFolder());
                Brokers brokers = Brokers.open(settings, own, 0)) {
            brokers.createTopics();
            return task.with(brokers.settings());
        }
    }

    /**
     * Does something with the Kafka that the options name, or with that of the work folder: if it does not run and there is an output
     * folder, it is started with processor and sink for the duration.
     *
     * @return the exit code
     * @throws org.wireroom.platform.settings.SettingsException if there is neither
     */
    public int withPipeline(PipelineTask task) throws Exception {
        Settings settings = load();
        if (out == null || !hasStoppedBroker(settings)) {
            Settings complete = Brokers.requireAddress(settings);
            Brokers.requireAnswer(complete);
            Brokers.verifyTopics(complete);
            return task.with(complete, () -> {});
        }
        try (Work own = Work.open(workFolder());
                Brokers brokers = Brokers.open(settings, own, 0)) {
            brokers.createTopics();
            try (Pipeline pipeline = new Pipeline(brokers.settings(), own, out, new SimpleMeterRegistry());
                    StopSignal signal = new StopSignal(pipeline::stop)) {
                int code = task.with(brokers.settings(), pipeline::drain);
                return signal.received() ? ExitCodes.INTERRUPTED : code;
            }
        }
    }
}
