package org.wireroom.app.cli.options;

import java.nio.file.Path;
import java.util.Optional;
import org.wireroom.app.run.Brokers;
import org.wireroom.app.run.Work;
import org.wireroom.platform.settings.KafkaSettings;
import org.wireroom.platform.settings.Settings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * The options of a command that looks after an installation: a Kafka that runs elsewhere, or that of a {@code wireroom run},
 * running or not.
 */
public final class InstallationOptions {
    @Mixin
    private SettingsOptions settingsOptions;

    @Option(names = "--out", paramLabel = "DIR", description = "Output folder of a 'wireroom run' or 'wireroom sink'.")
    private Path out;

    @Option(names = "--work", paramLabel = "DIR", description = "Work folder of a run, if it is not OUT/.wireroom.")
    private Path work;

    /** What is done with a Kafka that runs. */
    public interface Task {
        int with(Settings settings) throws Exception;
    }

    /** The output folder, null if none is given. */
    public Path out() {
        return out;
    }

    /**
     * Does something with the Kafka that was given, or that of the work folder; where that does not run, it is started for
     * the time.
     *
     * @return the exit code
     * @throws org.wireroom.platform.settings.SettingsException if neither is there
     */
    public int withKafka(Task task) throws Exception {
        Settings settings = settingsOptions.load();
        Path folder = work == null && out != null ? out.resolve(".wireroom") : work;
        Optional<String> running = folder == null ? Optional.empty() : Work.address(folder);
        if (running.isPresent()) {
            settings = settings.with("kafka.bootstrap.servers", running.get());
        }
        if (new KafkaSettings(settings).bootstrapServers() != null || folder == null || !Work.hasBroker(folder)) {
            Settings complete = Brokers.requireAddress(settings);
            Brokers.verifyTopics(complete);
            return task.with(complete);
        }
        try (Work own = Work.open(folder);
                Brokers brokers = Brokers.open(settings, own, 0)) {
            brokers.createTopics();
            return task.with(brokers.settings());
        }
    }
}
