package org.wireroom.producer.poll;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.wireroom.platform.settings.Setting;
import org.wireroom.platform.settings.Settings;
import org.wireroom.platform.settings.SettingsException;
import org.wireroom.producer.ProducerSettings;

/**
 * What is polled, and how.
 *
 * @param feeds the addresses
 * @param interval shortest time between two looks at an address
 * @param longest longest time between them
 * @param timeout how long an answer may take
 * @param privateAddresses whether internal addresses may be requested
 * @param maxBytes largest feed or page, packed and unpacked
 * @param fetchPages whether the pages are requested that short items link to
 */
public record PollSettings(
        List<Address> feeds,
        Duration interval,
        Duration longest,
        Duration timeout,
        boolean privateAddresses,
        int maxBytes,
        boolean fetchPages) {
    /** What is polled. */
    public static final Setting<String> FEEDS =
            Setting.text("poll.feeds", "", "RSS and Atom URLs to poll: FEED=URL, separated by blanks.");

    private static final Setting<Duration> INTERVAL = Setting.duration(
            "poll.interval", "5m", "Time between two polls of a URL; the feed can ask for a longer time.");
    private static final Setting<Duration> LONGEST = Setting.duration(
            "poll.longest",
            "6h",
            "Maximum time between two polls, whatever the feed asks for and however often it has failed.");
    private static final Setting<Duration> TIMEOUT =
            Setting.duration("poll.timeout", "30s", "How long to wait for a response from a URL.");
    private static final Setting<Boolean> PRIVATE = Setting.flag(
            "poll.private-addresses", false, "Whether URLs on this machine and in private networks may be polled.");

    private static final Setting<Boolean> PAGES = Setting.flag(
            "poll.fetch-pages",
            false,
            "Whether to fetch the page that an item links to if the item is only a teaser, and to publish the page as the article.");

    private static final Duration SHORTEST = Duration.ofMillis(100);

    /** All settings of polling. */
    public static final List<Setting<?>> ALL = List.of(FEEDS, INTERVAL, LONGEST, TIMEOUT, PRIVATE, PAGES);

    /**
     * An address that is polled.
     *
     * @param feed the feed that its items come by
     * @param uri where it is
     */
    public record Address(String feed, URI uri) {}

    /**
     * Takes the settings of polling out of all.
     *
     * @throws SettingsException if an address is invalid
     */
    public static PollSettings of(Settings settings) {
        List<Address> feeds = new ArrayList<>();
        for (String word : settings.get(FEEDS).strip().split("\\s+", -1)) {
            if (!word.isEmpty()) {
                feeds.add(address(word));
            }
        }
        if (settings.get(INTERVAL).compareTo(SHORTEST) < 0) {
            throw new SettingsException(INTERVAL.key() + ": at least " + SHORTEST.toMillis() + "ms");
        }
        return new PollSettings(
                List.copyOf(feeds),
                settings.get(INTERVAL),
                settings.get(LONGEST),
                settings.get(TIMEOUT),
                settings.get(PRIVATE),
                ProducerSettings.of(settings).maxBytes(),
                settings.get(PAGES));
    }

    private static Address address(String word) {
        int equals = word.indexOf('=');
        try {
            URI uri = new URI(word.substring(equals + 1));
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            if (equals > 0 && web && uri.getHost() != null && uri.getRawUserInfo() == null) {
                return new Address(word.substring(0, equals), uri);
            }
        } catch (URISyntaxException e) {
            throw new SettingsException(FEEDS.key() + ": " + word + ": " + e.getMessage());
        }
        throw new SettingsException(FEEDS.key() + ": '" + word + "' is not FEED=URL with an http or https address"
                + " that has no user in it");
    }
}
