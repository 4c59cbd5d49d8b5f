package org.wireroom.app.cli.options;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wireroom.platform.settings.KafkaSettings;
import org.wireroom.platform.settings.Settings;
import org.wireroom.platform.settings.SettingsLoader;
import picocli.CommandLine.Option;

/** The options that give settings. */
public final class SettingsOptions {
    @Option(names = "--config", paramLabel = "FILE", description = "Settings file (Java properties, UTF-8).")
    private Path config;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "Change a setting; 'wireroom settings' lists them. Can be given more than once.")
    private Map<String, String> set = new LinkedHashMap<>();

    @Option(
            names = "--bootstrap-server",
            paramLabel = "HOST:PORT",
            description = "The Kafka to use. Same as --set kafka.bootstrap.servers=HOST:PORT.")
    private String bootstrapServer;

    /** The settings from defaults, file, environment and command line, in this order. */
    public Settings load() {
        SettingsLoader loader = new SettingsLoader(KnownSettings.all());
        if (config != null) {
            loader.file(config);
        }
        Settings settings = loader.environment(System.getenv()).commandLine(set).load();
        return bootstrapServer == null ? settings : settings.with(KafkaSettings.BOOTSTRAP_SERVERS, bootstrapServer);
    }
}
