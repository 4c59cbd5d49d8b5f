package org.wireroom.app.cli;

import org.wireroom.contract.settings.Settings;
import org.wireroom.producer.push.PushSettings;
import picocli.CommandLine.Option;

/** The options for articles that come in other ways than by files. */
final class FeedOptions {
    @Option(
            names = "--listen",
            paramLabel = "HOST:PORT",
            description =
                    "Take articles that are pushed by HTTP, until interrupted; short for --set push.listen=HOST:PORT.")
    private String listen;

    /** The settings with what these options say. */
    Settings in(Settings settings) {
        return listen == null ? settings : settings.with(PushSettings.LISTEN.key(), listen);
    }
}
