package org.wireroom.app.cli.options;

import java.util.List;
import org.wireroom.platform.settings.Settings;
import org.wireroom.producer.poll.PollSettings;
import org.wireroom.producer.push.PushSettings;
import picocli.CommandLine.Option;

/** The options for articles that come in other ways than by files. */
public final class FeedOptions {
    @Option(
            names = "--listen",
            paramLabel = "HOST:PORT",
            description =
                    "Take articles that are pushed by HTTP, until interrupted; short for --set push.listen=HOST:PORT.")
    private String listen;

    @Option(
            names = "--poll",
            paramLabel = "FEED=URL",
            description = "Take what an RSS or Atom address says, until interrupted; may be repeated.")
    private List<String> poll = List.of();

    /** The settings with what these options say. */
    public Settings in(Settings settings) {
        Settings listening = listen == null ? settings : settings.with(PushSettings.LISTEN.key(), listen);
        return poll.isEmpty() ? listening : listening.with(PollSettings.FEEDS.key(), String.join(" ", poll));
    }
}
