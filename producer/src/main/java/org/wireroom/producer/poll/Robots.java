package org.wireroom.producer.poll;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Which pages a host lets programs request, by its robots.txt (RFC 9309). It is requested once a day; where it cannot be had, nothing
 * of the host is requested for ten minutes. Thread-safe.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9309.html">RFC 9309</a>
 */
final class Robots {
    private static final Duration VALID = Duration.ofDays(1);
    private static final Duration UNKNOWN = Duration.ofMinutes(10);
    private static final int MOST_HOSTS = 1_000;
    private static final int LARGEST_REQUIRED = 500 * 1024;
    private static final Collection<String> AGENT = List.of(Fetch.AGENT);

    private final Fetch fetch;
    private final InstantSource clock;
    private final Map<String, Rules> known = new LruMap<>(MOST_HOSTS);

    Robots(Fetch fetch, InstantSource clock) {
        this.fetch = fetch;
        this.clock = clock;
    }

    /** Whether a page may be requested. */
    enum Answer {
        ALLOWED,
        FORBIDDEN,
        /** Its robots.txt cannot be had. */
        UNKNOWN
    }

    private record Rules(BaseRobotRules rules, Instant until) {
        Answer about(URI page) {
            if (rules == null) {
                return Answer.UNKNOWN;
            }
            return rules.isAllowed(page.toString()) ? Answer.ALLOWED : Answer.FORBIDDEN;
        }
    }

    /**
     * Whether a page may be requested.
     *
     * @param access how robots.txt is requested
     */
    Answer about(URI page, Fetch.Access access) throws InterruptedException {
        URI address = page.resolve("/robots.txt");
        Rules rules;
        synchronized (known) {
            rules = known.get(address.toString());
        }
        if (rules == null || rules.until().isBefore(clock.instant())) {
            rules = requested(address, access);
            synchronized (known) {
                known.put(address.toString(), rules);
            }
        }
        return rules.about(page);
    }

    private Rules requested(URI address, Fetch.Access access) throws InterruptedException {
        Fetched fetched =
                fetch.request(new Fetch.Target(address.toString(), null, null, "text/plain, */*;q=0.5"), access);
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        if (fetched instanceof Fetched.Said said) {
            byte[] bytes = said.bytes().length > LARGEST_REQUIRED
                    ? Arrays.copyOf(said.bytes(), LARGEST_REQUIRED)
                    : said.bytes();
            return valid(parser.parseContent(address.toString(), bytes, "text/plain", AGENT));
        }
        boolean none = fetched instanceof Fetched.Gone
                || (fetched instanceof Fetched.Failed failed && failed.status() >= 400 && failed.status() < 500);
        return none
                ? valid(parser.parseContent(address.toString(), new byte[0], "text/plain", AGENT))
                : new Rules(null, clock.instant().plus(UNKNOWN));
    }

    private Rules valid(BaseRobotRules rules) {
        return new Rules(rules, clock.instant().plus(VALID));
    }
}
