package org.wireroom.app.cli.options;

import java.util.List;
import org.wireroom.app.run.Ingest;
import org.wireroom.platform.settings.Settings;
import org.wireroom.producer.poll.PollSettings;
import org.wireroom.producer.push.PushSettings;
import picocli.CommandLine.Option;

/** The options of a command that takes articles in. */
public final class IngestOptions {
    @Option(
            names = "--watch",
            description = "Keep watching the folders until interrupted; implied by --listen and --poll.")
    private boolean watch;

    @Option(
            names = "--listen",
            paramLabel = "HOST:PORT",
            description = "Accept articles pushed by HTTP until interrupted. Same as --set push.listen=HOST:PORT.")
    private String listen;

    @Option(
            names = "--poll",
            paramLabel = "FEED=URL",
            description = "Poll an RSS or Atom URL until interrupted. Can be given more than once.")
    private List<String> poll = List.of();

    @Option(names = "--force", description = "Publish withdrawn articles again.")
    private boolean force;

    /** The settings with these options applied. */
    public Settings applyTo(Settings settings) {
        Settings listening = listen == null ? settings : settings.with(PushSettings.LISTEN.key(), listen);
        return poll.isEmpty() ? listening : listening.with(PollSettings.FEEDS.key(), String.join(" ", poll));
    }

    /** Whether the command runs until it is interrupted. */
    public boolean isContinuous(Settings settings) {
        return watch || Ingest.isContinuous(settings);
    }

    /** Whether withdrawn articles may return. */
    public boolean allowReturn() {
        return force;
    }
}
