package org.wireroom.app.cli.options;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.wireroom.app.run.Brokers;
import org.wireroom.app.run.Work;
import org.wireroom.platform.settings.KafkaSettings;
import org.wireroom.platform.settings.Settings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of a command that needs a running Kafka. */
public final class KafkaOptions {
    @Mixin
    private SettingsOptions settingsOptions;

    @Option(
            names = "--work",
            paramLabel = "DIR",
            description =
                    "Work folder of this installation. Without --bootstrap-server, the Kafka that runs there is used.")
    private Path work;

    /**
     * The settings, with the address of a Kafka.
     *
     * @throws org.wireroom.platform.settings.SettingsException if none is given
     */
    public Settings load() throws IOException {
        Settings settings = settingsOptions.load();
        if (new KafkaSettings(settings).bootstrapServers() != null) {
            return settings;
        }
        Optional<String> running = work == null ? Optional.empty() : Work.address(work);
        return Brokers.requireAddress(running.map(address -> settings.with(KafkaSettings.BOOTSTRAP_SERVERS, address))
                .orElse(settings));
    }

    /** The work folder, or a default if none is given. */
    public Path workOr(Path defaultFolder) {
        return work == null ? defaultFolder : work;
    }
}
