package org.wireroom.app.cli.options;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.wireroom.app.run.Work;
import org.wireroom.platform.settings.KafkaSettings;
import org.wireroom.platform.settings.Settings;
import org.wireroom.platform.settings.SettingsException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of a command that uses a Kafka that runs elsewhere. */
public final class KafkaOptions {
    @Mixin
    private SettingsOptions settingsOptions;

    @Option(
            names = "--work",
            paramLabel = "DIR",
            description = "Work folder of this installation; Kafka is the one that runs there, if no other is given.")
    private Path work;

    /**
     * The settings, with a Kafka in them.
     *
     * @throws SettingsException if no Kafka is given
     */
    public Settings load() throws IOException {
        Settings settings = settingsOptions.load();
        if (new KafkaSettings(settings).bootstrapServers() != null) {
            return settings;
        }
        Optional<String> running = work == null ? Optional.empty() : Work.address(work);
        return settings.with(
                "kafka.bootstrap.servers",
                running.orElseThrow(() -> new SettingsException("no Kafka given: use --bootstrap-server, --work of a"
                        + " running 'wireroom run --watch' or 'wireroom broker', or the setting"
                        + " kafka.bootstrap.servers")));
    }

    /** The work folder, or another if none is given. */
    public Path workOr(Path other) {
        return work == null ? other : work;
    }
}
