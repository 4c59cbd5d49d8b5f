package org.wireroom.app.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.wireroom.app.cli.options.ExitCodes;
import org.wireroom.app.cli.options.KnownSettings;
import org.wireroom.app.cli.options.SettingsOptions;
import org.wireroom.platform.settings.Secrets;
import org.wireroom.platform.settings.Setting;
import org.wireroom.platform.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code wireroom settings}. */
@Command(
        name = "settings",
        description = {
            "List all settings with their current values.",
            "Precedence, lowest first: default, file (--config), environment (WIREROOM_PUBLISH_MAX_BYTES for publish.max-bytes),"
                    + " command line (--set)."
        },
        footer = {"", "Example:", "  wireroom settings --config wireroom.properties"})
final class SettingsCommand implements Callable<Integer> {
    @Mixin
    private SettingsOptions settingsOptions;

    @Override
    public Integer call() {
        Settings settings = settingsOptions.load();
        Map<String, String> set = settings.asMap();
        for (Setting<?> setting : KnownSettings.all()) {
            String value = set.getOrDefault(setting.key(), setting.defaultText());
            System.out.printf("%s=%s%n    %s%n", setting.key(), value, setting.meaning());
        }
        set.forEach((key, value) -> {
            if (key.startsWith("kafka.")) {
                System.out.printf("%s=%s%n", key, Secrets.isSecret(key) ? "********" : value);
            }
        });
        System.out.printf("kafka.*, kafka.producer.*, kafka.consumer.*, kafka.admin.*, kafka.streams.*%n"
                + "    Kafka's own settings, passed to its clients.%n");
        return ExitCodes.DONE;
    }
}
