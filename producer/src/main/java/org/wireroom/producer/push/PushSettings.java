package org.wireroom.producer.push;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.wireroom.platform.settings.ListenAddress;
import org.wireroom.platform.settings.Setting;
import org.wireroom.platform.settings.Settings;
import org.wireroom.platform.settings.SettingsException;
import org.wireroom.producer.ProducerSettings;

/**
 * How articles are pushed.
 *
 * @param listen where to listen, null for nowhere
 * @param tokens who may push
 * @param maxBytes largest article
 * @param maxBatchBytes largest batch
 * @param maxLines most lines of a batch
 * @param rate most articles of a feed per second
 * @param inFlightBytes most bytes that wait for the brokers
 * @param patience how long a request waits for the brokers
 * @param connections most connections
 */
public record PushSettings(
        InetSocketAddress listen,
        FeedTokens tokens,
        int maxBytes,
        int maxBatchBytes,
        int maxLines,
        int rate,
        int inFlightBytes,
        Duration patience,
        int connections) {
    /** Where to listen. */
    public static final Setting<String> LISTEN = Setting.text(
            "push.listen", "", "HOST:PORT to accept articles on by HTTP; empty to accept none (docs/feeds.md).");

    private static final Setting<String> FEEDS = Setting.text(
            "push.feeds",
            "",
            "File with a line FEED=TOKEN for each feed that may push; without it, push.listen must be a loopback address.");
    private static final Setting<Integer> MAX_BATCH =
            Setting.bytes("push.max-batch", "16MiB", "Maximum size of a pushed batch.");
    private static final Setting<Integer> MAX_LINES =
            Setting.wholeNumber("push.max-lines", 10_000, 1, 1_000_000, "Maximum number of lines of a pushed batch.");
    private static final Setting<Integer> RATE = Setting.wholeNumber(
            "push.rate",
            1000,
            1,
            1_000_000,
            "Articles per second that one feed may push on average; a batch of push.max-lines may come at once.");
    private static final Setting<Integer> IN_FLIGHT = Setting.bytes(
            "push.in-flight",
            "32MiB",
            "Maximum total size of pushed articles that arrive or wait for the brokers; a feed may use a quarter.");
    private static final Setting<Duration> WAIT = Setting.duration(
            "push.wait", "10s", "How long a push waits for the brokers before it fails with 429 or 503.");
    private static final Setting<Integer> CONNECTIONS = Setting.wholeNumber(
            "push.connections",
            256,
            1,
            10_000,
            "Maximum number of connections from clients that push; a feed may use a quarter.");

    /** All settings of pushing. */
    public static final List<Setting<?>> ALL =
            List.of(LISTEN, FEEDS, MAX_BATCH, MAX_LINES, RATE, IN_FLIGHT, WAIT, CONNECTIONS);

    /**
     * Takes the settings of pushing out of all.
     *
     * @throws SettingsException if others than this machine could push without a token, or the tokens cannot be read
     */
    public static PushSettings of(Settings settings) {
        String listen = settings.get(LISTEN);
        String feeds = settings.get(FEEDS);
        InetSocketAddress address = listen.isEmpty() ? null : ListenAddress.of(LISTEN.key(), listen);
        if (address != null && feeds.isEmpty() && !address.getAddress().isLoopbackAddress()) {
            throw new SettingsException(
                    LISTEN.key() + ": " + listen + " can be reached from other machines: name a file"
                            + " with tokens in " + FEEDS.key() + ", or listen on 127.0.0.1");
        }
        return new PushSettings(
                address,
                feeds.isEmpty() ? FeedTokens.NONE : FeedTokens.read(FEEDS.key(), Path.of(feeds)),
                ProducerSettings.of(settings).maxBytes(),
                settings.get(MAX_BATCH),
                settings.get(MAX_LINES),
                settings.get(RATE),
                settings.get(IN_FLIGHT),
                settings.get(WAIT),
                settings.get(CONNECTIONS));
    }
}
